import { Link } from "@remix-run/react";
import { clsx } from "clsx";
import { IntentButton } from "~/features/projects/ui/intent-button";
import type { LastOf, PointView } from "../meeting-view";
import { ActionMark } from "./action-mark";
import { EndActionForms } from "./end-action-forms";

type Props = { points: readonly PointView[]; mayRun: boolean; takesPart: boolean; lastOf: LastOf };

/** The points of a meeting in their order, each with its minutes; those who take part act on them here. */
export function AgendaList({ points, mayRun, takesPart, lastOf }: Props) {
  return (
    <ol className="border-b border-line">
      {points.map((point) => (
        <li
          key={point.key}
          aria-current={point.isCurrent ? "step" : undefined}
          className={clsx(
            "grid grid-cols-[3.6rem_1fr] gap-x-3 border-t border-line py-3 wrap-anywhere",
            point.isCurrent && "-mx-3 rounded-lg bg-accent-soft px-3",
          )}
        >
          <p className="num text-sm text-ink-2">
            {point.from}
            <span className="block text-[13px]">{point.minutes > 0 ? `${point.minutes} min` : "if time"}</span>
          </p>
          <div className="min-w-0">
            <p className="text-[13px] text-ink-2">
              {point.kindWords}
              {point.isCurrent && <strong className="text-accent">, talked about now</strong>}
              {!point.isCurrent && point.took && <span className="num">, took {point.took}</span>}
            </p>
            <p className="font-medium">
              {point.href ? (
                <Link to={point.href} className="underline decoration-line-strong underline-offset-3">
                  {point.title}
                </Link>
              ) : (
                point.title
              )}
            </p>
            <p className="text-sm text-ink-2">{point.reason}</p>
            <div className="mt-1.5 flex flex-wrap items-center gap-2 empty:hidden" data-screen-only>
              {mayRun && point.id && !point.isCurrent && (
                <IntentButton intent="talk" name="pointId" value={point.id} about={point.title}>
                  Talk about this
                </IntentButton>
              )}
              {point.action?.state === "open" && takesPart && (
                <EndActionForms id={point.action.id} text={point.title} lastOf={lastOf} />
              )}
              {point.mayRemove && point.id && (
                <IntentButton intent="remove" name="pointId" value={point.id} about={point.title}>
                  Take it back
                </IntentButton>
              )}
            </div>
            {point.action && point.action.state !== "open" && <ActionMark {...point.action} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
