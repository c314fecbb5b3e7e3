import { z } from "zod";

/** Publishes from the preview: the version of the draft that was looked at. `early` says yes to doing so long before the deadline. */
export const PublishForm = z.object({ version: z.coerce.number().int(), early: z.string().max(10).optional() });
