import { numberLine } from "../message-lines";
import type { Mail } from "./mail";

/** A mail for programs that show no HTML: the same words in the same order. */
export function mailText({
  title,
  isCritical,
  lines,
  facts,
  sections,
  more,
  explained,
  link,
  why,
  unsubscribeUrl,
}: Mail): string {
  return [
    isCritical ? `CRITICAL: ${title}` : title,
    ...lines,
    facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...sections.map(sectionText),
    more,
    explained.length > 0 &&
      ["Words used here:", ...explained.map(({ name, meaning }) => `- ${name}: ${meaning}`)].join("\n"),
    `${link.label}: ${link.url}`,
    why,
    unsubscribeUrl && `Stop mails like this: ${unsubscribeUrl}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

const sectionText = (section: Mail["sections"][number]): string => {
  const { title, state, headline, lines, numbers, needsYou, byline, url } = section;
  return [
    `${title} (${state})\n${"=".repeat(Math.min([...title].length + [...state].length + 3, 70))}`,
    headline,
    needsYou.length > 0 ? ["Needs you:", ...needsYou.map((need) => `- ${need}`)].join("\n") : "",
    lines.map((line) => `- ${line}`).join("\n"),
    numbers.map(numberLine).join("\n"),
    [byline, url].filter(Boolean).join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
};
