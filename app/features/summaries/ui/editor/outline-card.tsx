import { Check, Circle } from "lucide-react";
import { SideCard } from "~/ui/card";
import type { OutlineItem } from "../../outline";
import { formId } from "./use-summary-form";

/** The parts of the page, and what is still empty. On a phone the page itself is quicker. */
export const OutlineCard = ({ items }: { items: readonly OutlineItem[] }) => (
  <nav aria-label="Parts of the summary" className="max-lg:hidden">
    <SideCard title="On this page">
      <ul className="grid text-[13px]">
        {items.map(({ part, title, missing }) => {
          const Mark = missing ? Circle : Check;
          return (
            <li key={part}>
              <a href={`#${partId(part)}`} className="flex items-center gap-2 py-[3px] text-ink-2 hover:text-ink">
                <Mark aria-hidden size={12} className={missing ? "text-ink-3" : "text-good"} />
                <span className="flex-1">{title}</span>
                <span className="num text-ink-3">{missing || <span className="sr-only">written</span>}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </SideCard>
  </nav>
);

/** Where a part of the summary stands: the first two are fields, the others sections. */
export const partId = (part: string) =>
  part === "headline" || part === "state" ? `${formId}-${part}` : `part-${part}`;
