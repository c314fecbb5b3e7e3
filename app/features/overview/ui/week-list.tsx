import { Link } from "@remix-run/react";
import { PeriodMark } from "~/features/projects/ui/period-mark";
import { StatePill } from "~/features/summaries/ui/state-pill";
import type { WeekRow } from "../list-weeks.server";

/** The periods of a project with what came of each. */
export function WeekList({ slug, rows }: { slug: string; rows: readonly WeekRow[] }) {
  return (
    <ol className="border-b border-line">
      {rows.map((row) => (
        <li
          key={row.weekOn}
          className="grid gap-x-6 gap-y-1 border-t border-line py-4 sm:grid-cols-[210px_minmax(0,1fr)]"
        >
          <div className="text-sm">
            <p className="font-semibold">{row.week}</p>
            {row.due && <p className="num text-[13px] text-ink-2">due {row.due}</p>}
          </div>
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px] text-ink-2">
              {row.state ? (
                <>
                  <StatePill state={row.state} /> Published
                </>
              ) : (
                <PeriodMark state={row.publication} />
              )}
              <span className="num">{row.detail}</span>
              {row.corrections > 0 && (
                <Link to={`/projects/${slug}/weeks/${row.weekOn}/revisions`} className="text-accent underline">
                  {row.corrections === 1 ? "corrected once" : `corrected ${row.corrections} times`}
                </Link>
              )}
            </p>
            {row.headline && (
              <Link
                to={`/projects/${slug}/weeks/${row.weekOn}`}
                className="mt-1 block font-serif text-[17px] leading-snug font-medium wrap-anywhere no-underline hover:underline"
              >
                {row.headline}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
