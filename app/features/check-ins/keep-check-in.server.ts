import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { CouldWait, Medium } from "./check-in";
import { canTakePart, whyNoPart } from "./check-in-access";
import { daysToLog } from "./days-to-log.server";
import { whyNoSuchDay } from "./why-no-such-day";

type Entry = {
  id: string;
  on: Day;
  count: number;
  minutesEach: number;
  medium: Medium;
  couldWait: CouldWait;
  topic: string;
  isRemembered: boolean;
};
type Asker = { id: string | null; name: string };

/** Writes an entry unless its form was sent before. Its time is taken under the project's lock, so that a recount as of a moment is final. */
export async function keepCheckIn(
  actor: Actor,
  project: ProjectAccess,
  { on, ...entry }: Entry,
  { dayField, findAsker }: { dayField: string; findAsker: (tx: Tx) => Promise<Asker | Refusal> },
): Promise<Refusal | undefined> {
  if (!canTakePart(project)) throw forbidden(whyNoPart(project));
  return db.$transaction(async (tx) => {
    await lockProject(tx, project);
    if (await tx.checkIn.count({ where: { id: entry.id, projectId: project.id, loggedById: actor.personId } })) return;
    const why = whyNoSuchDay(on, await daysToLog(project.id, tx), now());
    if (why) return { refused: why, field: dayField };
    const asker = await findAsker(tx);
    if ("refused" in asker) return asker;
    const { count } = await tx.checkIn.createMany({
      data: {
        ...entry,
        projectId: project.id,
        happenedOn: dateFromDay(on),
        askedById: asker.id,
        askedByName: asker.name,
        loggedById: actor.personId,
        loggedAt: now(),
      },
      skipDuplicates: true,
    });
    if (count === 0) return { refused: "This form is out of date. Please reload the page." };
  });
}
