import { db, sql } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { type Glossary, glossaryOf, type TermRow } from "./glossary";

type Asking = Pick<Actor, "workspaceId" | "workspaceChangeCount">;

/** As many as are kept in memory: the newest state of a few workspaces. */
const MOST = 4;
const kept = new Map<string, Glossary>();
const keyOf = ({ workspaceId, workspaceChangeCount }: Asking) => `${workspaceId} ${workspaceChangeCount}`;

/** The newest revision of every term of a workspace, as one JSON array. For a query that asks other things as well. */
export const termRowsSql = (workspaceId: string) => sql`
  (select coalesce(json_agg(json_build_object('slug', t.slug, 'number', t.number, 'name', t.name, 'forms', t.forms, 'meaning', t.meaning,
      'whyMatters', t.why_matters, 'comparison', t.comparison, 'isHidden', t.is_hidden)), '[]')
    from (select distinct on (slug) * from term_revision where workspace_id = ${workspaceId}::uuid order by slug, number desc) t)`;

/** The glossary that is at hand: triggers raise the workspace's count with every new revision, so that every instance agrees. */
export const knownGlossary = (asking: Asking): Glossary | undefined => kept.get(keyOf(asking));

/** Keeps what a query found, until the workspace changes. */
export function rememberGlossary(asking: Asking, rows: readonly TermRow[]): Glossary {
  const glossary = glossaryOf(rows);
  kept.set(keyOf(asking), glossary);
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
  return glossary;
}

/** One query, when it is not at hand. */
export async function getGlossary(actor: Asking): Promise<Glossary> {
  return knownGlossary(actor) ?? rememberGlossary(actor, await readTermRows(actor.workspaceId));
}

/** The terms as the database says now, past what is at hand. */
export async function readTermRows(workspaceId: string, client: Pick<typeof db, "$queryRaw"> = db): Promise<TermRow[]> {
  const [{ terms }] = await client.$queryRaw<[{ terms: TermRow[] }]>`select ${termRowsSql(workspaceId)} as terms`;
  return terms;
}
