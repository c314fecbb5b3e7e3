import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { notFound } from "~/http/not-found.server";
import type { Draft } from "./draft";
import { type DraftPath, differences, withValues } from "./draft-paths";
import type { DraftAuthors, StoredDraft } from "./load-week.server";
import { type Conflict, mergeDraft } from "./merge-draft";

/** Who changed a value last, and when (ISO); without a name it was filled in by itself. */
export type ValueAuthor = { path: DraftPath; by: string; at: string };
export type ConflictWithAuthor = Conflict & ValueAuthor;

export type SavedDraft =
  | {
      kind: "saved";
      version: number;
      savedAt: Date;
      draft: Draft;
      conflicts: ConflictWithAuthor[];
      others: ValueAuthor[];
    }
  | AlreadyPublished;

/** By whom ("You" for the actor) and when. `isLeftOut` where it does not hold all that was sent. */
export type AlreadyPublished = { kind: "published"; by: string; at: Date; isLeftOut: boolean };

/**
 * Puts what `mine` changed since `base` onto the stored draft. Values that somebody else changed meanwhile stay and come
 * back as conflicts; a summary that was published meanwhile takes nothing. `page` is the open page that saves: what it
 * saved before without hearing of it is its own.
 */
export function saveDraft(
  actor: Actor,
  project: ProjectAccess,
  summaryId: string,
  base: Draft,
  mine: Draft,
  page = "",
): Promise<SavedDraft> {
  return db.$transaction((tx) => saveDraftIn(tx, actor, project, summaryId, base, mine, page));
}

/** The same, as a step of a larger change. Other changes of the project wait until that ends. */
export async function saveDraftIn(
  tx: Tx,
  actor: Actor,
  project: ProjectAccess,
  summaryId: string,
  base: Draft,
  mine: Draft,
  page = "",
): Promise<SavedDraft> {
  await lockProject(tx, project);
  const [summary] = await tx.$queryRaw<Stored[]>`
    select draft, draft_version as version, draft_authors as authors, draft_saved_at as "savedAt", published_at as "publishedAt",
      published_by_id as "publishedById", (select name from person where id = published_by_id) as "publishedBy"
    from summary where id = ${summaryId}::uuid and project_id = ${project.id}::uuid for no key update`;
  if (!summary) throw notFound();
  const merge = mergeDraft(base, mine, summary.draft);
  if (summary.publishedAt) {
    return {
      kind: "published",
      by: summary.publishedById === actor.personId ? "You" : (summary.publishedBy ?? ""),
      at: summary.publishedAt,
      isLeftOut: merge.conflicts.length > 0 || differences(summary.draft, merge.merged).length > 0,
    };
  }
  const isOwn = ({ path }: Conflict) => page !== "" && summary.authors[path]?.page === page;
  const draft = withValues(
    merge.merged,
    merge.conflicts.filter(isOwn).map(({ path, mine }) => [path, mine]),
  );
  const named = (path: DraftPath): ValueAuthor => authorOf(actor, summary.authors, path);
  const conflicts = merge.conflicts
    .filter((conflict) => !isOwn(conflict))
    .map((conflict) => ({ ...conflict, ...named(conflict.path) }));
  const contested = new Set(conflicts.map(({ path }) => path));
  const others = differences(mine, draft)
    .filter((path) => !contested.has(path))
    .map(named);
  const changed = differences(summary.draft, draft);
  if (changed.length === 0) return { ...summary, kind: "saved", draft, conflicts, others };
  const savedAt = now();
  const author = { personId: actor.personId, name: actor.name, at: savedAt.toISOString(), page };
  const version = summary.version + 1;
  await tx.summary.update({
    where: { id: summaryId, projectId: project.id },
    data: {
      draft,
      draftVersion: version,
      draftSavedAt: savedAt,
      draftSavedById: actor.personId,
      draftAuthors: { ...summary.authors, ...Object.fromEntries(changed.map((path) => [path, author])) },
    },
  });
  return { kind: "saved", version, savedAt, draft, conflicts, others };
}

type Stored = Omit<StoredDraft, "id" | "savedById"> & { publishedById: string | null; publishedBy: string | null };

function authorOf(actor: Actor, authors: DraftAuthors, path: DraftPath): ValueAuthor {
  const author = authors[path];
  if (!author) return { path, by: "", at: "" };
  return { path, by: author.personId === actor.personId ? "You" : author.name, at: author.at };
}
