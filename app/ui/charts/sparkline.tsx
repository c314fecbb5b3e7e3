import { clsx } from "clsx";
import type { SparklineDrawing } from "./draw-sparkline.server";

/** A small trend drawn on the server; `label` says it in words. It fills the width it is given. */
export function Sparkline({
  drawing,
  label,
  tone = "accent",
}: {
  drawing: SparklineDrawing;
  label: string;
  tone?: "accent" | "warn";
}) {
  const { line, breaks, targetY, last } = drawing;
  return (
    <svg
      viewBox="0 0 240 46"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      className={clsx("block h-[46px] w-full fill-none", tone === "warn" ? "text-warn" : "text-accent")}
    >
      {targetY !== null && (
        <path
          d={`M0 ${targetY}H240`}
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
          className="stroke-line-strong"
        />
      )}
      {breaks.map((x) => (
        <path
          key={x}
          d={`M${x} 0V46`}
          strokeDasharray="2 3"
          vectorEffect="non-scaling-stroke"
          className="stroke-hold"
        />
      ))}
      <path d={areaUnder(line)} fill="currentColor" opacity={0.09} />
      <path
        d={line}
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinejoin="round"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      {last && (
        <path
          d={`M${last.x} ${last.y}h.01`}
          stroke="currentColor"
          strokeWidth={6}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

/** Each stretch of the line, closed along the bottom. */
const areaUnder = (line: string) => line.replace(/M([\d.]+)[^M]*/g, (stretch, x) => `${stretch}V46H${x}Z`);
