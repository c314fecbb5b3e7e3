import type { Meeting } from "~/features/agreements/next-meeting";
import { questionUrl } from "~/features/check-ins/check-in-urls";
import { isOverdue } from "~/features/check-ins/question-state";
import type { Day } from "~/features/projects/cadence";
import { formatDay, formatInstant, formatWeekday } from "~/features/projects/period-text";
import type { AgreementMark, QuestionToAnswer } from "./brief-view";
import type { Brief } from "./load-brief.server";

type Clock = { meeting: Meeting | null; at: Date };

/** "2 open questions, 1 of them overdue; 3 on the agenda", or "" where none waits. Overdue ones stand on the agenda where a meeting comes. */
export function unansweredInWords({ open, agenda }: Brief["unanswered"], { meeting, at }: Clock): string {
  const late = open.filter(({ dueAt }) => isOverdue({ state: "open", dueAt }, at)).length;
  const moved = meeting ? late : 0;
  const inTime = open.length - moved;
  return [
    inTime > 0 && `${inTime} open ${inTime === 1 ? "question" : "questions"}${overdue(late - moved, inTime)}`,
    agenda + moved > 0 && `${agenda + moved} on the agenda${overdue(moved, agenda + moved)}`,
  ]
    .filter(Boolean)
    .join("; ");
}

const overdue = (late: number, all: number) =>
  late === 0 ? "" : late === all ? ", overdue" : `, ${late} of them overdue`;

/** The open questions as whoever is to answer meets them, the most urgent first. */
export const describeToAnswer = (
  { open }: Brief["unanswered"],
  { slug, timeZone }: { slug: string; timeZone: string },
  { meeting, at }: Clock,
): (QuestionToAnswer & { ownerId: string })[] =>
  open.map(({ id, ownerId, text, askedBy, dueAt }) => {
    const isLate = isOverdue({ state: "open", dueAt }, at);
    const when = formatInstant(new Date(dueAt), timeZone, at);
    return {
      ...{ id, ownerId, text, href: questionUrl(slug, id) },
      title: isLate ? `Answer, overdue since ${when}` : `Answer by ${when}`,
      asked: `${askedBy} asked${isLate && meeting ? `; it is on the agenda of the meeting on ${formatWeekday(meeting.day, at)}` : ""}`,
    };
  });

/** What has been agreed and what is proposed; a proposal whose last day has passed is none. */
export function describeAgreement({ agreement, proposal }: Brief, today: Day, at: Date): AgreementMark {
  const isOpen = proposal !== null && proposal.expiresOn >= today;
  return {
    inForce: agreement?.number ?? null,
    proposal: isOpen ? { id: proposal.id, text: `Open until ${formatDay(proposal.expiresOn, at)}` } : null,
  };
}
