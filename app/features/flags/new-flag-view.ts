/** The form for a flag, in words. */
export type NewFlagView = {
  id: string;
  /** Why a flag would reach nobody; null where it reaches somebody. */
  whyNot: string | null;
  /** What was agreed to be critical; null where nothing was. */
  critical: string[] | null;
  /** "15 minutes": how soon somebody has to acknowledge. */
  within: string;
  /** Who hears of it at once. */
  told: string;
  owners: { value: string; label: string }[];
  ownerId: string;
  since: string;
  /** Whose clocks the times of the form follow. */
  timeZone: string;
  /** What was opened last and is open still, and how many more are. */
  open: { id: string; what: string; byline: string }[];
  moreOpen: number;
};
