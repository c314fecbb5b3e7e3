import { Link } from "@remix-run/react";
import { checkInsUrl } from "../check-in-urls";
import type { LedgerView, LedgerWeek } from "../ledger-view";
import { WeekBars } from "./week-bars";

/** The weeks of the ledger as bars and as a table; every week leads to its entries. */
export function WeekFigure({ slug, ledger: { weeks, hasPhases } }: { slug: string; ledger: LedgerView }) {
  const newestFirst = weeks.toReversed();
  const cell = "py-2 pr-3 text-right";
  return (
    <figure className="min-w-0">
      <WeekBars weeks={weeks} label={`Check-ins a week, ${weeks[0]?.week} to ${weeks.at(-1)?.week}`} />
      <figcaption className="mt-2 text-[13px] text-ink-2">
        Check-ins a week, the newest on the right{hasPhases && "; coloured since the trial began"}. A dashed box: no
        data. The week that runs is paler.
      </figcaption>
      <div className="mt-4 overflow-x-auto">
        <table className="num w-full border-collapse text-left text-[13.5px]">
          <thead className="text-[12px] text-ink-3">
            <tr>
              <th scope="col" className="py-2 pr-3 font-semibold">
                Week of
              </th>
              <th scope="col" className={`${cell} font-semibold`}>
                Check-ins
              </th>
              <th scope="col" className={`${cell} font-semibold`}>
                Time
              </th>
              <th scope="col" className={`${cell} pr-0 font-semibold`}>
                Could have waited
              </th>
            </tr>
          </thead>
          <tbody>
            {newestFirst.map((week) => (
              <tr key={week.weekOn} className="border-t border-line">
                <th scope="row" className="py-2 pr-3 font-medium">
                  <Link
                    to={checkInsUrl(slug, week.days)}
                    className="underline decoration-line-strong underline-offset-3"
                  >
                    {week.week}
                  </Link>
                  <span className="block text-[12px] font-normal text-ink-3">{marks(week, hasPhases)}</span>
                </th>
                {week.figures ? (
                  <>
                    <td className={cell}>{week.figures.count === 0 ? "0, nobody asked" : week.figures.count}</td>
                    <td className={cell}>{week.figures.minutes}</td>
                    <td className={`${cell} pr-0`}>{week.figures.couldWait}</td>
                  </>
                ) : (
                  <td colSpan={3} className={`${cell} pr-0 text-ink-2`}>
                    no data
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

const marks = ({ phaseWord, isRunning }: LedgerWeek, hasPhases: boolean) =>
  [hasPhases && phaseWord, isRunning && "so far"].filter(Boolean).join(", ");
