import { clsx } from "clsx";
import { IntentButton } from "~/features/projects/ui/intent-button";
import type { EntryView } from "../ledger-view";

/** What was logged, one by one, the latest first. */
export function EntryList({ entries }: { entries: readonly EntryView[] }) {
  return (
    <ul className="border-b border-line">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="num flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-2.5"
        >
          <div className={clsx("min-w-0 flex-1 basis-60 wrap-anywhere", entry.isTakenBack && "text-ink-3")}>
            <p className={clsx(entry.isTakenBack && "line-through")}>
              <span className="font-medium">{entry.who}</span>, {entry.how}
              {entry.topic && `: ${entry.topic}`}
            </p>
            <p className="text-[13px] text-ink-2">
              {entry.isTakenBack && <b className="font-semibold">Taken back. </b>}
              {entry.day}. {entry.couldWait}. {entry.by}.
            </p>
          </div>
          {entry.mayTakeBack && (
            <IntentButton intent="take-back" name="id" value={entry.id} about={`${entry.who}, ${entry.day}`}>
              Take back
            </IntentButton>
          )}
        </li>
      ))}
    </ul>
  );
}
