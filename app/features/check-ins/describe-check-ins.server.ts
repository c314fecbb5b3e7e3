import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, addWeeks, weekOfDay } from "~/features/projects/cadence-days";
import { listProjectPeople, type ProjectPerson } from "~/features/projects/list-project-people.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { pageAskedFor } from "~/http/page-asked-for";
import { daysAskedFor, daysInWords } from "./asked-for";
import { WEEKS_BACK } from "./check-in";
import { canAssume, canTakePart } from "./check-in-access";
import { countCheckIns } from "./count-check-ins.server";
import { describeEntry } from "./describe-entry";
import { ENTRIES_A_PAGE, loadLedger } from "./load-ledger.server";
import { readLedger } from "./read-ledger.server";
import { topicIdeas } from "./topic-ideas";

const WEEKS_SHOWN = 26;
const USUAL_MINUTES = 5;

/** The check-ins page of a project whose people include the actor, in words: forms, ledger, entries. */
export async function describeCheckIns(actor: Actor, project: ProjectAccess, search: URLSearchParams) {
  const [rhythm, people] = await Promise.all([getRhythm(project.id), listProjectPeople(project)]);
  const at = now();
  const timeZone = zoneOf(rhythm.cadences, at);
  const todayOn = dayOf(at, timeZone);
  const thisWeekOn = weekOfDay(todayOn);
  const figuresFromOn = addWeeks(thisWeekOn, 1 - WEEKS_SHOWN);
  const days = daysAskedFor(search);
  const page = pageAskedFor(search);
  const entryId = search.get("entry") ?? undefined;
  const [counts, ledger] = await Promise.all([
    countCheckIns(project.id, { fromOn: figuresFromOn, untilOn: addDays(thisWeekOn, 7), asOf: at }),
    loadLedger(project, {
      figuresFromOn,
      entries: days ?? { fromOn: "2000-01-01", untilOn: "2101-01-01" },
      page,
      entryId: isUuid(entryId) ? entryId : null,
    }),
  ]);
  const text = (entry: (typeof ledger.entries)[number]) => describeEntry(entry, project, actor.personId, at);
  return {
    ledger: readLedger(ledger, counts, { thisWeekOn, timeZone, now: at }),
    entries: ledger.entries.map(text),
    pages: { page, last: Math.max(1, Math.ceil(ledger.entriesInAll / ENTRIES_A_PAGE)), all: ledger.entriesInAll },
    days: days && { ...days, words: daysInWords(days, at) },
    logged: ledger.entry && text(ledger.entry),
    people: askersOf(people, actor.personId),
    topics: topicIdeas(ledger.newest),
    defaults: { todayOn, earliestOn: addWeeks(todayOn, -WEEKS_BACK), minutes: USUAL_MINUTES },
    weeks: weekChoices(todayOn, at),
    ids: { log: crypto.randomUUID(), remember: crypto.randomUUID() },
    may: { takePart: canTakePart(project), assume: canAssume(project) },
  };
}

/** Those who usually ask come first, oneself before all when one is of them; else oneself comes last. */
function askersOf(people: readonly ProjectPerson[], ownId: string): { id: string; name: string }[] {
  const place = ({ id, role }: ProjectPerson) =>
    role === "stakeholder" ? (id === ownId ? 0 : 1) : id === ownId ? 3 : 2;
  return people
    .filter(({ isDeactivated }) => !isDeactivated)
    .toSorted((one, other) => place(one) - place(other))
    .map(({ id, name }) => ({ id, name: id === ownId ? `${name} (you)` : name }));
}

function weekChoices(todayOn: string, at: Date) {
  const thisWeekOn = weekOfDay(todayOn);
  return Array.from({ length: WEEKS_BACK + 1 }, (_, back) => addWeeks(thisWeekOn, -back))
    .filter((weekOn) => weekOn >= addWeeks(todayOn, -WEEKS_BACK))
    .map((weekOn) => ({
      value: weekOn,
      label: `${weekOn === thisWeekOn ? "This week, from" : "Week of"} ${formatDay(weekOn, at)}`,
    }));
}
