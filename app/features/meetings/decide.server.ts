import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { canTakePart, whyNoPart } from "~/features/check-ins/check-in-access";
import { canAnswer, type ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { getAsk } from "~/features/summaries/get-ask.server";
import { forbidden } from "~/http/not-found.server";
import type { MeetingDay } from "./coming-meeting";
import { inMeeting, whyNotRunning } from "./lock-meeting.server";

type Decision = { id: string; text: string; askId: string | null };

/** Writes down what was decided. One that answers an ask is written down by whoever decides it, and answers it everywhere. */
export async function decide(
  actor: Actor,
  project: ProjectAccess,
  day: MeetingDay,
  { id, text, askId }: Decision,
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  const own = { id, projectId: project.id, personId: actor.personId };
  if (await db.meetingDecision.count({ where: own })) return;
  const ask = askId ? await getAsk(project, askId) : null;
  if (ask && !canAnswer(project, actor.personId, ask))
    return { refused: "This decision is somebody else’s to take: they write it down.", field: "askId" };
  const refusal = await inMeeting(project, day, async (_tx, meeting) => refusedIf(whyNotRunning(meeting)));
  if (refusal) return refusal;
  if (ask && (await answerAsk(actor, project, ask.id, text)) === "late")
    return { refused: "Somebody settled this before. Their word stays.", field: "askId" };
  return inMeeting(project, day, async (tx, meeting) => {
    const { count } = await tx.meetingDecision.createMany({
      data: {
        ...{ ...own, meetingId: meeting.id, text, askId, decidedAt: now() },
        personName: actor.name,
      },
      skipDuplicates: true,
    });
    const isKept = count === 1 || (await tx.meetingDecision.count({ where: own })) === 1;
    return refusedIf(isKept ? null : "This form is out of date. Please reload the page.");
  });
}

const refusedIf = (refused: string | null): Refusal | undefined => (refused ? { refused, field: "text" } : undefined);
