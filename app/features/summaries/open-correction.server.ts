import { now } from "~/clock.server";
import { definitionOfWeek, type KpiTrend, type Shape } from "~/features/kpis/kpi";
import { listTrends } from "~/features/kpis/list-trends.server";
import { publishedAs } from "~/features/kpis/published-reading";
import { listProjectPeople, type ProjectPerson } from "~/features/projects/list-project-people.server";
import type { Period } from "~/features/projects/period";
import { formatDay, formatInstantShort } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "./content";
import { contentAsDraft } from "./content-as-draft";
import { describeForm } from "./describe-editor.server";
import type { CorrectionView } from "./editor-view";
import { getLatestRevision } from "./get-latest-revision.server";
import { readingAsTyped } from "./reading-as-typed";
import { describeCoach } from "./remarks/describe-coach.server";

/**
 * Everything that the page of a correction needs: the latest version as a form, with the later reading of the number `laterOf`
 * filled in. What it speaks of can be ended, not removed.
 */
export async function openCorrection(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  laterOf: string | null = null,
): Promise<CorrectionView> {
  const { weekOn, timeZone } = period;
  const [latest, trends, people] = await Promise.all([
    getLatestRevision(project, weekOn),
    listTrends(project.id, { untilWeekOn: weekOn, weeks: 13 }),
    listProjectPeople(project),
  ]);
  const { summaryId, number, content, authorName, publishedAt, dismissed } = latest;
  const numbered = trends.filter(({ kpiId }) => content.readings.some(({ id }) => id === kpiId));
  const isInUse = ({ id }: { id: string }) => numbered.some(({ kpiId }) => kpiId === id);
  const said = contentAsDraft(content, weekOn);
  const base = { ...said, readings: said.readings.filter(isInUse) };
  const later = laterReadings(numbered, content, weekOn);
  const taken = later.find(({ typed }) => typed.id === laterOf)?.typed;
  const draft = { ...base, readings: base.readings.map((line) => (line.id === taken?.id ? taken : line)) };
  const form = describeForm(actor, project, period, {
    summaryId,
    trends: numbered,
    stakeholders: activeStakeholders(people),
  });
  const targets = content.milestones.map(({ id, targetOn, moves }) => {
    const move = moves.find((one) => one.weekOn === weekOn);
    return { id, targetOn: move ? move.fromOn : targetOn };
  });
  const flags = (content.flags ?? []).map(({ what, resolvedAt }) => ({ what, isOpen: resolvedAt === null }));
  const carried = { milestones: targets, promises: content.lastPromises };
  return {
    editor: {
      ...form,
      readings: form.readings.map((row) => ({
        ...row,
        later: later.find(({ typed }) => typed.id === row.kpiId)?.text ?? "",
      })),
      carried: {
        ids: [...content.milestones, ...content.roadblocks].map(({ id }) => id),
        targets: Object.fromEntries(
          targets.flatMap(({ id, targetOn }) =>
            targetOn ? [[id, { on: targetOn, words: formatDay(targetOn, now()) }]] : [],
          ),
        ),
      },
      keptReadings: content.readings.filter((one) => !isInUse(one)).map(({ name }) => name),
      lastPromises: content.lastPromises.map(({ id, text }) => ({ id, text })),
    },
    coach: await describeCoach(actor, { carried, trends: numbered, flags, dismissed }, weekOn),
    onRevision: number,
    said: `Version ${number}, by ${authorName}, ${formatInstantShort(publishedAt, timeZone, now())}`,
    shown: {
      stamp: [weekOn, number, ...(taken ? [taken.id] : [])].join("/"),
      draft,
      base,
      errors: {},
      conflicts: [],
      saved: "",
    },
  };
}

/** The numbers of which something else is known by now than was published, in words and as typed. */
function laterReadings(trends: readonly KpiTrend[], content: Content, weekOn: string) {
  return trends.flatMap(({ kpiId, definitions, readings }) => {
    const published = content.readings.find(({ id }) => id === kpiId);
    const reading = readings.find((one) => one.weekOn === weekOn);
    if (!published || !reading) return [];
    const meaning = definitionOfWeek(definitions, weekOn);
    const text = publishedAs({ ...published, shape: published.shape as Shape, weekOn }, reading, meaning);
    return text ? [{ text, typed: readingAsTyped(kpiId, meaning.shape, reading) }] : [];
  });
}

const activeStakeholders = (people: readonly ProjectPerson[]) =>
  people
    .filter(({ role, isDeactivated }) => role === "stakeholder" && !isDeactivated)
    .map(({ id, name }) => ({ id, name }));
