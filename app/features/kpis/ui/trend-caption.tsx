import type { TrendView } from "../describe-trend.server";
import { HappenedList } from "./happened-list";

const mostOpen = 6;

type Props = Pick<TrendView, "label" | "marks" | "differing" | "happened"> & {
  flagUrl: (flagId: string) => string;
  hasTarget: boolean;
  hasPartial: boolean;
};

/** What a trend's drawing shows, in words, with every mark on it. */
export function TrendCaption({ label, marks, differing, happened, flagUrl, hasTarget, hasPartial }: Props) {
  const [shown, rest] = [happened.slice(0, mostOpen), happened.slice(mostOpen)];
  return (
    <>
      {label}
      {hasTarget && " The dashed line is the target."}
      {hasPartial && " A hollow dot is a week that is not over."}
      {marks.map((mark) => (
        <span key={mark.label} className="block">
          <b>{mark.label}</b> {mark.text}
        </span>
      ))}
      {differing.map(({ weekOn, text }) => (
        <span key={weekOn} className="block">
          <svg width="12" height="12" className="inline fill-none stroke-warn stroke-2" aria-hidden>
            <circle cx="6" cy="6" r="4.5" />
          </svg>{" "}
          {text}
        </span>
      ))}
      {shown.length > 0 && <HappenedList happened={shown} flagUrl={flagUrl} withWeek />}
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer underline">{rest.length} more before</summary>
          <HappenedList happened={rest} flagUrl={flagUrl} withWeek />
        </details>
      )}
    </>
  );
}
