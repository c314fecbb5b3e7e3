import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import type { Medium } from "./check-in";
import { daysToLog } from "./days-to-log.server";
import { findLine } from "./find-line";
import { findPublished } from "./find-published.server";
import { logCheckIn } from "./log-check-in.server";

/** What an interruption is taken to last when nobody has said yet. */
export const INTERRUPTION_MINUTES = 5;

type Interruption = { id: string; medium: Medium; weekOn: string | null; lineId: string | null };

/** Logs that the actor asks in person today, about the line where they stand. */
export async function interruptNow(
  actor: Actor,
  project: ProjectAccess,
  { id, medium, weekOn, lineId }: Interruption,
): Promise<Refusal | undefined> {
  const published = weekOn && lineId ? await findPublished(project, weekOn) : null;
  const { todayOn } = await daysToLog(project.id);
  return logCheckIn(actor, project, {
    ...{ id, medium, askedById: actor.personId, askedByName: "", minutesEach: INTERRUPTION_MINUTES },
    ...{ couldWait: "unsure", happenedOn: todayOn },
    topic: (published && findLine(published.content, lineId)?.title.slice(0, 140)) ?? "",
  });
}
