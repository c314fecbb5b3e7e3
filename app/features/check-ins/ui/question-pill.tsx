import { clsx } from "clsx";
import { CalendarClock, Circle, CircleCheck, ClockAlert } from "lucide-react";
import { questionStateWords, type ShownQuestion, type ShownQuestionState } from "../question-state";

const looks: Record<ShownQuestionState, { Sign: typeof Circle; look: string }> = {
  open: { Sign: Circle, look: "bg-accent-soft text-accent" },
  overdue: { Sign: ClockAlert, look: "bg-bad-soft text-bad" },
  answered: { Sign: CircleCheck, look: "bg-good-soft text-good" },
  agenda: { Sign: CalendarClock, look: "bg-hold-soft text-hold" },
};

/** The state of a question by shape, word and colour; beside it the day of its meeting, and that its time is over. */
export function QuestionPill({ question: { state, meetingOn, isOverdue } }: { question: ShownQuestion }) {
  const { Sign, look } = looks[state];
  return (
    <>
      <span
        className={clsx(
          "inline-flex items-center gap-1.5 rounded-full py-1 pr-2.5 pl-2 text-[13px] leading-none font-semibold whitespace-nowrap",
          look,
        )}
      >
        <Sign aria-hidden size={14} /> {questionStateWords[state]}
      </span>
      {meetingOn && <span className="num text-[13px] text-ink-2">{meetingOn}</span>}
      {isOverdue && state !== "overdue" && (
        <b className="inline-flex items-center gap-1 text-[13px] font-semibold text-bad">
          <ClockAlert aria-hidden size={14} /> Overdue
        </b>
      )}
    </>
  );
}
