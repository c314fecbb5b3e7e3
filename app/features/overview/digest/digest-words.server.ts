import type { Glossary } from "~/features/glossary/glossary";
import { type MessageSection, type Words, wordsOf } from "~/features/notifications/message";
import { weekdayNames } from "~/features/projects/cadence";
import { formatInstant } from "~/features/projects/period-text";
import { describeDigestSection } from "./describe-digest-section.server";
import { stateRank, stateWord } from "./digest-state";
import { explainDigest } from "./explain-digest";
import type { DigestReader } from "./list-digest-readers.server";
import type { DigestProject } from "./load-digest.server";
import { minutesSection } from "./minutes-section";

type Part = { project: DigestProject; section: MessageSection };

/** A reader's digest; null when nothing was published and nothing became late since the last one. */
export function digestWords(
  reader: DigestReader,
  projects: ReadonlyMap<string, DigestProject>,
  glossary: Glossary,
  at: Date,
): Words | null {
  const mine = reader.projects.flatMap(({ id, role }) => {
    const project = projects.get(id);
    return project ? [{ project, role }] : [];
  });
  const parts = mine
    .filter(({ project }) => isNews(project, reader.since, at))
    .flatMap(({ project, role }): Part[] => {
      const section = describeDigestSection(project, { ...reader, role }, at);
      return section ? [{ project, section }] : [];
    })
    .sort(byNeed);
  const minutes = mine.flatMap(({ project }) =>
    project.minutes
      .filter(({ endedAt }) => isSince(endedAt, reader.since, at))
      .map((one) => ({ project, section: minutesSection(project, one, at) })),
  );
  const late = mine.flatMap(({ project }) => {
    const { kind, period } = project.shared.due;
    return kind === "late" && period ? [{ project, deadlineAt: period.deadlineAt }] : [];
  });
  if (parts.length + minutes.length === 0 && !late.some(({ deadlineAt }) => deadlineAt > reader.since)) return null;
  return wordsOf({
    title:
      titleOf(
        parts,
        late.map(({ project }) => project.name),
      ) || `Minutes of ${[...new Set(minutes.map(({ project }) => project.name))].join(", ")}`,
    lines: late.map(
      ({ project, deadlineAt }) => `Late: ${project.name}, was due ${formatInstant(deadlineAt, reader.timeZone, at)}.`,
    ),
    sections: [...parts, ...minutes].map(({ section }) => section),
    explained: explainDigest(parts, glossary, reader.knownTerms),
    action: { label: "Open the overview", path: "/" },
    projectIds: [...parts, ...minutes, ...late].map(({ project }) => project.id),
    why: `You get this once a week, on ${weekdayNames[reader.digestWeekday - 1]}, because you are one of the people of these projects. Day, hour and projects are yours to choose: see “What reaches you” in your menu.`,
  });
}

/** Milliseconds: what was published in the last moments may not be committed yet, and is news in the next digest. */
const SETTLING = 10_000;

/** Published, or corrected in a way that readers are to hear of. */
function isNews({ summary }: DigestProject, since: Date, at: Date): boolean {
  const times = summary ? [summary.publishedAt, summary.corrected?.at] : [];
  return times.some((time) => time != null && isSince(time, since, at));
}

function isSince(time: string, since: Date, at: Date): boolean {
  const instant = new Date(time).getTime() + SETTLING;
  return instant > since.getTime() && instant <= at.getTime();
}

const byNeed = (one: Part, other: Part): number =>
  Number(other.section.needsYou.length > 0) - Number(one.section.needsYou.length > 0) ||
  stateRank(one.project.shared.state) - stateRank(other.project.shared.state) ||
  one.project.name.localeCompare(other.project.name, "en");

/** "Search at risk, Checkout platform on track, 3 more, Billing late. 2 things need you" */
function titleOf(parts: readonly Part[], late: readonly string[]): string {
  const named = parts.slice(0, 2).map(({ project }) => `${project.name} ${stateWord(project.shared.state)}`);
  const more = parts.length > 2 ? [`${parts.length - 2} more`] : [];
  const missing = late.length > 1 ? [`${late.length} summaries late`] : late.map((name) => `${name} late`);
  const needs = parts.reduce((sum, { section }) => sum + section.needsYou.length, 0);
  const wanted = needs === 0 ? "" : needs === 1 ? ". 1 thing needs you" : `. ${needs} things need you`;
  return `${[...named, ...more, ...missing].join(", ")}${wanted}`;
}
