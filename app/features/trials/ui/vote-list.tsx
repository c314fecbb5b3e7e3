import { sideWords } from "~/features/agreements/side";
import { Card } from "~/ui/card";
import type { VoteView } from "../trial-view";

/** What each side wants at present, also when they want different things. */
export function VoteList({ votes }: { votes: readonly VoteView[] }) {
  return (
    <ul className="mb-5 grid gap-3 sm:grid-cols-2 print:mb-2 print:grid-cols-2">
      {votes.map(({ side, choice, by, note }) => (
        <li key={side}>
          <Card className="h-full px-5 py-3.5 print:px-3 print:py-2">
            <h3 className="text-[13px] font-semibold text-ink-2">{sideWords[side]}</h3>
            {choice ? (
              <>
                <p className="font-semibold">{choice}</p>
                <p className="text-[13px] text-ink-2 wrap-anywhere">{by}</p>
                {note && <p className="mt-1.5 whitespace-pre-line wrap-anywhere">{note}</p>}
              </>
            ) : (
              <p className="text-ink-2">No choice yet</p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
