import { createContext, useContext } from "react";
import type { KeyedRemark } from "../../remarks/look-at-draft";

type Coach = {
  /** Those that are not dismissed, or only just now. */
  remarks: readonly KeyedRemark[];
  /** Dismissed since the page was opened: it can be undone in place. */
  justDismissed: ReadonlySet<string>;
  dismiss: (remark: KeyedRemark) => void;
  undo: (remark: KeyedRemark) => void;
};

const CoachContext = createContext<Coach | undefined>(undefined);

export const CoachProvider = CoachContext.Provider;
/** Undefined outside of an editor that has a coach. */
export const useCoachRemarks = () => useContext(CoachContext);
