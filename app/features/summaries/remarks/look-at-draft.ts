import { lookAtSummary } from "~/features/coach/look-at-summary";
import { passagesOf } from "~/features/coach/passage";
import { type Reading, readingOf } from "~/features/coach/reading-ease";
import type { Remark } from "~/features/coach/remark";
import { remarkKey } from "~/features/coach/remark-key";
import { readTypedReading } from "~/features/kpis/typed-reading";
import { factsAgainst } from "../against-state";
import type { Draft } from "../draft";
import { fieldOfPath } from "../draft-paths";
import type { CoachView } from "./coach-view";

/** A remark, what a dismissal of it is about, and the form's name of its field. */
export type KeyedRemark = Remark & { key: string; name: string };
export type Looked = { remarks: KeyedRemark[]; reading: Reading };

/** What the coach says of a draft. Dismissed remarks come along: who shows them knows which. */
export function lookAtDraft(draft: Draft, view: CoachView): Looked {
  const remarks = lookAtSummary(draft, { knownTerms: view.knownTerms, facts: factsOf(draft, view) });
  const texts = passagesOf(draft).map(({ text }) => text);
  return {
    remarks: remarks.map((remark) => ({ ...remark, key: remarkKey(remark), name: fieldOfPath(draft, remark.field) })),
    reading: readingOf(texts, draft.readings.length),
  };
}

function factsOf(draft: Draft, { numbers, targets, openFlags, promises }: CoachView): string[] {
  return factsAgainst({
    openFlags,
    readings: numbers.map((meaning) => {
      const read = readTypedReading(meaning, draft.readings.find(({ id }) => id === meaning.id) ?? {});
      return { name: meaning.name, meaning, value: "reading" in read ? (read.reading?.value ?? null) : null };
    }),
    moves: draft.milestones
      .filter(({ state }) => state !== "done" && state !== "dropped")
      .map(({ id, outcome, targetOn }) => ({ outcome, fromOn: targets[id] ?? null, toOn: targetOn || null })),
    promises: draft.lastPromises.map(({ id, outcome }) => ({
      text: promises.find((one) => one.id === id)?.text ?? "",
      outcome,
    })),
  });
}
