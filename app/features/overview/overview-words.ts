import type { OverviewRow } from "./load-overview.server";
import type { ProjectRow } from "./overview-view";
import { rankProject } from "./rank-project";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = (number: number) => small[number] ?? String(number);

/** The page in one sentence: "Week of 16 November: two projects need you, nine do not." */
export function overviewTitle(rows: readonly ProjectRow[], week: string): string {
  const wanted = rows.filter(({ needsYou }) => needsYou).length;
  const watched = rows.filter((row) => rankProject({ ...row, isLate: row.updated.isLate }) < 5).length;
  if (rows.length === 0) return `${week}: no projects yet.`;
  if (wanted > 0)
    return `${week}: ${count(wanted)} ${wanted === 1 ? "project needs" : "projects need"} you, ${count(rows.length - wanted)} ${rows.length - wanted === 1 ? "does" : "do"} not.`;
  if (watched > 0)
    return `${week}: nothing waits for you, ${count(watched)} ${watched === 1 ? "project is" : "projects are"} worth a look.`;
  return `${week}: nothing needs you. All is as it was said.`;
}

/** What else to know at a glance; a fact without a number behind it is left out. */
export function overviewFacts(
  found: readonly OverviewRow[],
  rows: readonly ProjectRow[],
  today: string,
  dayOf: (instant: string) => string,
): string[] {
  const newest = found.flatMap(({ published }) => published.at(-1) ?? []);
  const onTime = newest.filter((one) => one.onTime).length;
  const late = rows.filter(({ updated }) => updated.isLate).length;
  const asks = found.reduce((sum, { asks }) => sum + asks.mine, 0);
  const oldest = found.flatMap(({ asks }) => asks.oldestAt ?? []).sort()[0];
  const days = oldest ? Math.round((Date.parse(today) - Date.parse(dayOf(oldest))) / 86_400_000) : 0;
  const waiting = asks === 1 ? "1 decision waits for you" : `${asks} decisions wait for you, the oldest`;
  return [
    newest.length > 0 && `${onTime} of ${newest.length} latest summaries published on time`,
    late > 0 && `${late} late now`,
    asks > 0 && `${waiting} ${days === 0 ? "since today" : days === 1 ? "for 1 day" : `for ${days} days`}`,
  ].filter((fact): fact is string => Boolean(fact));
}
