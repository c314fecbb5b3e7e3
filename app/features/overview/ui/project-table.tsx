import { Link } from "@remix-run/react";
import { Flag, Lock } from "lucide-react";
import { ChangeText } from "~/features/kpis/ui/change-text";
import { projectUrl } from "~/features/projects/project-urls";
import { StatePill } from "~/features/summaries/ui/state-pill";
import type { NumberView, ProjectRow } from "../overview-view";
import { WeekStrip } from "./week-strip";

const titles = ["State", "This week in one sentence", "12 weeks", "Throughput", "Error rate", "Needs you", "Updated"];

export function ProjectTable({ rows }: { rows: readonly ProjectRow[] }) {
  return (
    <table className="stacking-table">
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <td>
              <StatePill state={row.state} />
            </td>
            <td className="wrap-anywhere lg:min-w-72">
              <Headline row={row} />
            </td>
            <td>
              <WeekStrip strip={row.strip} />
            </td>
            <NumberCell name="Throughput" number={row.throughput} />
            <NumberCell name="Error rate" number={row.errorRate} />
            <td className={row.needsYou ? "lg:min-w-[110px]" : "text-ink-3 max-lg:hidden!"}>
              {row.needsYou ? (
                <>
                  <b>{row.needsYou.text}</b> <span className="num block text-[13px] text-ink-2">{row.needsYou.by}</span>
                </>
              ) : (
                "nothing"
              )}
            </td>
            <td className={`num lg:whitespace-nowrap ${row.updated.isLate ? "font-semibold text-bad" : "text-ink-2"}`}>
              {row.updated.text}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Headline({ row: { slug, name, isPrivate, headline, flags, writing, trial } }: { row: ProjectRow }) {
  return (
    <>
      <Link to={projectUrl(slug)} discover="none" className="group">
        <span className="flex items-center gap-1.5 text-[13px] text-ink-2">
          {name}
          {isPrivate && (
            <>
              <Lock aria-hidden size={12} /> <span>private</span>
            </>
          )}
        </span>
        <span className="block font-serif text-base leading-snug font-medium group-hover:underline">{headline}</span>
      </Link>
      {flags && (
        <Link
          to={flags.href}
          discover="none"
          className="mt-1.5 mr-4 inline-flex items-center gap-1.5 text-[13px] font-semibold text-bad underline"
        >
          <Flag aria-hidden size={13} /> {flags.text}
          <span className="sr-only"> of {name}</span>
        </Link>
      )}
      {trial && (
        <span className="num mt-1.5 mr-4 inline-block text-[13px]" data-screen-only>
          <Link
            to={trial.href}
            discover="none"
            className={trial.isOverdue ? "font-semibold text-bad underline" : "text-ink-2 underline"}
          >
            {trial.text}
            <span className="sr-only"> of {name}</span>
          </Link>
        </span>
      )}
      {writing && (
        <span className="num mt-1.5 block text-[13px] text-ink-2" data-screen-only>
          <Link to={projectUrl(slug, "write")} discover="none" className="font-medium text-accent underline">
            {writing.text}
            <span className="sr-only"> of {name}</span>
          </Link>
          , {writing.due}
        </span>
      )}
    </>
  );
}

function NumberCell({ name, number }: { name: string; number: NumberView | null }) {
  if (!number) return <td className="text-ink-3 max-lg:hidden!">not measured</td>;
  const { value, unit, change, saidIn } = number;
  return (
    <td className={saidIn ? "num text-ink-3" : "num"}>
      <span className="cell-name">{name}</span>
      {value} <span className={saidIn ? "text-[13px]" : "text-[13px] text-ink-2"}>{unit}</span>{" "}
      {saidIn && <span className="inline-block text-[13px] whitespace-nowrap lg:block">{saidIn}</span>}
      {change && (
        <span className="inline-block whitespace-nowrap lg:block">
          <ChangeText change={change} />
        </span>
      )}
    </td>
  );
}
