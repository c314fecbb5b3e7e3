import { CircleAlert, CircleCheck, CircleHelp } from "lucide-react";
import { Card } from "~/ui/card";
import type { ErrorBudget as Budget } from "../error-budget";

const looks = {
  left: { Icon: CircleCheck, look: "text-good", name: "Within the target" },
  "used up": { Icon: CircleAlert, look: "text-warn", name: "Used up" },
  unknown: { Icon: CircleHelp, look: "text-hold", name: "Not known" },
};

/** How much of what may fail has failed in the weeks shown: a word, a bar and the counts. */
export function ErrorBudget({ budget, weeks }: { budget: Budget; weeks: number }) {
  const { Icon, look, name } = looks[budget.word];
  return (
    <Card className="mt-4 px-4 pt-3.5 pb-4 text-[13.5px]">
      <h2 className="flex flex-wrap justify-between gap-x-3 font-semibold">
        Error budget <span className="font-normal text-ink-3">{weeks} weeks</span>
      </h2>
      <p className={`mt-2 flex items-center gap-1.5 font-semibold ${look}`}>
        <Icon aria-hidden size={16} className="flex-none" /> {name}
      </p>
      {budget.share !== null && (
        <svg width="100%" height="8" className={`mt-2 block ${look}`} aria-hidden>
          <rect width="100%" height="8" rx="4" className="fill-sunken" />
          <rect width={`${Math.min(100, budget.share * 100)}%`} height="8" rx="4" fill="currentColor" />
        </svg>
      )}
      <p className="num mt-2 text-ink-2">{budget.text}</p>
    </Card>
  );
}
