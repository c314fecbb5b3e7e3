/** Something that happened at a place of a chart; its shape stands below it, and its words beside the chart. */
export const eventShapes = ["triangle", "diamond", "square"] as const;
export type EventShape = (typeof eventShapes)[number];
export type ChartEvent = { place: number; shape: EventShape };

/** The same shapes as characters, where there is only text. */
export const eventGlyphs: Record<EventShape, string> = { triangle: "▲", diamond: "◆", square: "■" };
