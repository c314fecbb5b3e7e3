import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { freeSlug } from "~/http/ascii-slug";
import { notFound } from "~/http/not-found.server";
import { readTermRows } from "./get-glossary.server";
import { glossaryOf } from "./glossary";
import { requireTermChanger } from "./may-change-terms.server";
import type { Term, TermWords } from "./term";
import type { TermInput } from "./term-form";
import { termSlug } from "./term-slug";
import { whyTaken } from "./why-taken";

export const MOST_TERMS = 5_000;

/** Why nothing was written, at a field of the form where it concerns one. */
export type TermRefusal = { refused: string; field?: "name" | "forms" };
type Written = { slug: string };

/** Adds a term of the workspace. The same words sent twice make one. */
export async function addTerm(actor: Actor, input: TermInput): Promise<Written | TermRefusal> {
  await requireTermChanger(actor);
  return db.$transaction((tx) => addTermIn(tx, actor, input));
}

/** The same within a transaction, for whoever has checked that the actor may. */
export async function addTermIn(tx: Tx, actor: Actor, input: TermInput): Promise<Written | TermRefusal> {
  const terms = await lockTerms(tx, actor);
  const base = termSlug(input.name);
  const same = [...terms.values()].find(
    (term) => term.slug.startsWith(base) && saysTheSame(term, input) && !term.isHidden,
  );
  if (same) return { slug: same.slug };
  const hidden = [...terms.values()].find(
    (term) => term.isHidden && term.name.toLowerCase() === input.name.toLowerCase(),
  );
  if (hidden) return { refused: `“${hidden.name}” is hidden. Show it again, and change it.`, field: "name" };
  const taken = whyTaken(terms.values(), input, null);
  if (taken) return { refused: taken.message, field: taken.field };
  if ([...terms.values()].filter(({ number }) => number > 0).length >= MOST_TERMS)
    return {
      refused: `A glossary holds ${MOST_TERMS.toLocaleString("en-GB")} terms of your own. Please change one that is there.`,
    };
  const slug = freeSlug(base, new Set(terms.keys()));
  await append(tx, actor, { ...input, slug, number: 1, isHidden: false });
  return { slug };
}

/** A new revision of a term that stood at `number`; sent twice it is kept once. */
export async function changeTerm(
  actor: Actor,
  slug: string,
  { number, ...input }: TermInput & { number: number },
): Promise<TermRefusal | undefined> {
  await requireTermChanger(actor);
  return db.$transaction(async (tx) => {
    const terms = await lockTerms(tx, actor);
    const term = termIn(terms, slug);
    if (saysTheSame(term, input)) return;
    if (term.number !== number) return outOfDate;
    const taken = term.isHidden ? null : whyTaken(terms.values(), input, slug);
    if (taken) return { refused: taken.message, field: taken.field };
    await append(tx, actor, { ...input, slug, number: number + 1, isHidden: term.isHidden });
  });
}

/** Takes a term out of every text, or shows it again. */
export async function hideTerm(actor: Actor, slug: string, isHidden: boolean): Promise<TermRefusal | undefined> {
  await requireTermChanger(actor);
  return db.$transaction(async (tx) => {
    const terms = await lockTerms(tx, actor);
    const term = termIn(terms, slug);
    if (term.isHidden === isHidden) return;
    const taken = isHidden ? null : whyTaken(terms.values(), term, slug);
    if (taken) return { refused: taken.message };
    await append(tx, actor, { ...term, number: term.number + 1, isHidden });
  });
}

const outOfDate = {
  refused: "Somebody changed this term while you wrote. Open it again to see how it stands; your words are still here.",
};

/** The terms as they are now; other changes wait until the transaction ends. */
async function lockTerms(tx: Tx, { workspaceId }: Actor): Promise<ReadonlyMap<string, Term>> {
  await tx.$queryRaw`select id from workspace where id = ${workspaceId}::uuid for update`;
  return glossaryOf(await readTermRows(workspaceId, tx)).terms;
}

function termIn(terms: ReadonlyMap<string, Term>, slug: string): Term {
  const term = terms.get(slug);
  if (!term) throw notFound();
  return term;
}

const saysTheSame = (a: TermWords, b: TermWords): boolean => JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));

const wordsOf = ({ name, forms, meaning, whyMatters, comparison }: TermWords) => ({
  name,
  forms: [...forms],
  meaning,
  whyMatters,
  comparison,
});

type Revision = TermWords & Pick<Term, "slug" | "number" | "isHidden">;

const append = (tx: Tx, { workspaceId, personId, name }: Actor, { slug, number, isHidden, ...words }: Revision) =>
  tx.termRevision.create({
    data: {
      ...{ workspaceId, slug, number, isHidden, ...wordsOf(words) },
      ...{ personId, personName: name, changedAt: now() },
    },
  });
