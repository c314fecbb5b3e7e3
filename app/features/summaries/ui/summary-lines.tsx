import type { ReactNode } from "react";
import { ExplainedText } from "~/features/glossary/ui/explained-text";
import type { LineView } from "../summary-view";

export type Mark = "done" | "moved" | "dropped" | "flag" | "roadblock" | "next" | "promise";

const marks: Record<Mark, { colour: string; shape: ReactNode }> = {
  done: { colour: "text-good", shape: <path d="m4 9.5 3.3 3.3L14 6" /> },
  moved: { colour: "text-warn", shape: <path d="M3 9h11m-4-4 4 4-4 4" /> },
  dropped: { colour: "text-ink-3", shape: <path d="m5 5 8 8m0-8-8 8" /> },
  flag: { colour: "text-bad", shape: <path d="M5 16V3h9l-2.2 3.2L14 9.5H5" /> },
  roadblock: { colour: "text-warn", shape: <path d="M9 2.4 16.4 15.6H1.6Z" /> },
  next: { colour: "text-ink-3", shape: <circle cx="9" cy="9" r="5" /> },
  promise: { colour: "text-ink-3", shape: <path d="M5 9h8m-3-3 3 3-3 3" /> },
};

/** The shape before a line, in a list that is a `marked-lines`. */
export const LineMark = ({ mark }: { mark: Mark }) => (
  <svg viewBox="0 0 18 18" aria-hidden className={marks[mark].colour}>
    {marks[mark].shape}
  </svg>
);

export const SummaryLines = ({ children }: { children: ReactNode }) => (
  <ul className="marked-lines border-b border-line">{children}</ul>
);

/** One line of a summary: its mark, what it says, what belongs to it, and when. */
export function SummaryLine({
  line,
  mark,
  word,
  beside,
  children,
}: {
  line: LineView;
  mark: Mark;
  word?: string;
  beside?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li id={`line-${line.id}`}>
      <LineMark mark={mark} />
      <div>
        <p className="font-semibold">
          {word && <span className="mr-2 text-[13px] text-ink-2">{word}:</span>}
          <ExplainedText at={`${line.id}.title`}>{line.title}</ExplainedText>
        </p>
        {line.text && (
          <p>
            <ExplainedText at={`${line.id}.text`}>{line.text}</ExplainedText>
          </p>
        )}
        {children && <p>{children}</p>}
      </div>
      {(line.when || beside) && (
        <small>
          {line.when}
          {beside}
        </small>
      )}
    </li>
  );
}
