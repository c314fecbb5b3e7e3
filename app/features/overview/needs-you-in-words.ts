import type { Day } from "~/features/projects/cadence";
import { formatDayShort, formatInstantShort } from "~/features/projects/period-text";
import type { JudgedProject } from "./judge-project.server";
import type { ProjectRow } from "./overview-view";

type Clock = { timeZone: string; today: Day; at: Date };
type Wanted = { text: string; by: string };

const agreements = { signature: "your signature", version: "a new version of the agreement" };
const summaries = { late: "a late summary", today: "a summary due today" };

/** What of a project waits for its reader, the most urgent kind first: "1 question to answer", "by Thu 15:00, and 1 decision". */
export function needsYouInWords(project: JudgedProject, clock: Clock): ProjectRow["needsYou"] {
  const { own, trial, agreementWanted, summaryWanted } = project;
  const review = trial?.myAnswerWanted ? "your review answer" : trial?.myVoteWanted ? "a decision on the trial" : "";
  const plain = [
    review,
    agreementWanted ? agreements[agreementWanted] : "",
    summaryWanted ? summaries[summaryWanted] : "",
  ];
  const wanted = [
    { text: flags(own.flags), by: "" },
    questions(own.questions, clock),
    decisions(own.asks, clock),
    ...plain.map((text) => ({ text, by: "" })),
  ];
  const [first, ...others] = wanted.filter((one): one is Wanted => Boolean(one?.text));
  if (!first) return null;
  const more = others.length > 0 ? `and ${others.map(({ text }) => text).join(" and ")}` : "";
  return {
    text: first.text.replace(/^\w/, (letter) => letter.toUpperCase()),
    by: [first.by, more].filter(Boolean).join(", "),
  };
}

/** What nobody has seen comes before what is in hand. */
function flags({ mine, unseen }: JudgedProject["own"]["flags"]): string {
  const toSee = unseen === 1 ? "a flag to acknowledge" : unseen > 1 ? `${unseen} flags to acknowledge` : "";
  const own = mine === 1 ? "your open flag" : mine > 1 ? `your ${mine} open flags` : "";
  return [toSee, own].filter(Boolean).join(" and ");
}

function questions({ mine, nextAt }: JudgedProject["own"]["questions"], { timeZone, at }: Clock): Wanted | null {
  if (!nextAt) return null;
  const due = new Date(nextAt);
  return {
    text: mine === 1 ? "1 question to answer" : `${mine} questions to answer`,
    by: `${due < at ? "was wanted by" : "by"} ${formatInstantShort(due, timeZone, at)}`,
  };
}

function decisions({ mine, nextOn }: JudgedProject["own"]["asks"], { today, at }: Clock): Wanted | null {
  if (!nextOn) return null;
  return {
    text: mine === 1 ? "1 decision" : `${mine} decisions`,
    by: `${nextOn < today ? "was wanted by" : "by"} ${formatDayShort(nextOn, at)}`,
  };
}
