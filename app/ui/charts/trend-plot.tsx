import type { TrendDrawing } from "./draw-trend.server";
import { EventPath } from "./event-mark";

const height = 220;
const rowHeight = 13;

/** The drawn trend at any width. Only the curves are stretched; texts, dots and lines keep their size. */
export function TrendPlot({ drawing, label }: { drawing: TrendDrawing; label: string }) {
  const rows = Math.max(0, ...drawing.events.map(({ row }) => row + 1));
  const strip = rows === 0 ? 0 : rows * rowHeight + 4;
  return (
    <svg
      role="img"
      aria-label={label}
      width="100%"
      height={height + strip + 28}
      className="num block text-[11.5px] text-accent"
    >
      {drawing.grid.map(({ y, label }) => (
        <g key={y}>
          <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line" />
          <text x="0" y={y - 4} className="fill-ink-3">
            {label}
          </text>
        </g>
      ))}
      {drawing.marks.map(({ x, label }) => (
        <g key={label}>
          <line x1={`${x}%`} x2={`${x}%`} y1={14} y2={height} className="stroke-hold" strokeDasharray="2 3" />
          <text x={`${x}%`} y={10} textAnchor={x > 50 ? "end" : "start"} className="fill-hold font-semibold">
            {label}
          </text>
        </g>
      ))}
      <svg
        aria-hidden
        x="0"
        y="0"
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        fill="none"
      >
        <path
          d={drawing.target}
          className="stroke-line-strong"
          strokeDasharray="5 4"
          vectorEffect="non-scaling-stroke"
        />
        <path d={drawing.area} fill="currentColor" opacity={0.08} />
        <path
          d={drawing.line}
          stroke="currentColor"
          strokeWidth={2}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {drawing.dots.map(({ x, y, isPartial }) => (
        <circle
          key={x}
          cx={`${x}%`}
          cy={y}
          r={isPartial ? 3.5 : 3}
          fill={isPartial ? undefined : "currentColor"}
          stroke={isPartial ? "currentColor" : undefined}
          strokeWidth={isPartial ? 2 : undefined}
          className={isPartial ? "fill-paper" : undefined}
        />
      ))}
      {drawing.rings.map(({ x, y }) => (
        <circle key={x} cx={`${x}%`} cy={y} r={5} className="fill-none stroke-warn" strokeWidth={2} />
      ))}
      {drawing.events.map(({ x, row, shape }) => (
        <svg key={`${shape} ${x}`} x={`${x}%`} y={height + 11 + row * rowHeight} overflow="visible" aria-hidden>
          <EventPath shape={shape} />
        </svg>
      ))}
      {drawing.ticks.map(({ x, label }, index) => (
        <text
          key={x}
          x={`${x}%`}
          y={height + strip + 20}
          textAnchor={anchor(index, drawing.ticks.length)}
          className="fill-ink-3"
        >
          {label}
        </text>
      ))}
    </svg>
  );
}

const anchor = (index: number, count: number) => (index === 0 ? "start" : index === count - 1 ? "end" : "middle");
