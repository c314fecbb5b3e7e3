import { now } from "~/clock.server";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import type { Cadence } from "./cadence";
import { changeCadence } from "./change-cadence";
import { type DeadlineText, deadlineText } from "./deadline-text";
import { findPublishedWeek } from "./find-published-week.server";
import { getRhythm } from "./load-rhythm.server";
import { canSetCadence, type ProjectAccess } from "./project-access";
import { isRefusal, type Refusal } from "./refusal";
import { upcomingPeriods } from "./rhythm-days";

/** The next six deadlines as they would be after a change of cadence; nothing is changed. */
export async function previewCadence(
  _actor: Actor,
  project: ProjectAccess,
  next: Cadence,
): Promise<DeadlineText[] | Refusal> {
  if (!canSetCadence(project)) throw forbidden("Only the lead of this project can change its rhythm.");
  const [{ cadences }, publishedWeekOn] = await Promise.all([getRhythm(project.id), findPublishedWeek(project)]);
  const changed = changeCadence({ cadences, publishedWeekOn, next, now: now() });
  if (isRefusal(changed)) return changed;
  return upcomingPeriods(changed.cadences, now(), 6).map((period) => deadlineText(period, now()));
}
