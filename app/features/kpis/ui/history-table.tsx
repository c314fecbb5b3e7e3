import { Link } from "@remix-run/react";
import type { ReadingView, WeekView } from "../describe-history.server";
import { HappenedList } from "./happened-list";

type Props = {
  weeks: readonly WeekView[];
  enter?: (weekOn: string) => string;
  correct?: (weekOn: string) => string;
  /** Leads to the days of a week whose days are known. */
  days: (weekOn: string) => string;
  flagUrl: (flagId: string) => string;
};

/** Every week of a KPI with its reading, source and time, and what was said of it before. `enter` leads to its form, `correct` to that of its summary. */
export function HistoryTable({ weeks, enter, correct, days, flagUrl }: Props) {
  const hasVersions = new Set(weeks.map(({ version }) => version)).size > 1;
  return (
    <table className="num mt-3 w-full border-collapse text-left align-top text-[13.5px]">
      <thead className="text-[12px] text-ink-3">
        <tr>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Week
          </th>
          <th scope="col" className="py-2 pr-4 font-semibold">
            Reading
          </th>
          <th scope="col" className="py-2 font-semibold">
            Source
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.weekOn} className="border-t border-line align-top">
            <th scope="row" className="py-2.5 pr-4 font-medium whitespace-nowrap">
              {week.week}
              {hasVersions && <span className="block text-[12px] font-normal text-ink-3">v{week.version}</span>}
            </th>
            <td className="py-2.5 pr-4">
              <span className="font-medium">{week.reading?.value ?? "Not entered"}</span>
              {week.reading?.counts && <span className="block text-ink-2">{week.reading.counts}</span>}
              {week.reading?.remark && (
                <span className="block text-[12.5px] font-medium text-hold">{week.reading.remark}</span>
              )}
              {week.met && <span className="block text-ink-2">target {week.met}</span>}
              {week.publishedAs && (
                <span className="block font-semibold text-warn">
                  {week.publishedAs}
                  {correct && (
                    <Link
                      to={correct(week.weekOn)}
                      className="block font-normal text-accent underline"
                      data-screen-only
                    >
                      Correct the summary<span className="sr-only"> of {week.week}</span>
                    </Link>
                  )}
                </span>
              )}
              {week.yearAgo && (
                <span className="block text-[12.5px] text-ink-2">same week a year ago: {week.yearAgo}</span>
              )}
              {week.hasDays && (
                <Link to={days(week.weekOn)} className="block text-accent underline" data-screen-only>
                  Days<span className="sr-only"> of the week of {week.week}</span>
                </Link>
              )}
              {week.happened.length > 0 && (
                <div className="mt-1 text-[12.5px] text-ink-2">
                  <HappenedList happened={week.happened} flagUrl={flagUrl} />
                </div>
              )}
            </td>
            <td className="py-2.5 wrap-anywhere">
              {week.reading && <Source reading={week.reading} />}
              {week.earlier.map((reading) => (
                <span key={reading.number} className="mt-1 block text-[12.5px] text-ink-2">
                  before it <s>{reading.value}</s>: <Source reading={reading} />
                </span>
              ))}
              {(week.earlier.at(-1)?.number ?? 1) > 1 && (
                <span className="mt-1 block text-[12.5px] text-ink-2">
                  and {((week.earlier.at(-1)?.number ?? 1) - 1).toLocaleString("en-GB")} before these
                </span>
              )}
              {enter && (
                <Link to={enter(week.weekOn)} className="mt-1 block text-accent underline" data-screen-only>
                  {week.reading ? "Change" : "Enter"}
                  <span className="sr-only"> the reading of {week.week}</span>
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Source = ({ reading: { source, recorded } }: { reading: ReadingView }) => (
  <>
    {source}, <span className="text-ink-2">{recorded}</span>
  </>
);
