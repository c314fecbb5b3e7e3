import type { MessageNumber, MessageSection, Words } from "../message";
import { drawTrend } from "./draw-trend";

/** A message as paragraphs of plain text, for places that have no layout: lines, facts, then each section. */
export const messageLines = ({ lines, facts, sections }: Words): string[] => [
  ...lines,
  ...facts.map(({ label, value }) => `${label}: ${value}`),
  ...sections.flatMap(sectionLines),
];

const sectionLines = ({ title, state, headline, lines, numbers, needsYou, byline }: MessageSection): string[] => [
  [`${title}: ${state}`, headline].filter(Boolean).join("\n"),
  ...(needsYou.length > 0 ? [["Needs you:", ...needsYou.map((need) => `- ${need}`)].join("\n")] : []),
  ...(lines.length > 0 ? [lines.join("\n")] : []),
  ...(numbers.length > 0 ? [numbers.map(numberLine).join("\n")] : []),
  ...(byline ? [byline] : []),
];

/** "Error rate 0.4 % (target under 0.5 %), down 0.1 since last week ▂▃▅▇" */
export function numberLine({ name, value, change, target, trend }: MessageNumber): string {
  const said = [`${name} ${value}`, target && `(target ${target})`].filter(Boolean).join(" ");
  const drawn = drawTrend(trend);
  return [change ? `${said}, ${change}` : said, drawn].filter(Boolean).join("  ");
}
