import { IntentButton } from "~/features/projects/ui/intent-button";
import { Notice } from "~/ui/notice";
import { ownWord } from "~/ui/own-word";
import type { EntryView } from "../ledger-view";

const words: Record<string, string> = {
  "take-back": "Taken back. It no longer counts.",
  quiet: "Noted: nobody asked in that week.",
  assume: "Noted. The average weeks count with it from now on.",
};

/** What the last form did. What was logged can be undone at once. */
export function LedgerNews({ done, logged }: { done: string | null; logged: EntryView | null }) {
  if (logged)
    return (
      <Notice tone="good">
        <p className="mb-2 wrap-anywhere">
          Logged: {logged.who}, {logged.how}. {logged.day}.
        </p>
        {logged.mayTakeBack && (
          <IntentButton intent="take-back" name="id" value={logged.id} about="what was just logged">
            Undo
          </IntentButton>
        )}
      </Notice>
    );
  const word = ownWord(words, done);
  return word ? <Notice tone="good">{word}</Notice> : null;
}
