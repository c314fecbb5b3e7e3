import { ExplainedText } from "~/features/glossary/ui/explained-text";
import { milestoneStateWords } from "../state";
import type { SummaryView } from "../summary-view";
import { StateMark } from "./state-mark";

type Line = SummaryView["next"][number];

const isQuiet = ({ state }: Line) => state === "on_track" || state === "not_started";

/** Whether there is more to say of a milestone than its outcome and its date. */
export const hasNews = (line: Line): boolean => !isQuiet(line) || line.moved !== null;

const colours: Partial<Record<Line["state"], string>> = { off_track: "text-bad", at_risk: "text-warn" };

/** Its state where that wants a word, and where its date stood before. */
export function MilestoneNews({ line }: { line: Line }) {
  const { state, moved } = line;
  return (
    <>
      {!isQuiet(line) && (
        <span
          className={`mr-2 inline-flex items-center gap-1.5 text-[13px] font-semibold ${colours[state] ?? "text-hold"}`}
        >
          <StateMark state={state} size={10} /> {milestoneStateWords[state]}
        </span>
      )}
      {moved && (
        <span className="num">
          {moved.from.map((day) => (
            <s key={day} className="mr-1 text-ink-3">
              <span className="sr-only">was </span>
              {day}
            </s>
          ))}
          <ExplainedText at={`${line.id}.moved`}>{moved.text}</ExplainedText>
        </span>
      )}
    </>
  );
}
