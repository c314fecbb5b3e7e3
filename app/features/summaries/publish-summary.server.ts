import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { listTrends } from "~/features/kpis/list-trends.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import type { Period } from "~/features/projects/period";
import type { ProjectAccess } from "~/features/projects/project-access";
import { requireStillWriter } from "~/features/projects/require-still-writer.server";
import type { Actor } from "~/features/sign-in/actor";
import { applyContent } from "./apply-content.server";
import { buildContent } from "./build-content.server";
import type { Content } from "./content";
import type { Draft } from "./draft";
import type { FieldErrors } from "./field-errors";
import { askEarly, type Early, whyNotYet } from "./publish-time";
import { type AlreadyPublished, type SavedDraft, saveDraftIn } from "./save-draft.server";
import { signReadings } from "./sign-readings";
import { whyUnwanted } from "./why-unwanted";
import { writersOnly } from "./writers-only";

/** Milliseconds that a publication may wait for a connection, and take. */
export const patience = { maxWait: 3_000, timeout: 15_000 };

export type Published =
  | { kind: "published"; revisionNumber: number }
  | { kind: "already"; saved: AlreadyPublished }
  | { kind: "refused"; errors: FieldErrors; draft: Draft; savedAt: Date }
  /** Ready, but long before its deadline: it waits for a yes. */
  | { kind: "early"; early: Early; draft: Draft; savedAt: Date }
  | { kind: "conflict"; saved: SavedDraft & { kind: "saved" } };

/**
 * Saves what is on the author's page, checks it, freezes it as revision 1 and brings milestones, roadblocks, promises, asks
 * and readings up to date, all in one transaction. A second publish of the same period changes nothing, and one that has
 * not begun is refused. With `asksEarly` long before the deadline nothing is published yet.
 */
export async function publishSummary(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  summaryId: string,
  base: Draft,
  mine: Draft,
  asksEarly = false,
): Promise<Published> {
  const trends = await listTrends(project.id, { untilWeekOn: period.weekOn, weeks: 13 });
  return db.$transaction(async (tx): Promise<Published> => {
    const saved = await saveDraftIn(tx, actor, project, summaryId, base, mine);
    if (saved.kind === "published") return { kind: "already", saved };
    if (saved.conflicts.length > 0) return { kind: "conflict", saved };
    const { draft, savedAt } = saved;
    await requireStillWriter(tx, actor, project, writersOnly);
    const notNow = whyUnwanted(period, await getRhythm(project.id, tx)) ?? whyNotYet(period, now());
    if (notNow) return { kind: "refused", errors: { "": [notNow] }, draft, savedAt };
    const built = await buildContent(tx, project, period, draft, trends);
    if (!built.content) return { kind: "refused", errors: built.errors, draft, savedAt };
    const early = asksEarly ? askEarly(period, now()) : null;
    if (early) return { kind: "early", early, draft, savedAt };
    const content = signReadings(built.content, actor.name);
    await applyContent(tx, actor, project, period.weekOn, content);
    await addRevision(tx, actor, project, period, summaryId, content);
    return { kind: "published", revisionNumber: 1 };
  }, patience);
}

async function addRevision(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  summaryId: string,
  content: Content,
) {
  const publishedAt = now();
  await tx.revision.create({
    data: {
      id: randomUUID(),
      summaryId,
      projectId: project.id,
      number: 1,
      content,
      authorId: actor.personId,
      authorName: actor.name,
      publishedAt,
    },
  });
  await tx.summary.update({
    where: { id: summaryId, projectId: project.id },
    data: {
      publishedAt,
      publishedById: actor.personId,
      deadlineAt: period.deadlineAt,
      revisionNumber: 1,
      state: content.state,
      headline: content.headline,
    },
  });
}
