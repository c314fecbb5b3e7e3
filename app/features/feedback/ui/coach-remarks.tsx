import { TriangleAlert } from "lucide-react";
import type { Remark } from "~/features/coach/remark";
import { Button } from "~/ui/button";
import { remarkKey } from "../remark-key";

/** More at one field only discourage; the next ones come when these are dealt with. */
const MOST = 3;

/** What the coach says of one field's words, never of their writer; each remark can be dismissed for good. It blocks nothing. */
export function CoachRemarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul aria-label="The coach" className="-mt-3 mb-5 grid gap-2.5">
      {remarks.slice(0, MOST).map((remark) => (
        <li key={`${remark.from} ${remarkKey(remark)}`} className="flex gap-2 text-[13px]">
          <TriangleAlert aria-hidden size={13} className="mt-[3px] flex-none text-warn" />
          <div className="min-w-0 wrap-anywhere">
            <p className="text-warn">
              {remark.words && <span className="font-semibold">“{remark.words}” </span>}
              {remark.why}
            </p>
            {remark.frame && <p className="text-ink-2">Try: {remark.frame}</p>}
            <Button look="quiet" size="small" className="-ml-2.5" name="dismiss" value={remarkKey(remark)}>
              Dismiss for good<span className="sr-only">: {remark.words}</span>
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

type CountProps = { remarks: readonly Remark[]; dismissed: readonly string[] };

/** How many remarks there are, which alone is announced, and what was dismissed, for the next save. */
export function CoachCount({ remarks, dismissed }: CountProps) {
  const count = remarks.length === 1 ? "1 remark of the coach" : `${remarks.length} remarks of the coach`;
  return (
    <>
      {dismissed.map((key) => (
        <input key={key} type="hidden" name="dismissed" value={key} />
      ))}
      <noscript>
        <p className="mb-3 text-[13px] text-ink-2">
          Save for later before you send it: the coach then says at each field what could be clearer.
        </p>
      </noscript>
      <p role="status" className={remarks.length > 0 ? "mb-3 text-[13px] text-ink-2" : "sr-only"}>
        {remarks.length > 0 && `${count}. Suggestions only: you can send it with all of them.`}
      </p>
    </>
  );
}
