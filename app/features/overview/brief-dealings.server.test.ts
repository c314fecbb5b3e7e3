import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeProposal, termsInputOf } from "#tests/factories/proposals";
import { makeQuestion } from "#tests/factories/questions";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { proposeChanges } from "~/features/agreements/propose-changes.server";
import { settleQuestion } from "~/features/check-ins/settle-question.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "~/features/trials/answer-review.server";
import { castVote } from "~/features/trials/cast-vote.server";
import { readBrief } from "./read-brief.server";
import { readOverview } from "./read-overview.server";

const [first] = weeks;

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let bank: ReturnType<typeof newLine<"roadblocks">>;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  bank = newLine("roadblocks", { title: "The bank is closed" });
  await publishWeekWith(priya, project, first, () => ({ roadblocks: [bank] }));
});

const briefFor = (actor: Actor, at: Date | string) =>
  atTime(new Date(at), async () => (await readBrief(actor, await getProject(actor, project.slug), null)).brief);
const rowFor = (actor: Actor, at: Date | string) =>
  atTime(new Date(at), async () => (await readOverview(actor, 1)).rows.find(({ slug }) => slug === project.slug));

test("questions stand at the lines of a week, and become overdue by the clock", async () => {
  const asked = new Date("2026-11-20T18:00:00Z");
  const id = await atTime(asked, () =>
    makeQuestion(dana, project, { weekOn: first, lineId: `roadblock:${bank.id}`, text: "When?" }),
  );
  const href = `/projects/${project.slug}/questions/${id}`;
  expect(await briefFor(dana, "2026-11-20T18:05:00Z")).toMatchObject({
    questions: { [`roadblock:${bank.id}`]: [{ id, text: "When?", state: "open", word: "Open", href }] },
    unanswered: "1 open question",
    mayAsk: true,
  });
  expect(await briefFor(dana, "2026-11-25T18:05:00Z")).toMatchObject({
    questions: { [`roadblock:${bank.id}`]: [{ state: "overdue" }] },
    unanswered: "1 open question, overdue",
  });
});

test("a question waits for whoever is to answer it, on the brief and on the overview", async () => {
  const asked = new Date("2026-11-20T12:00:00Z");
  const id = await atTime(asked, () => makeQuestion(dana, project, { text: "When?" }));
  const own = async (actor: Actor, at: Date | string) => ({
    toAnswer: (await briefFor(actor, at)).toAnswer,
    row: (await rowFor(actor, at))?.needsYou ?? null,
  });
  const href = `/projects/${project.slug}/questions/${id}`;
  expect(await own(priya, asked)).toEqual({
    toAnswer: [{ id, href, text: "When?", title: "Answer by Monday 23 November, 13:00", asked: "Dana Kim asked" }],
    row: { text: "1 question to answer", by: "by 23 Nov, 13:00" },
  });
  for (const actor of [omar, dana]) expect(await own(actor, asked)).toEqual({ toAnswer: [], row: null });
  const late = "2026-11-23T12:00:01Z";
  expect(await own(priya, late)).toMatchObject({
    toAnswer: [{ title: "Answer, overdue since Monday 13:00", asked: "Dana Kim asked" }],
    row: { by: "was wanted by Mon 13:00" },
  });
  await atTime(new Date(late), async () =>
    settleQuestion(priya, await getProject(priya, project.slug), id, {
      intent: "answer",
      id: randomUUID(),
      text: "So.",
    }),
  );
  expect(await own(priya, late)).toEqual({ toAnswer: [], row: null });
});

test("where a weekly meeting is agreed, a question whose time is over stands on its agenda by itself", async () => {
  await makeTrial(priya, dana, project);
  const lineId = `roadblock:${bank.id}`;
  await atTime(signedAt, () => makeQuestion(dana, project, { weekOn: first, lineId, text: "When?" }));
  const due = "2026-11-23T16:00:00Z";
  expect(await briefFor(priya, due)).toMatchObject({
    questions: { [lineId]: [{ state: "open" }] },
    unanswered: "1 open question",
  });
  const agenda = { state: "agenda", isOverdue: true, word: "On the agenda, overdue" };
  expect(await briefFor(priya, "2026-11-23T16:00:00.001Z")).toMatchObject({
    questions: { [lineId]: [{ ...agenda, meetingOn: "Tuesday 24 November" }] },
    unanswered: "1 on the agenda, overdue",
    toAnswer: [{ asked: "Dana Kim asked; it is on the agenda of the meeting on Tuesday 24 November" }],
  });
  expect(await briefFor(priya, "2026-11-24T09:30:00Z")).toMatchObject({
    questions: { [lineId]: [{ ...agenda, meetingOn: "Tuesday 1 December" }] },
  });
});

test("before the first summary it waits there too, beside the ways to ask and to log", async () => {
  const { priya: lead, dana: reader, project: quiet } = await makeTeam({ name: "Quiet one" });
  const read = (actor: Actor) =>
    atTime(signedAt, async () => (await readBrief(actor, await getProject(actor, quiet.slug), null)).brief);
  await atTime(signedAt, () => makeQuestion(reader, quiet, { text: "When?" }));
  expect(await read(lead)).toMatchObject({ summary: null, mayAsk: true, toAnswer: [{ text: "When?" }] });
  expect(await read(reader)).toMatchObject({ mayAsk: true, unanswered: "1 open question", toAnswer: [] });
  const { dana: stranger } = await makeTeam({ name: "Elsewhere" });
  expect(await read(stranger)).toMatchObject({ mayAsk: false, toAnswer: [] });
});

