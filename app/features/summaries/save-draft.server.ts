import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";
import type { Draft } from "./draft";
import { type Conflict, mergeDraft } from "./merge-draft";
import type { DraftAuthors } from "./open-draft.server";

export type ConflictWithAuthor = Conflict & { by: string; at: string };

export type SavedDraft =
  | { kind: "saved"; version: number; savedAt: Date; draft: Draft; conflicts: ConflictWithAuthor[]; othersChanged: boolean }
  | { kind: "published" };

/**
 * Puts what `mine` changed since `base` onto the stored draft. Values that somebody else changed meanwhile stay and come
 * back as conflicts; a summary that was published meanwhile takes nothing.
 */
export function saveDraft(actor: Actor, project: ProjectAccess, summaryId: string, base: Draft, mine: Draft): Promise<SavedDraft> {
  return db.$transaction((tx) => saveDraftIn(tx, actor, project, summaryId, base, mine));
}

/** The same, as a step of a larger change. Locks the summary until that ends. */
export async function saveDraftIn(tx: Tx, actor: Actor, project: ProjectAccess, summaryId: string, base: Draft, mine: Draft): Promise<SavedDraft> {
  const [summary] = await tx.$queryRaw<Stored[]>`
    select draft, draft_version as version, draft_authors as authors, draft_saved_at as "savedAt", published_at as "publishedAt"
    from summary where id = ${summaryId}::uuid and project_id = ${project.id}::uuid for update`;
  if (!summary) throw notFound();
  if (summary.publishedAt) return { kind: "published" };
  const { merged, conflicts } = mergeDraft(base, mine, summary.draft);
  const changed = changedParts(summary.draft, merged);
  const named = conflicts.map((conflict) => ({ ...conflict, ...authorOf(summary.authors, conflict.path) }));
  const othersChanged = changedParts(mine, merged).length > 0;
  if (changed.length === 0) return { ...summary, kind: "saved", draft: merged, conflicts: named, othersChanged };
  const savedAt = now();
  const author = { personId: actor.personId, name: actor.name, at: savedAt.toISOString() };
  const version = summary.version + 1;
  await tx.summary.update({
    where: { id: summaryId, projectId: project.id },
    data: {
      draft: merged,
      draftVersion: version,
      draftSavedAt: savedAt,
      draftSavedById: actor.personId,
      draftAuthors: { ...summary.authors, ...Object.fromEntries(changed.map((part) => [part, author])) },
    },
  });
  return { kind: "saved", version, savedAt, draft: merged, conflicts: named, othersChanged };
}

type Stored = { draft: Draft; version: number; authors: DraftAuthors; savedAt: Date; publishedAt: Date | null };

/** "headline" for a text, "milestones/<id>" for a line. */
function changedParts(before: Draft, after: Draft): string[] {
  const [was, is] = [parts(before), parts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((part) => was.get(part) !== is.get(part));
}

function parts(draft: Draft): Map<string, string> {
  const entries = Object.entries(draft).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : value.map((line) => [`${name}/${line.id}`, JSON.stringify(line)]),
  );
  return new Map(entries);
}

const authorOf = (authors: DraftAuthors, path: string) => {
  const author = authors[path] ?? authors[path.split("/").slice(0, 2).join("/")];
  return { by: author?.name ?? "Somebody else", at: author?.at ?? "" };
};
