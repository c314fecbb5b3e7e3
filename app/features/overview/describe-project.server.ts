import { flagsUrl } from "~/features/flags/flag-urls";
import type { Day } from "~/features/projects/cadence";
import { formatInstantShort } from "~/features/projects/period-text";
import { canWrite } from "~/features/projects/project-access";
import { describeWriting } from "~/features/summaries/describe-writing";
import type { TrialMark } from "~/features/trials/list-trial-marks.server";
import { momentInWords } from "~/features/trials/trial-words";
import { type Due, dueInZone } from "./describe-due.server";
import type { SharedProject } from "./describe-shared.server";
import type { JudgedProject } from "./judge-project.server";
import type { VisibleProject } from "./load-overview.server";
import { needsYouInWords } from "./needs-you-in-words";
import type { ProjectRow } from "./overview-view";

/** A row of the overview in words, for a reader in `timeZone` for whom it is `today`. */
export function describeProject(
  project: JudgedProject,
  { timeZone, today, at }: { timeZone: string; today: Day; at: Date },
): ProjectRow {
  const { own, shared, trial } = project;
  const { state, strip, throughput, errorRate, last } = shared;
  const due = dueInZone(shared.due, timeZone, last === null, at);
  return {
    slug: own.slug,
    name: own.name,
    isPrivate: own.visibility === "private",
    state,
    headline: last?.headline ?? `No summary yet. ${due.text}.`,
    flags:
      own.flags.open > 0
        ? { text: `${own.flags.open} open ${own.flags.open === 1 ? "flag" : "flags"}`, href: flagsUrl(own.slug) }
        : null,
    writing: writing(own, shared, timeZone, at),
    strip,
    throughput,
    errorRate,
    needsYou: needsYouInWords(project, { timeZone, today, at }),
    trial: trialOf(trial),
    updated: updated(last, due, timeZone, at),
  };
}

function writing(
  { role, drafts }: VisibleProject,
  shared: SharedProject,
  timeZone: string,
  at: Date,
): ProjectRow["writing"] {
  if (!canWrite({ role, archivedAt: null })) return null;
  const published = new Set(shared.published.map(({ weekOn }) => weekOn));
  return describeWriting(shared.rhythm, { published, drafts }, at, timeZone);
}

function trialOf(trial: TrialMark | null): ProjectRow["trial"] {
  if (!trial || trial.state === "decided" || trial.state === "replaced") return null;
  if (trial.kind === "look" && trial.state !== "review") return null;
  const text = trial.isOverdue ? "Review overdue" : momentInWords(trial, trial);
  return { text, href: trial.href, isOverdue: trial.isOverdue };
}

function updated(last: SharedProject["last"], due: Due, timeZone: string, at: Date): ProjectRow["updated"] {
  if (due.kind === "late" || due.kind === "paused") return { text: due.short, isLate: due.kind === "late" };
  return { text: last ? formatInstantShort(new Date(last.publishedAt), timeZone, at) : due.short, isLate: false };
}
