import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { builtInTerms } from "./built-in/built-in-terms";
import type { TermWords } from "./term";
import { formsAsTyped } from "./term-form";

/** One change of a term: by whom, when, and what is different from before. */
export type TermChange = { number: number; by: string; at: Date; changes: string[] };

type Said = TermWords & { isHidden: boolean };

/** More are not shown. */
const MOST = 50;

/** The changes of a term, newest first. One query. */
export async function listTermChanges({ workspaceId }: Actor, slug: string): Promise<TermChange[]> {
  const rows = await db.termRevision.findMany({
    where: { workspaceId, slug },
    orderBy: { number: "desc" },
    take: MOST + 1,
  });
  const builtIn = builtInTerms.find((term) => term.slug === slug);
  return rows.slice(0, MOST).map((row, index) => ({
    number: row.number,
    by: row.personName,
    at: row.changedAt,
    changes: changesOf(rows[index + 1] ?? builtIn, row),
  }));
}

function changesOf(before: Said | undefined, after: Said): string[] {
  if (!before) return ["Added."];
  const pairs: [string, string, string][] = [
    ["Word", before.name, after.name],
    ["Other ways to say it", inOneLine(before.forms), inOneLine(after.forms)],
    ["Meaning", before.meaning, after.meaning],
    ["Why it matters", before.whyMatters, after.whyMatters],
    ["Comparison", before.comparison, after.comparison],
  ];
  const hidden = before.isHidden === after.isHidden ? [] : [after.isHidden ? "Hidden." : "Shown again."];
  return [
    ...hidden,
    ...pairs.filter(([, was, is]) => was !== is).map(([what, was, is]) => `${what}: from “${was}” to “${is}”`),
  ];
}

const inOneLine = (forms: readonly string[]): string => formsAsTyped(forms).replaceAll("\n", ", ");
