import { Link } from "@remix-run/react";
import { clsx } from "clsx";
import { Lock } from "lucide-react";
import { StatePill } from "~/features/summaries/ui/state-pill";
import type { NumberView, ProjectRow } from "../overview-view";
import { WeekStrip } from "./week-strip";

const head = "px-3.5 pt-[15px] pb-[9px] text-left text-[12px] leading-tight font-semibold text-ink-3";
/** On a phone a row is a small page of its own: cells stand below each other, named where the head is gone. */
const cell = "align-top text-sm max-lg:block max-lg:px-4 max-lg:py-1 lg:px-3.5 lg:py-[15px]";

export function ProjectTable({ rows }: { rows: readonly ProjectRow[] }) {
  return (
    <table className="w-full border-collapse max-lg:block">
      <thead className="max-lg:sr-only">
        <tr>
          {["State", "This week in one sentence", "12 weeks", "Throughput", "Error rate", "Needs you", "Updated"].map(
            (title) => (
              <th key={title} scope="col" className={head}>
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody className="max-lg:block">
        {rows.map((row) => (
          <tr key={row.slug} className="border-t border-line max-lg:block max-lg:py-3 first:max-lg:border-t-0">
            <td className={cell}>
              <StatePill state={row.state} />
            </td>
            <td className={clsx(cell, "lg:min-w-72")}>
              <Link to={`/projects/${row.slug}`} className="group block no-underline">
                <span className="flex items-center gap-1.5 text-[13px] text-ink-2">
                  {row.name}
                  {row.isPrivate && (
                    <>
                      <Lock aria-hidden size={12} /> <span>private</span>
                    </>
                  )}
                </span>
                <span className="block font-serif text-base leading-snug font-medium wrap-anywhere group-hover:underline">
                  {row.headline}
                </span>
              </Link>
            </td>
            <td className={cell}>
              <WeekStrip strip={row.strip} />
            </td>
            <NumberCell name="Throughput" number={row.throughput} />
            <NumberCell name="Error rate" number={row.errorRate} />
            <td className={clsx(cell, !row.needsYou && "max-lg:hidden")}>
              {row.needsYou ? (
                <>
                  <b className="font-semibold whitespace-nowrap">{row.needsYou.text}</b>{" "}
                  <span className="num block text-[13px] text-ink-2">{row.needsYou.by}</span>
                </>
              ) : (
                <span className="text-ink-3">nothing</span>
              )}
            </td>
            <td
              className={clsx(
                cell,
                "num lg:whitespace-nowrap",
                row.updated.isLate ? "font-semibold text-bad" : "text-ink-2",
              )}
            >
              {row.updated.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const colours = { good: "text-good", bad: "text-bad", even: "text-ink-2" };

function NumberCell({ name, number }: { name: string; number: NumberView | null }) {
  return (
    <td className={clsx(cell, "num", !number && "max-lg:hidden")}>
      <span className="mr-1.5 text-[13px] text-ink-3 lg:sr-only">{name}</span>
      {number ? (
        <>
          <span className="whitespace-nowrap">
            {number.value}
            {number.change && (
              <span className={clsx("ml-1.5 text-[13px] font-semibold", colours[number.change.verdict])}>
                {number.change.text}
              </span>
            )}
          </span>{" "}
          <span className="text-[13px] text-ink-2 lg:block">{number.unit}</span>
        </>
      ) : (
        <span className="text-ink-3">not measured</span>
      )}
    </td>
  );
}
