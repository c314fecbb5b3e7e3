import { z } from "zod";

/** What somebody does with a term on its page, or in its tip. `to` is where they came from. */
export const termStepForm = z.object({
  intent: z.enum(["know", "forget", "hide", "show"], { error: "Please use one of the buttons of the page." }),
  to: z.string().max(500).optional(),
});
