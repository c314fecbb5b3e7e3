import { now } from "~/clock.server";
import { listTimeZones } from "~/time-zones";
import { describeCadence } from "./cadence";
import { dayOf } from "./cadence-clock";
import { addWeeks } from "./cadence-days";
import { cadenceValues } from "./cadence-form";
import { earliestChange } from "./change-cadence";
import { deadlineText } from "./deadline-text";
import { findAgreedCadence } from "./find-agreed-cadence.server";
import { findPublishedWeek } from "./find-published-week.server";
import { type CadenceChange, listCadenceChanges } from "./list-cadence-changes.server";
import { currentPeriod } from "./period-current";
import { nextPeriod } from "./period-of-week";
import { formatDay } from "./period-text";
import { canSetCadence, type ProjectAccess } from "./project-access";
import { upcomingPeriods } from "./rhythm-days";

/** The rhythm page of a project that the actor may see, in words. */
export async function describeCadencePage(project: ProjectAccess) {
  const [history, publishedWeekOn, agreed] = await Promise.all([
    listCadenceChanges(project),
    findPublishedWeek(project),
    findAgreedCadence(project),
  ]);
  const current = currentPeriod(history, now());
  return {
    inForce: current && describeCadence(current.cadence),
    planned: history.filter(({ fromWeekOn }) => current && fromWeekOn > current.cadence.fromWeekOn).map(historyText),
    deadlines: upcomingPeriods(history, now(), 6).map((period) => deadlineText(period, now())),
    history: history.map(historyText),
    agreed,
    form: canSetCadence(project) && current && !agreed ? formValues(history, publishedWeekOn) : null,
  };
}

function historyText({ setBy, setAt, ...cadence }: CadenceChange) {
  const setOn = formatDay(dayOf(setAt, cadence.timeZone), now());
  return {
    weekOn: cadence.fromWeekOn,
    from: `From the week of ${formatDay(cadence.fromWeekOn, now())}`,
    cadence: describeCadence(cadence),
    set: setBy ? `set by ${setBy} on ${setOn}` : `set on ${setOn}`,
  };
}

/** What the form starts with: the present cadence, counted from the period after the one that is being written. */
function formValues(history: CadenceChange[], publishedWeekOn: string | null) {
  const current = currentPeriod(history, now());
  const next = current && nextPeriod(history, current);
  if (!next) return null;
  const earliest = earliestChange({ cadences: history, publishedWeekOn, now: now() });
  const weeks = Array.from({ length: 26 }, (_, index) => addWeeks(earliest, index));
  return {
    values: { ...cadenceValues(next.cadence), fromWeekOn: [earliest, next.weekOn].sort().at(-1) as string },
    weeks: weeks.map((weekOn) => ({ value: weekOn, label: `the week of ${formatDay(weekOn, now())}` })),
    zones: listTimeZones(),
  };
}
