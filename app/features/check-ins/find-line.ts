import { valueInWords } from "~/features/kpis/format-value";
import type { Content, ContentMilestone, ContentReading, ContentRoadblock } from "~/features/summaries/content";
import { milestoneStateWords } from "~/features/summaries/state";
import { parseLineId } from "./line-id";

export type Line = {
  /** The line as a reader knows it. */
  title: string;
  /** What else it says. */
  text: string;
  /** Who has it in hand, in the summary's own words; "" where it says nothing of it. */
  owner: string;
};

/** A line of a published summary in words, or null when the summary has none of that name. */
export function findLine(content: Content, lineId: string | null | undefined): Line | null {
  const name = parseLineId(lineId);
  if (!name) return null;
  if (name.kind === "headline") return line(content.headline, content.stateReason);
  const has = ({ id }: { id: string }) => id === name.id;
  switch (name.kind) {
    case "milestone":
      return mapped(content.milestones.find(has), milestone);
    case "roadblock":
      return mapped(content.roadblocks.find(has), roadblock);
    case "promise":
      return mapped([...content.promises, ...content.lastPromises].find(has), ({ text }) => line(text, ""));
    case "reading":
      return mapped(content.readings.find(has), reading);
    case "ask":
      return mapped(content.asks.find(has), ({ question }) => line(question, ""));
  }
}

const line = (title: string, text: string, owner = ""): Line => ({ title, text, owner });
const mapped = <Given>(found: Given | undefined, words: (found: Given) => Line): Line | null =>
  found === undefined ? null : words(found);

const milestone = ({ outcome, state, note }: ContentMilestone) =>
  line(outcome, [milestoneStateWords[state], note].filter(Boolean).join(". "));

const roadblock = ({ title, holdsUp, owner, clearedOn, clearedNote }: ContentRoadblock) =>
  line(title, clearedOn ? `Cleared. ${clearedNote}`.trim() : holdsUp && `Holds up: ${holdsUp}`, owner);

function reading({ name, sentence, status, value, shape, unit }: ContentReading): Line {
  const meaning = { shape: shape === "ratio" ? "ratio" : "number", unit } as const;
  const said =
    status === "value" && value !== null
      ? valueInWords(meaning, value)
      : status === "no_traffic"
        ? "no traffic"
        : "no data";
  return line(`${name}: ${said}`, sentence);
}
