import type { JudgedProject } from "./judge-project.server";
import { rankProject } from "./rank-project";

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = (number: number) => small[number] ?? String(number);

/** The page in one sentence: "Week of 16 November: two projects need you, nine do not." */
export function overviewTitle(projects: readonly JudgedProject[], week: string): string {
  const wanted = projects.filter(({ needsYou }) => needsYou).length;
  const rest = projects.length - wanted;
  const watched = projects.filter((project) => rankProject(project) < 5).length;
  if (projects.length === 0) return `${week}: no projects yet.`;
  if (wanted > 0) {
    const not = rest > 0 ? `, ${count(rest)} ${rest === 1 ? "does" : "do"} not` : "";
    return `${week}: ${count(wanted)} ${wanted === 1 ? "project needs" : "projects need"} you${not}.`;
  }
  if (watched > 0)
    return `${week}: nothing waits for you, ${count(watched)} ${watched === 1 ? "project is" : "projects are"} worth a look.`;
  return `${week}: nothing needs you. All is as it was said.`;
}

/** What else to know at a glance; a fact without a number behind it is left out. */
export function overviewFacts(
  projects: readonly JudgedProject[],
  today: string,
  dayOf: (instant: string) => string,
): string[] {
  const newest = projects.flatMap(({ row }) => row.published.at(-1) ?? []);
  const onTime = newest.filter((one) => one.onTime).length;
  const late = projects.filter(({ isLate }) => isLate).length;
  const asks = projects.reduce((sum, { row }) => sum + row.asks.mine, 0);
  const oldest = projects.flatMap(({ row }) => row.asks.oldestAt ?? []).sort()[0];
  const days = oldest ? Math.round((Date.parse(today) - Date.parse(dayOf(oldest))) / 86_400_000) : 0;
  const waiting = asks === 1 ? "1 decision waits for you" : `${asks} decisions wait for you, the oldest`;
  return [
    newest.length > 0 && `${onTime} of ${newest.length} newest summaries came on time`,
    late > 0 && (late === 1 ? "1 next one is late" : `${late} next ones are late`),
    asks > 0 && `${waiting} ${days === 0 ? "since today" : days === 1 ? "for 1 day" : `for ${days} days`}`,
  ].filter((fact): fact is string => Boolean(fact));
}
