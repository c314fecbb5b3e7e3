import { dayOf } from "~/features/projects/cadence-clock";
import { daysBetween } from "~/features/projects/cadence-days";
import { formatInstant, formatWeekday } from "~/features/projects/period-text";
import type { AskView } from "./brief-view";
import type { BriefAsk } from "./load-brief.server";

const titles: Record<AskView["status"], (day: string) => string> = {
  decided: () => "Decided",
  overdue: (day) => `Overdue since ${day}`,
  open: (day) => `Decision wanted by ${day}`,
};

/** The asks of a brief in words: by when, how long they have waited, what was answered. */
export function describeAsks(asks: readonly BriefAsk[], timeZone: string, now: Date): Omit<AskView, "mayAnswer">[] {
  const today = dayOf(now, timeZone);
  return asks.map((ask) => {
    const isOverdue = ask.decideBy < today;
    const status = ask.answer ? "decided" : isOverdue ? "overdue" : "open";
    const day = formatWeekday(ask.decideBy, now);
    const waited = daysBetween(dayOf(new Date(ask.askedAt), timeZone), today);
    const waits = waited === 0 ? "asked today" : waited === 1 ? "waiting for 1 day" : `waiting for ${waited} days`;
    return {
      id: ask.id,
      question: ask.question,
      status,
      title: titles[status](day),
      mineTitle: isOverdue ? `Decide, overdue since ${day}` : `Decide by ${day}`,
      waiting: `${ask.askedOfName ?? "Any stakeholder"} decides, ${waits}`,
      askedOfId: ask.askedOfId,
      answer: ask.answer && {
        text: ask.answer.text,
        byline: `${ask.answer.by}, ${formatInstant(new Date(ask.answer.at), timeZone, now)}`,
      },
    };
  });
}
