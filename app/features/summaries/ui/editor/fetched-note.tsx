import { CircleAlert } from "lucide-react";
import { Button } from "~/ui/button";
import type { ReadingRow } from "../../editor-view";

/** Where a number came from by itself, what its source says instead of what was typed, and the buttons that take it and ask anew. */
export function FetchedNote({ row, fetching }: { row: ReadingRow; fetching: string }) {
  const { kpiId, name, origin, later, isOffered, source } = row;
  const isFetching = fetching === kpiId;
  const button = (what: "read" | "take", words: string) => (
    <Button size="small" name="intent" value={`${what} ${kpiId}`} aria-disabled={fetching !== ""} className="flex-none">
      {words}
      <span className="sr-only">: {name}</span>
    </Button>
  );
  return (
    <>
      {origin && <p className="mb-2 text-[13px] text-ink-3 wrap-anywhere">{origin}</p>}
      {later && (
        <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
          <span className="min-w-0 font-semibold text-warn wrap-anywhere first-letter:uppercase">{later}</span>
          {isOffered && button("take", "Use it")}
        </p>
      )}
      {source && (
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
          {source.mayRead && button("read", "Read now")}
          <p role="status" className={source.isFailing && !isFetching ? "min-w-0 text-warn" : "min-w-0 text-ink-2"}>
            {source.isFailing && !isFetching && (
              <CircleAlert aria-hidden size={15} className="mr-1.5 inline align-[-2px]" />
            )}
            <span className="wrap-anywhere">{isFetching ? "Asking the source…" : source.text}</span>
          </p>
        </div>
      )}
    </>
  );
}
