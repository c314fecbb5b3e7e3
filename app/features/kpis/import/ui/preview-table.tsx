import { clsx } from "clsx";
import { CircleAlert, CircleCheck, CircleDashed, CircleHelp, CirclePlus, Pencil } from "lucide-react";
import type { RowState, RowView } from "../describe-import.server";

const states: Record<RowState, { word: string; Icon: typeof CircleAlert; look: string }> = {
  new: { word: "new", Icon: CirclePlus, look: "text-good" },
  changes: { word: "changed", Icon: Pencil, look: "text-warn" },
  same: { word: "the same", Icon: CircleCheck, look: "text-ink-2" },
  "left out": { word: "left out", Icon: CircleDashed, look: "text-hold" },
  wrong: { word: "wrong", Icon: CircleAlert, look: "text-bad" },
  open: { word: "waits for your choice", Icon: CircleHelp, look: "text-warn" },
};

/** Every row of a table to be imported: its line, what is written and what it becomes. */
export function PreviewTable({ rows }: { rows: readonly RowView[] }) {
  return (
    <table className="stacking-table num">
      <thead>
        <tr>
          {["Line", "Written", "Week of", "Becomes", "State"].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PreviewRow key={row.line} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PreviewRow({ row: { line, written, week, becomes, state, said } }: { row: RowView }) {
  const { word, Icon, look } = states[state];
  return (
    <tr className={state === "wrong" ? "bg-bad-soft" : undefined}>
      <td className="text-ink-2">
        <span className="cell-name">Line</span>
        {line}
      </td>
      <td className="font-mono text-[13px] wrap-anywhere">
        <span className="cell-name font-sans">Written</span>
        {written}
      </td>
      <td className="lg:whitespace-nowrap">
        <span className="cell-name">Week of</span>
        {week || "—"}
      </td>
      <td className="font-medium wrap-anywhere">
        <span className="cell-name">Becomes</span>
        {becomes || "—"}
      </td>
      <td>
        <span className={clsx("inline-flex items-start gap-1.5 font-medium", look)}>
          <Icon aria-hidden size={16} className="mt-0.5 flex-none" />
          <span>
            {word}
            {said && `: ${said}`}
          </span>
        </span>
      </td>
    </tr>
  );
}
