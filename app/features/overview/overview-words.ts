import { dayOf } from "~/features/projects/cadence-clock";
import { daysBetween } from "~/features/projects/cadence-days";
import { formatDayShort, formatInstantShort } from "~/features/projects/period-text";
import type { JudgedProject } from "./judge-project.server";
import { rankProject } from "./rank-project";

/** The reader's. */
type Clock = { timeZone: string; at: Date };

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const count = (number: number) => small[number] ?? String(number);

/** The page in one sentence, what is critical first: "Week of 16 November: 1 critical flag is open, two projects need you, nine do not." */
export function overviewTitle(projects: readonly JudgedProject[], week: string): string {
  return `${week}: ${[flagsOpen(projects), restInWords(projects)].filter(Boolean).join(", ")}.`;
}

function flagsOpen(projects: readonly JudgedProject[]): string {
  const flags = projects.reduce((sum, project) => sum + project.flags, 0);
  return flags === 0 ? "" : flags === 1 ? "1 critical flag is open" : `${flags} critical flags are open`;
}

function restInWords(projects: readonly JudgedProject[]): string {
  const wanted = projects.filter(({ needsYou }) => needsYou).length;
  const rest = projects.length - wanted;
  const watched = projects.filter((project) => rankProject(project) < 5).length;
  if (projects.length === 0) return "no projects yet";
  if (wanted > 0) {
    const not = rest > 0 ? `, ${count(rest)} ${rest === 1 ? "does" : "do"} not` : "";
    return `${count(wanted)} ${wanted === 1 ? "project needs" : "projects need"} you${not}`;
  }
  if (watched > 0)
    return `nothing waits for you, ${count(watched)} ${watched === 1 ? "project is" : "projects are"} worth a look`;
  if (projects.every(({ shared }) => !shared.last)) return "no summary has been published yet";
  return "nothing needs you, and nothing is late or at risk";
}

/** What else to know at a glance, what wants attention first; a fact without a number behind it is left out. */
export function overviewFacts(projects: readonly JudgedProject[], clock: Clock): string[] {
  const silent = projects.filter(({ shared, isLate }) => !shared.last && !isLate).length;
  const due = projects.filter(({ shared }) => shared.onTime !== null);
  const onTime = due.filter(({ shared }) => shared.onTime).length;
  return [
    questionsWaiting(projects, clock),
    decisionsWaiting(projects, clock),
    ...summariesWaiting(projects),
    lateSummaries(projects, clock),
    silent > 0 && (silent === 1 ? "1 project has not reported yet" : `${silent} projects have not reported yet`),
    due.length > 0 && `${onTime} of ${due.length} ${due.length === 1 ? "project" : "projects"} reported on time`,
  ].filter((fact): fact is string => Boolean(fact));
}

function questionsWaiting(projects: readonly JudgedProject[], { timeZone, at }: Clock): string | false {
  const open = projects.reduce((sum, { own }) => sum + own.questions.mine, 0);
  const dues = projects.flatMap(({ own }) => own.questions.nextAt ?? []).map((due) => new Date(due).getTime());
  if (dues.length === 0) return false;
  const first = new Date(Math.min(...dues));
  const due = `${first < at ? "was due" : "is due"} ${formatInstantShort(first, timeZone, at)}`;
  return open === 1
    ? `1 question waits for your answer, it ${due}`
    : `${open} questions wait for your answer, the first ${due}`;
}

function summariesWaiting(projects: readonly JudgedProject[]): (string | false)[] {
  const late = projects.filter(({ summaryWanted }) => summaryWanted === "late").length;
  const today = projects.filter(({ summaryWanted }) => summaryWanted === "today").length;
  return [
    late > 0 &&
      (late === 1 ? "1 project waits for your late summary" : `${late} projects wait for your late summaries`),
    today > 0 && (today === 1 ? "1 summary is due from you today" : `${today} summaries are due from you today`),
  ];
}

/** Every deadline that passed without a summary counts, though a project is late only once. */
function lateSummaries(projects: readonly JudgedProject[], { timeZone, at }: Clock): string | false {
  const late = projects.filter(({ isLate }) => isLate).map(({ shared }) => shared.due);
  const [oldest] = late.flatMap(({ period }) => period?.deadlineAt.getTime() ?? []).sort((one, other) => one - other);
  if (oldest === undefined) return false;
  const since = `since ${formatDayShort(dayOf(new Date(oldest), timeZone), at)}`;
  const summaries = late.reduce((sum, { missed }) => sum + missed, 0);
  if (summaries === 1) return `1 summary is late, ${since}`;
  const of = late.length === summaries ? "" : ` of ${late.length} ${late.length === 1 ? "project" : "projects"}`;
  return `${summaries} summaries${of} are late, the oldest ${since}`;
}

function decisionsWaiting(projects: readonly JudgedProject[], { timeZone, at }: Clock): string | false {
  const open = projects.reduce((sum, { own }) => sum + own.asks.mine, 0);
  const oldest = projects.flatMap(({ own }) => own.asks.oldestAt ?? []).sort()[0];
  if (!oldest) return false;
  const days = daysBetween(dayOf(new Date(oldest), timeZone), dayOf(at, timeZone));
  const waiting = open === 1 ? "1 decision waits for you" : `${open} decisions wait for you, the oldest`;
  return `${waiting} ${days === 0 ? "since today" : days === 1 ? "for 1 day" : `for ${days} days`}`;
}
