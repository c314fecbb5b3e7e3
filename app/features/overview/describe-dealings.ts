import type { Day } from "~/features/projects/cadence";
import { formatDay } from "~/features/projects/period-text";
import type { AgreementMark } from "./brief-view";
import type { Brief } from "./load-brief.server";

/** "2 open questions, 1 of them overdue; 3 on the agenda", or "" where none waits. */
export function unansweredInWords({ dueAt, agenda }: Brief["unanswered"], at: Date): string {
  const overdue = dueAt.filter((due) => new Date(due) < at).length;
  const open = dueAt.length === 1 ? "1 open question" : `${dueAt.length} open questions`;
  const late = overdue === 0 ? "" : overdue === dueAt.length ? ", overdue" : `, ${overdue} of them overdue`;
  const waiting = dueAt.length > 0 ? `${open}${late}` : "";
  return [waiting, agenda > 0 ? `${agenda} on the agenda` : ""].filter(Boolean).join("; ");
}

/** What has been agreed and what is proposed; a proposal whose last day has passed is none. */
export function describeAgreement({ agreement, proposal }: Brief, today: Day, at: Date): AgreementMark {
  const isOpen = proposal !== null && proposal.expiresOn >= today;
  return {
    inForce: agreement,
    proposal: isOpen ? { id: proposal.id, text: `Open until ${formatDay(proposal.expiresOn, at)}` } : null,
  };
}
