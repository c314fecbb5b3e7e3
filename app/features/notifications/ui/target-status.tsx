import { CircleAlert, CircleCheck, CircleDashed, CircleX } from "lucide-react";
import type { TargetView } from "../targets/target-view";

const looks = {
  good: { Icon: CircleCheck, look: "text-good" },
  warn: { Icon: CircleAlert, look: "text-warn" },
  bad: { Icon: CircleX, look: "text-bad" },
  calm: { Icon: CircleDashed, look: "text-ink-2" },
};

/** The last true outcome, in the other side's words. */
export function TargetStatus({ status: { tone, text } }: Pick<TargetView, "status">) {
  const { Icon, look } = looks[tone];
  return (
    <p className={`flex gap-1.5 text-[13.5px] ${look}`}>
      <Icon aria-hidden size={15} className="mt-[3px] flex-none" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  );
}
