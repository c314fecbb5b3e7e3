import { numberLine } from "../message-lines";
import type { Mail } from "./mail";

/** A mail for programs that show no HTML: the same words in the same order. */
export function mailText({ title, isCritical, lines, facts, sections, more, link, why, unsubscribeUrl }: Mail): string {
  return [
    isCritical ? `CRITICAL: ${title}` : title,
    ...lines,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...sections.map(sectionText),
    more,
    `${link.label}: ${link.url}`,
    why,
    unsubscribeUrl && `Stop mails like this: ${unsubscribeUrl}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const sectionText = ({ title, state, headline, lines, numbers, needsYou, url }: Mail["sections"][number]): string =>
  [
    `${title} (${state})\n${"=".repeat(Math.min([...title].length + [...state].length + 3, 70))}`,
    headline,
    lines.join("\n"),
    numbers.map(numberLine).join("\n"),
    needsYou.length > 0 ? ["Needs you", ...needsYou.map((need) => `- ${need}`)].join("\n") : "",
    url,
  ]
    .filter(Boolean)
    .join("\n\n");
