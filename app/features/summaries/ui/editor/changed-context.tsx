import { createContext, useContext } from "react";

/** The paths at which a correction differs from what is published; empty while a week is written. */
const ChangedContext = createContext<ReadonlySet<string>>(new Set());
export const ChangedProvider = ChangedContext.Provider;

/** Beside a field, or the row of a line, that a correction changes. */
export function ChangedMark({ path }: { path: string }) {
  const changed = useContext(ChangedContext);
  const isChanged = path.endsWith("/") ? [...changed].some((one) => one.startsWith(path)) : changed.has(path);
  if (!isChanged) return null;
  return (
    <span className="float-right rounded-full bg-accent-soft px-2 py-0.5 text-xs leading-tight font-semibold text-accent">
      changed
    </span>
  );
}
