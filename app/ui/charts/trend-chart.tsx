import {
  type DotItemDotProps,
  Line,
  LineChart,
  ReferenceLine,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import type { TrendMark } from "./draw-trend.server";
import type { TrendRow } from "./trend-row";

export type TrendChartProps = {
  rows: readonly TrendRow[];
  marks: readonly TrendMark[];
  label: string;
  format: (value: number) => string;
};

/** The trend as a chart to point at or to walk through with the arrow keys. Only ever loaded on demand. */
export function TrendChart({ rows, marks, label, format }: TrendChartProps) {
  const labelOf = (place: number) => rows.find((row) => row.place === place)?.label ?? "";
  const lines = [...new Set(rows.map((row) => row.line))];
  const axis = { stroke: "var(--ink-3)", tick: { fill: "var(--ink-3)", fontSize: 11.5 }, tickLine: false };
  return (
    <LineChart
      data={rows.map((row) => ({ ...row, [`line${row.line}`]: row.value }))}
      title={label}
      responsive
      style={{ width: "100%", height: 248 }}
      margin={{ top: 10, right: 28, bottom: 0, left: 0 }}
    >
      <XAxis
        {...axis}
        dataKey="place"
        type="number"
        domain={["dataMin", "dataMax"]}
        ticks={rows.map((row) => row.place)}
        tickFormatter={labelOf}
        minTickGap={28}
      />
      <YAxis {...axis} width="auto" domain={["auto", "auto"]} tickFormatter={format} axisLine={false} />
      {marks.map(({ place, label }) => (
        <ReferenceLine
          key={label}
          x={place}
          stroke="var(--hold)"
          strokeDasharray="2 3"
          label={{ value: label, position: "insideTopLeft", fill: "var(--hold)", fontSize: 11.5 }}
        />
      ))}
      {rows
        .filter(({ more }) => more.length > 0)
        .map(({ place, signs }) => (
          <ReferenceLine
            key={place}
            x={place}
            stroke="var(--line-strong)"
            strokeDasharray="1 4"
            label={{ value: signs, position: "insideBottomRight", fill: "var(--ink-2)", fontSize: 11.5 }}
          />
        ))}
      <Tooltip content={TrendTooltip} isAnimationActive={false} cursor={{ stroke: "var(--line-strong)" }} />
      <Line
        dataKey="target"
        type="stepAfter"
        stroke="var(--line-strong)"
        strokeDasharray="5 4"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {lines.map((line) => (
        <Line
          key={line}
          dataKey={`line${line}`}
          type="linear"
          stroke="var(--accent)"
          strokeWidth={2}
          dot={TrendDot}
          isAnimationActive={false}
        />
      ))}
      <Line
        dataKey="published"
        stroke="none"
        dot={{ r: 5, fill: "none", stroke: "var(--warn)", strokeWidth: 2 }}
        activeDot={false}
        isAnimationActive={false}
      />
    </LineChart>
  );
}

function TrendDot({ cx, cy, payload }: DotItemDotProps) {
  const { value, isPartial }: TrendRow = payload;
  if (value === null) return null;
  const look = isPartial
    ? { r: 3.5, fill: "var(--paper)", stroke: "var(--accent)", strokeWidth: 2 }
    : { r: 3, fill: "var(--accent)" };
  return <circle cx={cx} cy={cy} {...look} />;
}

function TrendTooltip({ active, payload }: TooltipContentProps) {
  const row: TrendRow | undefined = payload?.[0]?.payload;
  if (!active || !row) return null;
  return (
    <div className="num rounded-lg border border-line-strong bg-card px-3 py-2 text-[13px] text-ink shadow-card">
      <p className="font-semibold">{row.title}</p>
      <p>{row.text}</p>
      {row.more.map((line) => (
        <p key={line} className="max-w-[220px] text-ink-2 whitespace-normal">
          {line}
        </p>
      ))}
    </div>
  );
}
