import { db } from "~/db/client.server";
import { findTerms } from "~/features/glossary/find-terms";
import { formsOf, type Term } from "~/features/glossary/term";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "../content";

/** Where a term is used here: a project with the words in which it was said. */
export type TermUse = { slug: string; project: string; weekOn: string; words: string };

/** Newest summaries that are looked into, and uses that are shown. */
const MOST = { summaries: 60, uses: 12 };
/** Characters around the term. */
const AROUND = 90;

/**
 * The projects that the actor may see whose newest summary uses the term, the newest first, each with the words around it. One query.
 */
export async function listTermUses(actor: Actor, term: Term): Promise<TermUse[]> {
  const rows = await db.$queryRaw<(Omit<TermUse, "words"> & { content: Content })[]>`
    select p.slug, p.name as project, s.week_on::text as "weekOn", r.content
    from project p
    left join membership m on m.project_id = p.id and m.person_id = ${actor.personId}::uuid
    join lateral (select id, week_on, revision_number, published_at from summary
      where project_id = p.id and published_at is not null order by week_on desc limit 1) s on true
    join revision r on r.summary_id = s.id and r.number = s.revision_number
    where p.workspace_id = ${actor.workspaceId}::uuid and p.archived_at is null and (p.visibility = 'open' or m.role is not null)
      and exists (select from unnest(${shortest(term)}::text[]) form where position(form in lower(r.content::text)) > 0)
    order by s.published_at desc limit ${MOST.summaries}`;
  const find = findTerms([{ ...term, isHidden: false }]);
  return rows
    .flatMap(({ content, ...use }) => {
      const words = wordsAround(textsOf(content), find);
      return words === null ? [] : [{ ...use, words }];
    })
    .slice(0, MOST.uses);
}

/** A part of each form that is in any text that uses it: its longest word without what a plural changes. */
const shortest = (term: Term): string[] =>
  formsOf(term).map((form) => {
    const [longest = ""] = (form.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
    return longest.replace(/y$/, "");
  });

function textsOf({
  headline,
  stateReason,
  readings,
  milestones,
  roadblocks,
  promises,
  lastPromises,
  notes,
}: Content): string[] {
  return [
    headline,
    stateReason,
    ...readings.flatMap(({ name, sentence }) => [name, sentence]),
    ...milestones.flatMap(({ outcome, note }) => [outcome, note]),
    ...roadblocks.flatMap(({ title, holdsUp }) => [title, holdsUp]),
    ...[...promises, ...lastPromises].map(({ text }) => text),
    notes,
  ];
}

function wordsAround(texts: readonly string[], find: ReturnType<typeof findTerms>): string | null {
  for (const text of texts) {
    const [found] = find(text);
    if (!found) continue;
    const from = Math.max(0, found.from - AROUND);
    const to = Math.min(text.length, found.to + AROUND);
    const cut = text.slice(from, to).toWellFormed().replace(/\s+/g, " ");
    const whole = `${from > 0 ? `…${cut.replace(/^\S*\s/, "")}` : cut}`;
    return to < text.length ? `${whole.replace(/\s\S*$/, "")}…` : whole;
  }
  return null;
}
