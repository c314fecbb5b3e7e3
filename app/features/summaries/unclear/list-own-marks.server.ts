import { db } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Passage } from "./passages-of-summary";

/** The passages of a week's summary that a reader marked, however many others are. One query. */
export const listOwnMarks = (
  { personId }: Actor,
  { id: projectId }: ProjectAccess,
  weekOn: string,
): Promise<(Passage & { id: string })[]> =>
  db.unclearPassage.findMany({
    where: { projectId, weekOn: dateFromDay(weekOn), marks: { some: { personId } } },
    select: { id: true, part: true, lineId: true, quote: true },
  });
