import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isMonday, weeksBetween } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { readPlace } from "../connection/read-place.server";
import type { Shape } from "../kpi";
import { canRecordReadings, recordersOnly } from "../kpi-access";
import { currentWeekOn, readingWeeks } from "../kpi-weeks";
import { SourceFault } from "../sources/source-fault";
import { windowOfWeek } from "../sources/source-window";
import { fetchWeek } from "./fetch-week.server";
import { noteAnswer, noteFault } from "./note-outcome.server";

const MOST_WEEKS = 520;

/** Reads a week (now's without one) from its source because somebody wants it: also where a number was typed in. */
export async function readNow(
  actor: Actor,
  project: ProjectAccess,
  kpi: { kpiId: string; shape: Shape },
  wantedWeekOn?: string,
): Promise<Refusal | undefined> {
  if (!canRecordReadings(project)) throw forbidden(recordersOnly);
  const rhythm = await getRhythm(project.id);
  const at = now();
  const present = currentWeekOn(rhythm.cadences, at);
  const weekOn = wantedWeekOn || present;
  if (!isMonday(weekOn)) return { refused: "This is no week of the project." };
  const back = weeksBetween(weekOn, present);
  if (back > MOST_WEEKS) return { refused: "This is more than ten years ago." };
  if (-back > MOST_WEEKS) return { refused: "This week has not begun yet." };
  const window = windowOfWeek(rhythm.cadences, weekOn, at);
  if (!window) return { refused: "This week has not begun yet." };
  if (back > 0 && !readingWeeks(rhythm.cadences, present, back + 1).includes(weekOn))
    return { refused: "The project does not report in this week: its summaries come every few weeks." };
  const place = await readPlace(project, kpi.kpiId).catch((error: Error) => error);
  if (place instanceof SourceFault) return { refused: `${place.said} ${place.todo}` };
  if (place instanceof Error) throw place;
  if (!place) return { refused: "No source is connected." };
  const source = await db.kpiSource.findFirst({ where: { id: place.sourceId }, select: { failures: true } });
  try {
    await fetchWeek({ ...kpi, project }, place, window, { byPersonId: actor.personId });
    await noteAnswer(place.sourceId, rhythm, at);
  } catch (error) {
    await noteFault({ id: place.sourceId, failures: source?.failures ?? 0 }, rhythm, at, error as Error);
    if (!(error instanceof SourceFault)) throw error;
    return { refused: error.words };
  }
}
