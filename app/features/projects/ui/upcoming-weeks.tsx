import type { PeriodStateName } from "../period";
import { IntentButton } from "./intent-button";
import { PeriodMark } from "./period-mark";

export type UpcomingWeek = {
  weekOn: string;
  week: string;
  due: string;
  state: PeriodStateName;
  detail: string;
  answers: string;
};

/** The next expected periods with their state; a skipped one can be expected again. */
export function UpcomingWeeks({ weeks, mayPlan }: { weeks: UpcomingWeek[]; mayPlan: boolean }) {
  return (
    <ol className="border-b border-line">
      {weeks.map(({ weekOn, week, due, state, detail, answers }) => (
        <li key={weekOn} className="grid gap-x-5 gap-y-1 border-t border-line py-3 sm:grid-cols-[8.5rem_1fr_auto]">
          <PeriodMark state={state} />
          <div className="num min-w-0">
            <p className="font-medium">{week}</p>
            <p className="text-[13px] text-ink-2 break-words">
              {detail ? `${detail}. It would be due ${due}.` : `Due ${due}. Answers for it: ${answers}.`}
            </p>
          </div>
          {mayPlan && state === "skipped" && (
            <IntentButton
              intent="undo-skip"
              name="weekOn"
              value={weekOn}
              about={`the skip of the ${week.toLowerCase()}`}
            >
              Undo
            </IntentButton>
          )}
        </li>
      ))}
    </ol>
  );
}
