import { now } from "~/clock.server";
import { listTrends } from "~/features/kpis/list-trends.server";
import { listProjectPeople, type ProjectPerson } from "~/features/projects/list-project-people.server";
import type { Period } from "~/features/projects/period";
import { formatDay, formatInstantShort } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { contentAsDraft } from "./content-as-draft";
import { describeForm } from "./describe-editor.server";
import type { CorrectionView } from "./editor-view";
import { getLatestRevision } from "./get-latest-revision.server";

/** Everything that the page of a correction needs: the latest version as a form. What it speaks of can be ended, not removed. */
export async function openCorrection(actor: Actor, project: ProjectAccess, period: Period): Promise<CorrectionView> {
  const { weekOn, timeZone } = period;
  const [latest, trends, people] = await Promise.all([
    getLatestRevision(project, weekOn),
    listTrends(project.id, { untilWeekOn: weekOn, weeks: 13 }),
    listProjectPeople(project),
  ]);
  const { summaryId, number, content, authorName, publishedAt } = latest;
  const numbered = trends.filter(({ kpiId }) => content.readings.some(({ id }) => id === kpiId));
  const isInUse = ({ id }: { id: string }) => numbered.some(({ kpiId }) => kpiId === id);
  const said = contentAsDraft(content, weekOn);
  const draft = { ...said, readings: said.readings.filter(isInUse) };
  return {
    editor: {
      ...describeForm(actor, project, period, {
        summaryId,
        trends: numbered,
        stakeholders: activeStakeholders(people),
      }),
      carried: {
        ids: [...content.milestones, ...content.roadblocks].map(({ id }) => id),
        targets: Object.fromEntries(
          content.milestones.flatMap(({ id, targetOn, moves }) => {
            const move = moves.find((one) => one.weekOn === weekOn);
            const before = move ? move.fromOn : targetOn;
            return before ? [[id, { on: before, words: formatDay(before, now()) }]] : [];
          }),
        ),
      },
      keptReadings: content.readings.filter((one) => !isInUse(one)).map(({ name }) => name),
      lastPromises: content.lastPromises.map(({ id, text }) => ({ id, text })),
    },
    onRevision: number,
    said: `Version ${number}, by ${authorName}, ${formatInstantShort(publishedAt, timeZone, now())}`,
    shown: { stamp: `${weekOn}/${number}`, draft, base: draft, errors: {}, conflicts: [], saved: "" },
  };
}

const activeStakeholders = (people: readonly ProjectPerson[]) =>
  people
    .filter(({ role, isDeactivated }) => role === "stakeholder" && !isDeactivated)
    .map(({ id, name }) => ({ id, name }));
