import { dayOf } from "~/features/projects/cadence-clock";
import { formatDayShort, formatInstantShort } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import { describeWriting } from "~/features/summaries/describe-writing";
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
    updated: updated(project, timeZone, at),
  };
}

function writing({ role, published, drafts, rhythm }: JudgedProject, at: Date): ProjectRow["writing"] {
  if (!canWrite({ role, archivedAt: null })) return null;
  return describeWriting(rhythm, { published: new Set(published.map(({ weekOn }) => weekOn)), drafts }, at);
}

function needsYou({ asks }: JudgedProject, timeZone: string, at: Date): ProjectRow["needsYou"] {
  if (!asks.nextOn) return null;
  const isOverdue = asks.nextOn < dayOf(at, timeZone);
  const text = asks.mine === 1 ? "1 decision" : `${asks.mine} decisions`;
  return { text, by: `${isOverdue ? "was wanted by" : "by"} ${formatDayShort(asks.nextOn, at)}` };
}

function updated({ last, due }: JudgedProject, timeZone: string, at: Date): ProjectRow["updated"] {
  if (due.kind === "late" || due.kind === "paused") return { text: due.short, isLate: due.kind === "late" };
  return { text: last ? formatInstantShort(new Date(last.publishedAt), timeZone, at) : due.short, isLate: false };
}
