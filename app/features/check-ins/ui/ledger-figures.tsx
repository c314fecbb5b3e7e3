import { SideCard } from "~/ui/card";
import type { LedgerView } from "../ledger-view";

/** What an average week had before and since, and what was asked. Sums of the project, never of a person. */
export function LedgerFigures({ ledger: { averages, topics, media, hasPhases, refocus } }: { ledger: LedgerView }) {
  return (
    <>
      {averages.length > 0 && (
        <SideCard title="An average week">
          <dl className="num grid gap-3">
            {averages.map(({ phase, word, perWeek, time, over }) => (
              <div key={phase}>
                {hasPhases && <dt className="text-[13px] font-semibold text-ink-2">{word}</dt>}
                <dd>
                  <span className="text-xl font-semibold">{perWeek ?? "No data"}</span>
                  {perWeek !== null && (
                    <span>
                      {perWeek === "1" ? " check-in" : " check-ins"}, about {time}
                    </span>
                  )}
                  <span className="block text-[13px] text-ink-2">{over}</span>
                </dd>
              </div>
            ))}
          </dl>
          {refocus.minutes > 0 && (
            <p className="num mt-3 border-t border-line pt-2.5 text-[13px] text-ink-2">
              With {refocus.minutes} min after each to get back into the work, which is an assumption.
            </p>
          )}
        </SideCard>
      )}
      {topics.length > 0 && (
        <SideCard title="Asked about most">
          <Counts rows={topics.map(({ topic, count }) => [topic, count])} />
        </SideCard>
      )}
      {media.length > 0 && (
        <SideCard title="Through what">
          <Counts rows={media.map(({ word, count }) => [word, count])} />
        </SideCard>
      )}
    </>
  );
}

function Counts({ rows }: { rows: readonly [word: string, count: number][] }) {
  return (
    <ul className="num grid gap-1.5 text-sm">
      {rows.map(([word, count]) => (
        <li key={word} className="flex justify-between gap-4">
          <span className="min-w-0 wrap-anywhere">{word}</span>
          <span className="text-ink-2">{count.toLocaleString("en-GB")}</span>
        </li>
      ))}
    </ul>
  );
}
