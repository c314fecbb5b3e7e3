import { createContext, useContext } from "react";
import type { ConflictView } from "../../editor-view";

type Conflicts = {
  all: readonly ConflictView[];
  /** Without a script there is nothing to press: saving again keeps one's own words. */
  choose?: (conflict: ConflictView, whose: "mine" | "theirs") => void;
};

const ConflictsContext = createContext<Conflicts>({ all: [] });

export const ConflictsProvider = ConflictsContext.Provider;
export const useConflicts = () => useContext(ConflictsContext);
