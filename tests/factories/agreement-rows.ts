import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";

/** One row of every table of agreements, check-ins, trials, flags, unclear passages, meetings and feedback, as bare as the tables allow: for tests of the tables themselves. */
export async function makeAgreementRows(
  projectId: string,
  { personId, name: personName, workspaceId }: Actor,
): Promise<void> {
  const at = new Date("2026-11-20T12:00:00Z");
  const on = new Date("2026-11-16");
  const [proposalId, versionId, questionId] = [randomUUID(), randomUUID(), randomUUID()];
  const side = "engineering";
  await db.proposal.create({
    data: {
      ...{ id: proposalId, projectId, guide: {}, stakeholderId: personId, stakeholderName: personName },
      ...{ openedById: personId, openedByName: personName, openedAt: at, expiresOn: on },
    },
  });
  await db.agreementVersion.create({
    data: {
      ...{ id: versionId, projectId, proposalId, number: 1, terms: {}, side },
      ...{ writtenById: personId, writtenByName: personName, writtenAt: at },
    },
  });
  await db.signature.create({ data: { versionId, side, projectId, personId, personName, signedAt: at } });
  const { id: agreementId } = await db.agreement.create({ data: { projectId, versionId, acceptedAt: at } });
  await db.checkIn.create({
    data: {
      ...{ id: randomUUID(), projectId, happenedOn: on, minutesEach: 5, medium: "call", couldWait: "unsure" },
      ...{ loggedById: personId, loggedAt: at },
    },
  });
  await db.quietWeek.create({ data: { projectId, weekOn: on, saidById: personId, saidAt: at } });
  await db.refocusAssumption.create({ data: { projectId, minutes: 15, setById: personId, setAt: at } });
  await db.question.create({
    data: {
      ...{ id: questionId, projectId, text: "When?", askedById: personId, askedByName: personName, askedAt: at },
      ...{ ownerId: personId, firstDueAt: at, dueAt: at },
    },
  });
  const step = { id: randomUUID(), questionId, projectId, personId, personName, takenAt: at };
  await db.questionStep.create({ data: { ...step, kind: "answered" } });
  const { id: trialId } = await db.trial.create({
    data: { projectId, agreementId, number: 1, startOn: on, days: 14, timeZone: "UTC", createdAt: at },
  });
  const { id: reviewId } = await db.review.create({ data: { projectId, trialId, openedAt: at, evidence: {} } });
  const said = { reviewId, projectId, side, personId, personName, choice: "adopt" } as const;
  await db.reviewAnswer.create({ data: { ...said, score: 5, answeredAt: at } });
  await db.reviewShown.create({ data: { reviewId, projectId, shownAt: at } });
  await db.reviewVote.create({ data: { ...said, id: randomUUID(), votedAt: at } });
  await db.reviewDecision.create({ data: { reviewId, projectId, choice: "adopt", decidedAt: at } });
  const flagId = randomUUID();
  await db.flag.create({
    data: {
      ...{ id: flagId, projectId, what: "Nobody can pay", affected: "Shoppers", sinceAt: at, nextWordBy: at },
      ...{ ownerId: personId, ownerName: personName, raisedById: personId, raisedByName: personName },
      ...{ raisedAt: at, openedAt: at, repeatMinutes: 15 },
    },
  });
  await db.flagEvent.create({ data: { flagId, projectId, kind: "raised", round: 1, at } });
  await db.flagJudgement.create({ data: { flagId, projectId, personId, personName, wasCritical: true, judgedAt: at } });
  const passageId = randomUUID();
  const { id: summaryId } = await db.summary.findFirstOrThrow({ where: { projectId } });
  await db.unclearPassage.create({
    data: {
      ...{ id: passageId, projectId, summaryId, weekOn: on, revisionNumber: 1 },
      ...{ part: "headline", lineId: "", quote: "Wallets" },
    },
  });
  await db.unclearMark.create({ data: { passageId, projectId, personId, markedAt: at } });
  const { id: meetingId } = await db.meeting.create({ data: { projectId, dayOn: on, startsAt: at } });
  const ofMeeting = () => ({ id: randomUUID(), meetingId, projectId });
  const point = { kind: "topic", title: "Wallets", minutes: 5, position: 1, addedAt: at };
  await db.agendaPoint.create({ data: { ...ofMeeting(), ...point } });
  await db.meetingDecision.create({ data: { ...ofMeeting(), text: "Yes", personId, personName, decidedAt: at } });
  await db.meetingAction.create({
    data: {
      ...{ ...ofMeeting(), text: "Ask the bank", ownerId: personId, ownerName: personName, dueOn: on },
      ...{ addedById: personId, addedByName: personName, addedAt: at },
    },
  });
  const conversationId = randomUUID();
  const between = { giverId: personId, receiverId: personId, startedById: personId, startedAt: at, timeZone: "UTC" };
  await db.feedbackConversation.create({ data: { ...between, id: conversationId, workspaceId, stage: "given" } });
  await db.feedbackEvent.create({ data: { conversationId, personId, kind: "given", at } });
}
