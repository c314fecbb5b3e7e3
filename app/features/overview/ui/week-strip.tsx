import type { Strip } from "../brief-view";

/** Twelve weeks, oldest first; week-strip.css tells them apart. */
export function WeekStrip({ strip: { marks, label } }: { strip: Strip }) {
  return (
    <span role="img" aria-label={`By week: ${label}`} title={label} className="week-strip">
      {marks.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place.
        <i key={place} className={mark} />
      ))}
    </span>
  );
}
