import { z } from "zod";
import { line } from "~/http/form-rules";

/** The answer to an ask. `to` is the page that it was given on. */
export const AnswerForm = z.object({ text: line(2_000, "Say what you decided."), to: z.string().max(500).optional() });
