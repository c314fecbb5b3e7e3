import type { Banner } from "../message";

/** One message to an open page. `id` is the delivery's; of two about the same thing the later `at` (epoch milliseconds) counts. */
export type LiveEvent = { id: string; aboutId: string; at: number; banner: Banner };

/** What the stream sends: one event, everything that is open as of an instant, or that a newer page of this session took the place. */
export type LiveEventName = "said" | "banners" | "enough";
export type OpenBanners = { asOf: number; events: LiveEvent[] };
