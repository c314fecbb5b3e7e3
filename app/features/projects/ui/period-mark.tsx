import { Circle, CircleCheck, CircleDashed, CirclePause, CircleSlash, ClockAlert } from "lucide-react";
import { type PeriodStateName, periodStateLabels } from "../period";

const signs = {
  published: { Sign: CircleCheck, colour: "text-good" },
  open: { Sign: Circle, colour: "text-ink-2" },
  late: { Sign: ClockAlert, colour: "text-warn" },
  skipped: { Sign: CircleSlash, colour: "text-hold" },
  paused: { Sign: CirclePause, colour: "text-hold" },
  not_expected: { Sign: CircleDashed, colour: "text-ink-3" },
};

/** The publication state of a period by shape, colour and word. */
export function PeriodMark({ state }: { state: PeriodStateName }) {
  const { Sign, colour } = signs[state];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-medium ${colour}`}>
      <Sign aria-hidden size={16} /> {periodStateLabels[state]}
    </span>
  );
}
