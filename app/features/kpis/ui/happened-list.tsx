import { Link } from "@remix-run/react";
import { EventMark } from "~/ui/charts/event-mark";
import type { HappeningView } from "../happening";

type Props = { happened: readonly HappeningView[]; flagUrl: (flagId: string) => string; withWeek?: boolean };

/** What happened beside a number, each with the shape that stands for it in the drawing. */
export function HappenedList({ happened, flagUrl, withWeek }: Props) {
  return (
    <ul>
      {happened.map(({ shape, name, text, week, id, isFlag }) => (
        <li key={id} className="flex items-baseline gap-1.5">
          <EventMark shape={shape} />
          <span className="min-w-0 wrap-anywhere">
            {withWeek && `Week of ${week}. `}
            {name}:{" "}
            {isFlag ? (
              <Link to={flagUrl(id)} className="underline">
                {text}
              </Link>
            ) : (
              text
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
