import { type Flag, type FlagState, flagState } from "./flag";
import { flagUrl } from "./flag-urls";

/** An open flag as it stands on the pages of its project. Times in the row are ISO 8601. */
export type OpenFlagRow = Pick<Flag, "id" | "what" | "ownerName"> & {
  nextWordBy: string | null;
  acknowledgedAt: string | null;
  /** Whether it was told that the promised word did not come. */
  isWordMissed: boolean;
};

export type FlagCard = {
  id: string;
  what: string;
  state: FlagState;
  text: string;
  isWordMissed: boolean;
  href: string;
};

/** So many stand above everything else; the rest is on the page of flags. */
export const FLAGS_ON_TOP = 3;

export function flagCard(flag: OpenFlagRow, slug: string, when: (instant: Date) => string): FlagCard {
  const { id, what, ownerName, nextWordBy, acknowledgedAt, isWordMissed } = flag;
  const by = nextWordBy && when(new Date(nextWordBy));
  const next = by && (isWordMissed ? `no word came by ${by}` : `next word by ${by}`);
  return {
    ...{ id, what, isWordMissed, href: flagUrl(slug, id) },
    state: flagState({ acknowledgedAt: acknowledgedAt === null ? null : new Date(acknowledgedAt), resolvedAt: null }),
    text: [`${ownerName} takes care of it`, next].filter(Boolean).join(", "),
  };
}
