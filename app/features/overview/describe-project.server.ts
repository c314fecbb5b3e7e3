import { dayOf } from "~/features/projects/cadence-clock";
import { formatDayShort, formatInstantShort } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import { describeWriting } from "~/features/summaries/describe-writing";
import { momentInWords } from "~/features/trials/trial-words";
import type { JudgedProject } from "./judge-project.server";
import type { ProjectRow } from "./overview-view";

/** A row of the overview in words, for a reader in `timeZone`. */
export function describeProject(project: JudgedProject, timeZone: string, at: Date): ProjectRow {
  const { slug, name, visibility, state, strip, throughput, errorRate, last, due } = project;
  return {
    slug,
    name,
    isPrivate: visibility === "private",
    state,
    headline: last?.headline ?? `No summary yet. ${due.text}.`,
    writing: writing(project, at),
    strip,
    throughput,
    errorRate,
    needsYou: needsYou(project, timeZone, at),
    trial: trialOf(project),
    updated: updated(project, timeZone, at),
  };
}

function writing({ role, published, drafts, rhythm }: JudgedProject, at: Date): ProjectRow["writing"] {
  if (!canWrite({ role, archivedAt: null })) return null;
  return describeWriting(rhythm, { published: new Set(published.map(({ weekOn }) => weekOn)), drafts }, at);
}

function needsYou({ asks, trial }: JudgedProject, timeZone: string, at: Date): ProjectRow["needsYou"] {
  const review = trial?.myAnswerWanted ? "your review answer" : trial?.myVoteWanted ? "a decision on the trial" : "";
  if (!asks.nextOn) return review ? { text: review.replace(/^\w/, (first) => first.toUpperCase()), by: "" } : null;
  const isOverdue = asks.nextOn < dayOf(at, timeZone);
  const text = asks.mine === 1 ? "1 decision" : `${asks.mine} decisions`;
  const by = `${isOverdue ? "was wanted by" : "by"} ${formatDayShort(asks.nextOn, at)}`;
  return { text, by: review ? `${by}, and ${review}` : by };
}

function trialOf({ trial }: JudgedProject): ProjectRow["trial"] {
  if (!trial || trial.state === "decided" || trial.state === "replaced") return null;
  if (trial.kind === "look" && trial.state !== "review") return null;
  const text = trial.isOverdue ? "Review overdue" : momentInWords(trial, trial);
  return { text, href: trial.href, isOverdue: trial.isOverdue };
}

function updated({ last, due }: JudgedProject, timeZone: string, at: Date): ProjectRow["updated"] {
  if (due.kind === "late" || due.kind === "paused") return { text: due.short, isLate: due.kind === "late" };
  return { text: last ? formatInstantShort(new Date(last.publishedAt), timeZone, at) : due.short, isLate: false };
}
