import { clsx } from "clsx";
import { ArrowDownRight, Check, type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";
import { Card } from "~/ui/card";
import type { FigureVerdict } from "../evidence/figure";
import type { ShownFigure } from "../evidence/show-figures";

const looks: Record<FigureVerdict, { look: string; Icon?: LucideIcon; word?: string }> = {
  kept: { look: "font-semibold text-good", Icon: Check },
  not_kept: { look: "font-semibold text-warn", Icon: X },
  better: { look: "font-semibold text-good", Icon: Check, word: "better" },
  worse: { look: "font-semibold text-warn", Icon: ArrowDownRight, word: "worse" },
  none: { look: "text-ink-2" },
};

/** Said once more, for where a table is laid out as blocks it is no table to a screen reader. */
const as = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const row =
  "border-t border-line align-baseline max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:gap-y-0.5 max-sm:py-3";

/** What a trial's record shows; every line leads to what it counts. */
export function EvidenceTable({ figures }: { figures: readonly ShownFigure[] }) {
  return (
    <Card className="overflow-hidden">
      <table {...as.table} className="num w-full border-collapse text-[14.5px] max-sm:block">
        <thead {...as.rowgroup} className="max-sm:sr-only">
          <tr {...as.row} className="text-[13px] text-ink-2">
            <Head className="text-left">What was agreed or hoped for</Head>
            <Head>Before</Head>
            <Head>During</Head>
            <Head>Change</Head>
          </tr>
        </thead>
        <tbody {...as.rowgroup} className="max-sm:block">
          {figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const Head = ({ className = "text-right", children }: { className?: string; children: ReactNode }) => (
  <th {...as.columnheader} scope="col" className={clsx("px-4 py-2.5 font-medium print:py-1", className)}>
    {children}
  </th>
);

function FigureRow({ figure }: { figure: ShownFigure }) {
  const { key, label, before, during, waiting, change, verdict } = figure;
  const { look, Icon, word } = looks[verdict];
  return (
    <tr {...as.row} className={row}>
      <th
        {...as.rowheader}
        scope="row"
        className="px-4 py-2.5 text-left font-normal max-sm:col-span-2 max-sm:py-0 max-sm:font-medium print:py-1"
      >
        <a href={`#figure-${key}`} className="underline decoration-line-strong underline-offset-3 hover:decoration-ink">
          {label}
        </a>
      </th>
      <Cell name="Before" isEmpty={before === null}>
        {before}
      </Cell>
      <Cell name="During">
        {during}
        {waiting && <span className="block text-[13px] text-ink-2">{waiting}</span>}
      </Cell>
      <Cell name="Change" isEmpty={change === ""} className={look}>
        {Icon && <Icon aria-hidden size={14} className="mr-1 inline-block" />}
        {change}
        {word && <span className="sr-only">, {word}</span>}
      </Cell>
    </tr>
  );
}

function Cell({
  name,
  isEmpty = false,
  className,
  children,
}: {
  name: string;
  isEmpty?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <td
      {...as.cell}
      className={clsx(
        "px-4 py-2.5 text-right max-sm:py-0 max-sm:text-left print:py-1",
        isEmpty && "max-sm:hidden",
        className,
      )}
    >
      {!isEmpty && (
        <span aria-hidden className="mr-1.5 text-[13px] font-normal text-ink-3 sm:hidden">
          {name}
        </span>
      )}
      {children}
    </td>
  );
}
