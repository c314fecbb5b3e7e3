import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { listTrends } from "~/features/kpis/list-trends.server";
import { saysTheSame } from "~/features/kpis/says-the-same";
import { lockProject } from "~/features/projects/lock-project.server";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import { requireStillWriter } from "~/features/projects/require-still-writer.server";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";
import { standsAlthough } from "./against-state";
import { applyContent } from "./apply-content.server";
import { buildContent } from "./build-content.server";
import { compareContents } from "./compare-contents";
import type { Content, ContentReading } from "./content";
import type { Draft } from "./draft";
import type { FieldErrors } from "./field-errors";
import { patience } from "./publish-summary.server";
import { signReadings } from "./sign-readings";
import { writersOnly } from "./writers-only";

export type Correction = { onRevision: number; draft: Draft; reason: string; isMaterial: boolean };

export type Corrected =
  | { kind: "corrected"; revisionNumber: number }
  | { kind: "outdated"; by: string }
  | { kind: "nothing" }
  | { kind: "refused"; errors: FieldErrors };

/**
 * Adds a revision to a published summary. Refuses when somebody else corrected it since `onRevision`, or nothing changed. The
 * same correction sent twice by one person is one revision.
 */
export async function correctSummary(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  correction: Correction,
): Promise<Corrected> {
  const trends = await listTrends(project.id, { untilWeekOn: period.weekOn, weeks: 13 });
  return db.$transaction(async (tx): Promise<Corrected> => {
    await lockProject(tx, project);
    await requireStillWriter(tx, actor, project, writersOnly);
    const latest = await findLatest(tx, project, period.weekOn);
    const { onRevision, reason, isMaterial } = correction;
    const isRepeat = latest.number === onRevision + 1 && isBy(latest, actor, correction);
    const outdated = { kind: "outdated", by: latest.authorName } as const;
    if (latest.number !== onRevision && !isRepeat) return outdated;
    const numbered = trends.filter(({ kpiId }) => latest.content.readings.some(({ id }) => id === kpiId));
    const built = await buildContent(tx, project, period, correction.draft, numbered);
    if (!built.content) return { kind: "refused", errors: built.errors };
    const content = withEarlierFacts(signReadings(built.content, actor.name), latest.content, period.weekOn);
    const isSame = compareContents(latest.content, content).length === 0;
    if (isRepeat) return isSame ? { kind: "corrected", revisionNumber: latest.number } : outdated;
    if (isSame) return { kind: "nothing" };
    const corrected = content.readings.filter((line) => !isSameReading(line, find(latest.content.readings, line)));
    await applyContent(tx, actor, project, period.weekOn, { ...content, readings: corrected });
    const number = latest.number + 1;
    const by = { authorId: actor.personId, authorName: actor.name, publishedAt: now() };
    await tx.revision.create({
      data: {
        id: randomUUID(),
        summaryId: latest.summaryId,
        projectId: project.id,
        number,
        content,
        reason,
        isMaterial,
        ...by,
      },
    });
    await tx.summary.update({
      where: { id: latest.summaryId, projectId: project.id },
      data: { revisionNumber: number, state: content.state, headline: content.headline },
    });
    return { kind: "corrected", revisionNumber: number };
  }, patience);
}

type Latest = {
  summaryId: string;
  number: number;
  authorId: string;
  authorName: string;
  reason: string;
  isMaterial: boolean;
  content: Content;
};

const isBy = (latest: Latest, actor: Actor, { reason, isMaterial }: Correction) =>
  latest.authorId === actor.personId && latest.reason === reason && latest.isMaterial === isMaterial;

async function findLatest(tx: Tx, project: ProjectAccess, weekOn: string): Promise<Latest> {
  const [latest] = await tx.$queryRaw<Latest[]>`
    select s.id as "summaryId", r.number, r.author_id as "authorId", r.author_name as "authorName", r.reason, r.is_material as "isMaterial", r.content
    from summary s join revision r on r.summary_id = s.id and r.number = s.revision_number
    where s.project_id = ${project.id}::uuid and s.week_on = ${weekOn}::date`;
  if (!latest) throw notFound();
  return latest;
}

/**
 * Flags, days on which things ended, and numbers that the correction leaves alone or that left use since, keep what was
 * published; so does what they say against the state.
 */
function withEarlierFacts(content: Content, before: Content, weekOn: string): Content {
  const { flags: _now, stateAlthough: _built, ...rest } = content;
  const corrected: Content = {
    ...rest,
    ...(before.flags && { flags: before.flags }),
    milestones: content.milestones.map((line) => ({
      ...line,
      endedOn: line.endedOn && (find(before.milestones, line)?.endedOn ?? line.endedOn),
    })),
    roadblocks: content.roadblocks.map((line) => ({
      ...line,
      clearedOn: line.clearedOn && (find(before.roadblocks, line)?.clearedOn ?? line.clearedOn),
    })),
    readings: before.readings.map((known) => {
      const line = find(content.readings, known);
      if (!line || isSameReading(line, known)) return known;
      const { sourceNote, byName } = line;
      return saysTheSame(line, known)
        ? { ...known, sourceNote, byName }
        : { ...line, previous: known.previous ?? line.previous };
    }),
  };
  const although = standsAlthough(corrected, weekOn);
  return { ...corrected, ...(although.length > 0 && { stateAlthough: although }) };
}

/** A number that a correction leaves alone is no new reading: a later one, if there is any, goes on to count. */
const isSameReading = (line: ContentReading, known: ContentReading | undefined) =>
  known !== undefined && saysTheSame(line, known) && line.sourceNote === known.sourceNote;

const find = <Line extends { id: string }>(lines: readonly Line[], { id }: { id: string }) =>
  lines.find((line) => line.id === id);
