import { ExplainedText } from "~/features/glossary/ui/explained-text";
import { LineMark, type Mark } from "~/features/summaries/ui/summary-lines";
import { SectionTitle } from "~/ui/page";
import type { AskView } from "../brief-view";

const looks: Record<AskView["status"], { mark: Mark; colour: string }> = {
  open: { mark: "next", colour: "" },
  overdue: { mark: "roadblock", colour: "text-warn" },
  decided: { mark: "done", colour: "" },
};

/** Decisions that wait for others, and those that were taken. */
export function OtherAsks({ asks, title }: { asks: readonly AskView[]; title: string }) {
  return (
    <section className="mb-8 print:mb-4">
      <SectionTitle>{title}</SectionTitle>
      <ul className="marked-lines marked-lines-compact">
        {asks.map((ask) => (
          <li key={ask.id}>
            <LineMark mark={looks[ask.status].mark} />
            <div>
              <p>
                <b className={`font-semibold ${looks[ask.status].colour}`}>{ask.title}:</b>{" "}
                <ExplainedText at={`${ask.id}.question`}>{ask.question}</ExplainedText>
              </p>
              {ask.answer && <p>“{ask.answer.text}”</p>}
              <p className="num">{ask.answer?.byline ?? ask.waiting}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
