import type { EventShape } from "./chart-event";

const shapes: Record<EventShape, { path: string; look: string }> = {
  triangle: { path: "M0 -4.5L4.8 4H-4.8Z", look: "fill-bad" },
  diamond: { path: "M0 -5L5 0L0 5L-5 0Z", look: "fill-good" },
  square: { path: "M-4 -4H4V4H-4Z", look: "fill-warn" },
};

/** The shape of an event around the middle of where it is put. */
export const EventPath = ({ shape }: { shape: EventShape }) => (
  <path d={shapes[shape].path} className={shapes[shape].look} />
);

/** The same in a text, before its words. */
export const EventMark = ({ shape }: { shape: EventShape }) => (
  <svg width="12" height="12" viewBox="-6 -6 12 12" className="inline flex-none" aria-hidden>
    <EventPath shape={shape} />
  </svg>
);
