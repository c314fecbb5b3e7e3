import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { Remark } from "~/features/coach/remark";
import { Button } from "~/ui/button";
import { guideSteps } from "../guide";
import { remarkKey } from "../remark-key";
import type { FeedbackWords } from "../words";

const PAUSE_MS = 700;

type Props = { formId: string; words: FeedbackWords; remarks: Remark[] };

/** What the coach says of the words, never of their writer; each remark can be dismissed for good. It blocks nothing. */
export function CoachRemarks({ formId, words, remarks: first }: Props) {
  const remarks = useRemarks(formId, words.dismissed, first);
  return (
    <div aria-live="polite">
      {words.dismissed.map((key) => (
        <input key={key} type="hidden" name="dismissed" value={key} />
      ))}
      {remarks.length > 0 && (
        <section className="mb-5 rounded-[10px] border border-line bg-sunken px-4 py-3.5">
          <h3 className="mb-2 text-[13.5px] font-semibold">The coach asks you to look again</h3>
          <ul className="grid gap-3">
            {remarks.map((remark) => (
              <li key={`${remark.field} ${remark.from} ${remarkKey(remark)}`} className="text-sm">
                <p className="wrap-anywhere">
                  <span className="text-ink-2">{titles[remark.field]}: </span>
                  {remark.words && <q className="font-semibold">{remark.words}</q>} {remark.why}
                </p>
                {remark.frame && <p className="mt-0.5 text-ink-2 italic">Try: {remark.frame}</p>}
                <Button look="quiet" size="small" name="dismiss" value={remarkKey(remark)}>
                  <X aria-hidden size={14} /> Do not say this again<span className="sr-only">: {remark.words}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const titles: Record<string, string> = Object.fromEntries(guideSteps.map(({ name, title }) => [name, title]));

/** As the server saw them first, then again after each pause in typing. The rules are fetched with the first word. */
function useRemarks(formId: string, dismissed: readonly string[], first: Remark[]): Remark[] {
  const [remarks, show] = useState(first);
  useEffect(() => show(first), [first]);
  useEffect(() => {
    const element = document.getElementById(formId);
    if (!(element instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const { remarksOn } = await import("../remarks-on");
      const typed = new FormData(element);
      const text = (name: string) => String(typed.get(name) ?? "");
      show(remarksOn({ behaviour: text("behaviour"), example: text("example"), impact: text("impact") }, dismissed));
    };
    const typing = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), PAUSE_MS);
    };
    element.addEventListener("input", typing);
    // Somebody may have begun to write before this ran.
    if ([...element.querySelectorAll("textarea")].some(({ value, defaultValue }) => value !== defaultValue)) typing();
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", typing);
    };
  }, [formId, dismissed]);
  return remarks;
}
