import { termsThatMatter } from "~/features/coach/terms-that-matter";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import type { Glossary } from "~/features/glossary/glossary";
import { formsOf } from "~/features/glossary/term";
import { definitionOfWeek, type KpiTrend } from "~/features/kpis/kpi";
import type { Actor } from "~/features/sign-in/actor";
import type { CoachView } from "./coach-view";

/** What a week is set against: what it carries on, its numbers and its flags, and what is not to be said again. */
type Against = {
  carried: {
    milestones: readonly { id: string; targetOn: string | null }[];
    promises: readonly { id: string; text: string }[];
  };
  trends: readonly KpiTrend[];
  flags: readonly { what: string; isOpen: boolean }[];
  dismissed: string[];
};

/** What the coach needs for one week. One query at most: the glossary's, when it is not at hand. */
export async function describeCoach(
  actor: Actor,
  { carried, trends, flags, dismissed }: Against,
  weekOn: string,
): Promise<CoachView> {
  return {
    knownTerms: knownTermsOf(await getGlossary(actor)),
    dismissed,
    numbers: trends.map(({ kpiId, definitions }) => {
      const { name, shape, sense, unit, direction, target } = definitionOfWeek(definitions, weekOn);
      return { id: kpiId, name, shape, sense, unit, direction, target };
    }),
    targets: Object.fromEntries(carried.milestones.flatMap(({ id, targetOn }) => (targetOn ? [[id, targetOn]] : []))),
    openFlags: flags.filter(({ isOpen }) => isOpen).map(({ what }) => what),
    promises: carried.promises.map(({ id, text }) => ({ id, text })),
  };
}

const made = new WeakMap<Glossary, string[]>();

function knownTermsOf(glossary: Glossary): string[] {
  const known = made.get(glossary);
  if (known) return known;
  const shown = [...glossary.terms.values()].filter(({ isHidden }) => !isHidden);
  const terms = termsThatMatter(shown.flatMap(formsOf));
  made.set(glossary, terms);
  return terms;
}
