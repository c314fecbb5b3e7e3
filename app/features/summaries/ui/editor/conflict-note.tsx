import { Button } from "~/ui/button";
import { useConflicts } from "./conflicts-context";
import { conflictId } from "./save-status";

/** Beside a value that two authors changed: the other's words, by whom and when, and the choice. `words` shows a value as its field does. */
export function ConflictNote({ path, words = (value) => value }: { path: string; words?: (value: string) => string }) {
  const { all, choose } = useConflicts();
  const conflict = all.find((one) => one.path === path);
  if (!conflict) return null;
  const { by, at, theirs } = conflict;
  return (
    <section
      id={conflictId(path)}
      aria-label="Two versions"
      className="-mt-3 mb-5 rounded-lg bg-warn-soft px-3.5 py-3 text-[13px] text-warn"
    >
      <p className="font-semibold">
        {by ? `${by} wrote something else here` : "The saved draft says something else here"}
        {at && `, ${at}`}:
      </p>
      <p className="my-1.5 break-words whitespace-pre-wrap text-ink">
        {theirs ? words(theirs) : "Nothing: it was emptied."}
      </p>
      {choose ? (
        <span className="flex flex-wrap gap-2">
          <Button type="button" size="small" data-conflict="" onClick={() => choose(conflict, "mine")}>
            Keep mine
          </Button>
          <Button type="button" size="small" onClick={() => choose(conflict, "theirs")}>
            Use theirs
          </Button>
        </span>
      ) : (
        <p>Your words stand in the field. Saving again keeps them.</p>
      )}
    </section>
  );
}
