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
      className={clsx("sparkline", tone === "warn" ? "text-warn" : "text-accent")}
    >
      {targetY !== null && <path className="target" d={`M0 ${targetY}H240`} />}
      {breaks.map((x) => (
        <path key={x} className="break" d={`M${x} 0V46`} />
      ))}
      <path className="area" d={areaUnder(line)} />
      <path d={line} />
      {last && <path className="last" d={`M${last.x} ${last.y}h.01`} />}
    </svg>
  );
}

/** Each stretch of the line, closed along the bottom. */
const areaUnder = (line: string) => line.replace(/M([\d.]+)[^M]*/g, (stretch, x) => `${stretch}V46H${x}Z`);
