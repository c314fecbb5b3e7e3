import { clsx } from "clsx";
import type { ReactNode } from "react";
import { ExplainedText } from "~/features/glossary/ui/explained-text";
import type { ContentLastPromise, PromiseOutcome } from "../content";
import type { SummaryView } from "../summary-view";
import { LineMark, type Mark } from "./summary-lines";

const looks: Record<PromiseOutcome, { mark: Mark; word: string; colour: string }> = {
  kept: { mark: "done", word: "Kept", colour: "text-good" },
  moved: { mark: "moved", word: "Moved", colour: "text-warn" },
  dropped: { mark: "dropped", word: "Dropped", colour: "text-ink-2" },
  open: { mark: "next", word: "Not said yet", colour: "text-ink-2" },
};

const list = "marked-lines marked-lines-compact";

/** What was promised last time, each with what became of it by shape, word and colour. */
export const LastPromiseList = ({ promises }: { promises: readonly ContentLastPromise[] }) => (
  <ul className={list}>
    {promises.map(({ id, text, outcome, reason }) => (
      <li key={id}>
        <LineMark mark={looks[outcome].mark} />
        <p>
          <b className={clsx("font-semibold", looks[outcome].colour)}>{looks[outcome].word}:</b>{" "}
          <ExplainedText at={`${id}.text`}>{text}</ExplainedText>
          {reason && (
            <span className="block text-sm text-ink-2">
              <ExplainedText at={`${id}.reason`}>{reason}</ExplainedText>
            </span>
          )}
        </p>
      </li>
    ))}
  </ul>
);

/** What is promised for next time. */
export const PromiseList = ({
  promises,
  beside,
}: Pick<SummaryView, "promises"> & { beside?: (promise: SummaryView["promises"][number]) => ReactNode }) => (
  <ul className={list}>
    {promises.map((promise) => (
      <li key={promise.id}>
        <LineMark mark="promise" />
        <p>
          <ExplainedText at={`${promise.id}.text`}>{promise.text}</ExplainedText>
        </p>
        {beside && <small>{beside(promise)}</small>}
      </li>
    ))}
  </ul>
);
