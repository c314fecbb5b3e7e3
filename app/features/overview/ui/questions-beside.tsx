import type { LineId } from "~/features/check-ins/line-id";
import { LineQuestions } from "~/features/check-ins/ui/line-questions";
import type { BriefView } from "../brief-view";

type Props = {
  brief: Pick<BriefView, "project" | "weekOn" | "questions" | "mayAsk" | "isLatest">;
  lineId: LineId;
  about: string;
};

/** What was asked on a line of a brief; on the newest one it can be asked about. */
export const QuestionsBeside = ({ brief: { project, weekOn, questions, mayAsk, isLatest }, lineId, about }: Props) => (
  <LineQuestions
    slug={project.slug}
    weekOn={weekOn}
    lineId={lineId}
    about={about}
    questions={questions[lineId]}
    mayAsk={mayAsk && isLatest}
  />
);
