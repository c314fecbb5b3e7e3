import { z } from "zod";

/** Publishes from the preview: the version of the draft that was looked at. */
export const PublishForm = z.object({ version: z.coerce.number().int() });
