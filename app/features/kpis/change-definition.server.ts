import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { addWeeks, dateFromDay, dayFromDate, isMonday } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { lockProject } from "~/features/projects/lock-project.server";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden, notFound } from "~/http/not-found.server";
import { canDefineKpis, definersOnly } from "./kpi-access";
import type { ChangeDefinition } from "./kpi-form";
import { currentWeekOn } from "./kpi-weeks";
import { whyNameStays } from "./why-name-stays.server";

/**
 * Gives a KPI a new version of its definition from a week on; those before stay as they are, with their reasons. The same
 * change again is none.
 */
export async function changeDefinition(
  actor: Actor,
  project: ProjectAccess,
  kpiId: string,
  { fromWeekOn, ...change }: ChangeDefinition,
): Promise<Refusal | undefined> {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  return db.$transaction(async (tx): Promise<Refusal | undefined> => {
    await lockProject(tx, project);
    const before = await tx.kpiDefinition.findFirst({
      where: { kpiId, kpi: { projectId: project.id, archivedAt: null } },
      orderBy: { number: "desc" },
    });
    if (!before) throw notFound();
    const isSame = (Object.keys(change) as (keyof typeof change)[]).every((key) => before[key] === change[key]);
    if (isSame && dayFromDate(before.fromWeekOn) === fromWeekOn) return;
    if (change.number !== before.number + 1) return outdated;
    if (saysTheSame(before, change)) return { refused: "Nothing is different from the definition in force." };
    const { cadences } = await getRhythm(project.id, tx);
    const earliest = dayFromDate(before.fromWeekOn);
    const latest = [earliest, addWeeks(currentWeekOn(cadences, now()), 12)].sort().at(-1) as string;
    if (!isMonday(fromWeekOn) || fromWeekOn < earliest || fromWeekOn > latest) {
      const refused = `Please choose a week from that of ${formatDay(earliest, now())}, when the definition before began, to that of ${formatDay(latest, now())}.`;
      return { refused, field: "fromWeekOn" };
    }
    const refusal = await whyNameStays(tx, project, { id: kpiId, name: change.name });
    if (refusal) return refusal;
    const { sense, shape } = before;
    await tx.kpiDefinition.create({
      data: {
        kpiId,
        sense,
        shape,
        ...change,
        fromWeekOn: dateFromDay(fromWeekOn),
        byPersonId: actor.personId,
        createdAt: now(),
      },
    });
  });
}

const outdated: Refusal = {
  refused: "Somebody changed this definition meanwhile. Please reload the page to see it, and change it again.",
};

const said = ["name", "unit", "direction", "target", "sentence"] as const;
type Said = Record<(typeof said)[number], string | number | null>;
const saysTheSame = (before: Said, change: Said) => said.every((key) => before[key] === change[key]);
