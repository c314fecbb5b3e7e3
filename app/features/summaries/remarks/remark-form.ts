import { z } from "zod";
import { rules } from "~/features/coach/remark-key";

const old = "This form is out of date. Please reload the page.";

/** A remark is dismissed for good, or taken up again. */
export const RemarkForm = z.object({
  intent: z.enum(["dismiss", "undo"], old),
  rule: z.enum(rules, old),
  /** A script stays on its page. */
  stay: z.string().max(10).optional(),
  wordsHash: z.string(old).regex(/^[0-9a-f]{16}$/, old),
});
