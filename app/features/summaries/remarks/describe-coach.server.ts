import { termsThatMatter } from "~/features/coach/terms-that-matter";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import type { Glossary } from "~/features/glossary/glossary";
import { formsOf } from "~/features/glossary/term";
import { definitionOfWeek } from "~/features/kpis/kpi";
import type { Actor } from "~/features/sign-in/actor";
import type { OpenDraft } from "../open-draft.server";
import type { CoachView } from "./coach-view";

/** What the coach needs for one week. One query at most: the glossary's, when it is not at hand. */
export async function describeCoach(actor: Actor, open: OpenDraft, weekOn: string): Promise<CoachView> {
  const { carried, trends, flags, dismissed } = open;
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
