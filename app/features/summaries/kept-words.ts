import type { Draft } from "./draft";
import { differences } from "./draft-paths";
import { mergeDraft } from "./merge-draft";

/** Words that the server has not acknowledged yet: what was typed, and what it was typed onto. `at` is ISO. */
export type KeptWords = { base: Draft; mine: Draft; at: string };

export type KeptSlot = {
  /** False where this browser keeps nothing (full, or forbidden). */
  keep: (words: KeptWords) => boolean;
  forget: () => void;
};

type Place = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefixOf = (summaryId: string, personId: string) => `drumbeat-words/${summaryId}/${personId}/`;

/** A place of its own for each open page, so that two of them do not overwrite each other. */
export function openSlot(place: Place | null, summaryId: string, personId: string, page: string): KeptSlot {
  const key = prefixOf(summaryId, personId) + page;
  return {
    keep: (words) =>
      attempt(() => {
        place?.setItem(key, JSON.stringify(words));
        return place !== null;
      }, false),
    forget: () => void attempt(() => place?.removeItem(key), undefined),
  };
}

export type KeptOffer = KeptWords & { key: string };

/** What other pages of this person left behind and `draft` does not hold. What it does hold is forgotten. */
export function listKept(
  place: Place | null,
  summaryId: string,
  personId: string,
  page: string,
  draft: Draft,
): KeptOffer[] {
  if (!place) return [];
  const prefix = prefixOf(summaryId, personId);
  const keys = attempt(() => Array.from({ length: place.length }, (_, index) => place.key(index) ?? ""), []);
  return keys
    .filter((key) => key.startsWith(prefix) && key !== prefix + page)
    .flatMap((key) => {
      const words = attempt(() => JSON.parse(place.getItem(key) ?? "") as KeptWords, null);
      if (words && isLeftOut(words, draft)) return [{ ...words, key }];
      attempt(() => place.removeItem(key), undefined);
      return [];
    });
}

export const forgetKept = (place: Place | null, key: string): void => attempt(() => place?.removeItem(key), undefined);

function isLeftOut({ base, mine }: KeptWords, draft: Draft): boolean {
  const { merged, conflicts } = mergeDraft(base, mine, draft);
  return conflicts.length > 0 || differences(draft, merged).length > 0;
}

function attempt<Result>(act: () => Result, otherwise: Result): Result {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
