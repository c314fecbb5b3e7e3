/** Something that happened at a place of a chart; its shape stands below it, and its words beside the chart. */
export const eventShapes = ["triangle", "diamond", "square"] as const;
export type EventShape = (typeof eventShapes)[number];
export type ChartEvent = { place: number; shape: EventShape };
