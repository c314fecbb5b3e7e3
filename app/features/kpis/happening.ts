import type { WeekOn } from "~/features/projects/cadence";
import { type EventShape, eventGlyphs } from "~/ui/charts/chart-event";

/** Something that may explain a number. */
export type Happening = { kind: "flag" | "milestone" | "correction"; weekOn: WeekOn; id: string; text: string };

export const happeningWords: Record<Happening["kind"], { name: string; shape: EventShape }> = {
  flag: { name: "Flag raised", shape: "triangle" },
  milestone: { name: "Delivered", shape: "diamond" },
  correction: { name: "Summary corrected", shape: "square" },
};

/** In words for a reader: "Flag raised: Payments fail in Austria". */
export type HappeningView = {
  weekOn: WeekOn;
  week: string;
  shape: EventShape;
  name: string;
  text: string;
  id: string;
  isFlag: boolean;
};

const longest = 160;

export function describeHappening({ kind, weekOn, text, id }: Happening, week: string): HappeningView {
  const short = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
  return { weekOn, week, ...happeningWords[kind], text: short, id, isFlag: kind === "flag" };
}

type Drawn = { hasTarget: boolean; hasPartial: boolean };

/** The shapes and lines of a drawing for who sees it alone: "▲ Flag raised   - - target   hollow dot: a week that is not over". */
export function legendOf(happenings: readonly Happening[], { hasTarget, hasPartial }: Drawn): string {
  const kinds = [...new Set(happenings.map(({ kind }) => kind))].map((kind) => happeningWords[kind]);
  return [
    ...kinds.map(({ name, shape }) => `${eventGlyphs[shape]} ${name}`),
    ...(hasTarget ? ["- - target"] : []),
    ...(hasPartial ? ["hollow dot: a week that is not over"] : []),
  ].join("   ");
}
