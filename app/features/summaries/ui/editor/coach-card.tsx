import type { MouseEvent } from "react";
import type { Reading } from "~/features/coach/reading-ease";
import { SideCard } from "~/ui/card";
import { whereOf } from "../../list-problems";
import type { KeyedRemark } from "../../remarks/look-at-draft";
import { ReadingWords } from "../reading-words";
import { formId } from "./use-summary-form";

const MOST = 6;

/** How the text reads, and the way to each field that could say more. Only the count is announced. */
export function CoachCard({
  reading,
  remarks,
  problem,
}: {
  reading: Reading | undefined;
  remarks: readonly KeyedRemark[];
  problem: string;
}) {
  const count =
    remarks.length === 0 ? "Nothing to remark." : remarks.length === 1 ? "1 remark" : `${remarks.length} remarks`;
  return (
    <SideCard title="Reads like">
      <div className="grid gap-2 text-[13px] text-ink-2">
        {reading && <ReadingWords reading={reading} />}
        <p role="status" className="font-semibold">
          {reading ? count : ""}
          {problem && ` ${problem}`}
        </p>
        {remarks.length > 0 && (
          <ul className="grid gap-1">
            {remarks.slice(0, MOST).map(({ key, name, field, from, words }) => (
              <li key={field + key + from} className="min-w-0 truncate">
                <a href={`#${formId}-${name}`} onClick={openField} className="underline">
                  {whereOf(name)}: “{words.slice(0, 60)}”
                </a>
              </li>
            ))}
            {remarks.length > MOST && <li>and {remarks.length - MOST} more</li>}
          </ul>
        )}
        <p>Suggestions only: you can publish with all of them.</p>
      </div>
    </SideCard>
  );
}

/** The field may stand in a line that is closed. */
function openField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.closest("details")?.setAttribute("open", "");
  field.focus();
}