test("a proposal stands there while it is open", async () => {
  const { proposalId } = await atTime(signedAt, () => makeProposal(priya, dana, project));
  expect((await briefFor(dana, signedAt)).agreement).toEqual({
    inForce: null,
    proposal: { id: proposalId, text: "Open until 4 December" },
  });
  expect((await briefFor(dana, "2026-12-05T12:00:00Z")).agreement).toEqual({ inForce: null, proposal: null });
});

test("whose signature is wanted finds it under what needs them, on the brief and on the overview", async () => {
  const { proposalId, versionId } = await atTime(signedAt, () => makeProposal(priya, dana, project));
  const own = async (actor: Actor, at: Date | string = signedAt) => ({
    step: (await briefFor(actor, at)).agreementWanted,
    onOverview: /your signature/i.test((await rowFor(actor, at))?.needsYou?.text ?? ""),
  });
  const href = `/projects/${project.slug}/proposals/${proposalId}`;
  expect(await own(dana)).toMatchObject({ step: { title: "Your signature", href }, onOverview: true });
  expect(await own(priya)).toMatchObject({ step: null, onOverview: false });
  expect(await own(omar)).toMatchObject({ step: null, onOverview: false });

  await atTime(signedAt, async () => {
    const terms = termsInputOf(priya, dana, { questionHours: 4 });
    const changes = { id: randomUUID(), versionId, note: "Sooner", terms };
    return proposeChanges(dana, await getProject(dana, project.slug), proposalId, changes);
  });
  expect(await own(dana)).toMatchObject({ step: null, onOverview: false });
  expect(await own(priya)).toMatchObject({ step: { title: "Your signature", href }, onOverview: true });
  expect((await own(priya, "2026-12-05T12:00:00Z")).step).toBeNull();
});

test("a proposal to somebody who is no stakeholder any more waits for any stakeholder", async () => {
  await atTime(signedAt, () => makeProposal(priya, dana, project));
  await db.membership.updateMany({ where: { personId: dana.personId }, data: { role: "engineer" } });
  await db.membership.updateMany({ where: { personId: omar.personId }, data: { role: "stakeholder" } });
  expect((await briefFor(omar, signedAt)).agreementWanted).toMatchObject({ title: "Your signature" });
  expect(await rowFor(omar, signedAt)).toMatchObject({ needsYou: { text: "Your signature" } });
  expect((await briefFor(dana, signedAt)).agreementWanted).toBeNull();
});

test("before the first summary the project's page shows it too", async () => {
  const quiet = await makeTeam({ name: "Quiet one" });
  await atTime(signedAt, () => makeProposal(quiet.priya, quiet.dana, quiet.project));
  const { brief } = await atTime(signedAt, async () =>
    readBrief(quiet.dana, await getProject(quiet.dana, quiet.project.slug), null),
  );
  expect(brief).toMatchObject({ summary: null, agreementWanted: { title: "Your signature" } });
});

test("after a review that decided to adjust, a lead is asked for the new version until one is proposed", async () => {
  const trial = await makeTrial(priya, dana, project);
  const later = new Date("2026-12-05T09:00:00Z");
  for (const actor of [priya, dana])
    await atTime(later, async () =>
      answerReview(actor, await getProject(actor, project.slug), trial, {
        ...{ score: 3, missing: "", change: "Answer sooner", choice: "adjust" as const },
      }),
    );
  for (const actor of [priya, dana])
    await atTime(later, async () =>
      castVote(actor, await getProject(actor, project.slug), trial, { id: randomUUID(), choice: "adjust", note: "" }),
    );
  expect((await briefFor(priya, later)).agreementWanted).toMatchObject({
    ...{ title: "A new version of the agreement", href: `/projects/${project.slug}/proposal` },
  });
  expect((await rowFor(priya, later))?.needsYou?.text).toContain("A new version of the agreement");
  expect((await briefFor(dana, later)).agreementWanted).toBeNull();
  await atTime(later, () => makeProposal(priya, dana, project));
  expect((await briefFor(priya, later)).agreementWanted).toBeNull();
  expect((await briefFor(dana, later)).agreementWanted).toMatchObject({ title: "Your signature" });
});

test("a trial is told by its day, then by its review and for whom that waits", async () => {
  const trial = await makeTrial(priya, dana, project);
  const { trial: running, agreement } = await briefFor(dana, "2026-12-01T12:00:00Z");
  expect(running).toMatchObject({ title: "Trial, day 9 of 14", action: "See the record so far", isOverdue: false });
  expect(agreement.inForce).toBe(1);
  expect(await rowFor(dana, "2026-12-01T12:00:00Z")).toMatchObject({
    trial: { text: "Trial, day 9 of 14" },
    needsYou: null,
  });

  const opened = "2026-12-04T16:00:00Z";
  expect((await briefFor(dana, opened)).trial).toMatchObject({ title: "Trial, in review", action: "Give your answer" });
  expect(await rowFor(dana, opened)).toMatchObject({ needsYou: { text: "Your review answer" } });
  const answer = { score: 5, missing: "", change: "", choice: "adopt" } as const;
  await atTime(new Date("2026-12-04T17:00:00Z"), async () =>
    answerReview(dana, await getProject(dana, project.slug), trial, answer),
  );
  expect(await rowFor(dana, "2026-12-04T17:01:00Z")).toMatchObject({ needsYou: null });
  expect(await rowFor(priya, "2026-12-12T17:00:00Z")).toMatchObject({
    needsYou: { text: "Your review answer" },
    trial: { text: "Review overdue", isOverdue: true },
  });
  expect((await briefFor(dana, "2026-12-12T17:00:00Z")).trial).toMatchObject({ isOverdue: true });
});
