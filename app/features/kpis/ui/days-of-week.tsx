import { Link } from "@remix-run/react";
import { TrendPlot } from "~/ui/charts/trend-plot";
import { SectionTitle } from "~/ui/page";
import type { DaysView } from "../describe-days.server";

/** The seven days of a week, drawn and as a table. */
export function DaysOfWeek({ days: { week, label, drawing, days }, close }: { days: DaysView; close: string }) {
  return (
    <section aria-labelledby="days">
      <SectionTitle
        id="days"
        aside={
          <Link to={close} className="text-accent underline" preventScrollReset data-screen-only>
            Close
          </Link>
        }
      >
        The days of {week}
      </SectionTitle>
      <figure>
        <TrendPlot drawing={drawing} label={label} />
        <table className="num mt-3 w-full border-collapse text-left align-top text-[13.5px]">
          <thead className="text-[12px] text-ink-3">
            <tr>
              <th scope="col" className="py-2 pr-4 font-semibold">
                Day
              </th>
              <th scope="col" className="py-2 font-semibold">
                Reading
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ dayOn, day, value, counts }) => (
              <tr key={dayOn} className="border-t border-line align-top">
                <th scope="row" className="py-2 pr-4 font-medium">
                  {day}
                </th>
                <td className="py-2">
                  {value}
                  {counts && <span className="block text-ink-2">{counts}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <figcaption className="mt-2 text-[13px] text-ink-2">
          The reading of the week is asked for by itself; it is not put together from its days.
        </figcaption>
      </figure>
    </section>
  );
}
