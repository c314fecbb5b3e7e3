import { SideCard } from "~/ui/card";
import type { NewFlagView } from "../new-flag-view";

/** What counts as critical, beside the form. */
export function FlagCriteria({ critical, within }: Pick<NewFlagView, "critical" | "within">) {
  return (
    <SideCard title={critical ? "What you agreed is critical" : "What is critical"}>
      <div className="text-sm text-ink-2">
        {critical ? (
          <ul className="list-disc pl-5 wrap-anywhere">
            {critical.map((criterion) => (
              <li key={criterion}>{criterion}</li>
            ))}
          </ul>
        ) : (
          <p>
            Nothing has been agreed yet. It usually is when people cannot do what they need to do right now, or when
            something is getting lost.
          </p>
        )}
        <p className="mt-2">
          It is said again every {within} until somebody acknowledges it, at any hour. What can wait is better asked as
          a question.
        </p>
      </div>
    </SideCard>
  );
}
