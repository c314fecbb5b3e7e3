import { z } from "zod";
import { addTermForm } from "~/features/glossary/term-form";
import { line, uuid } from "~/http/form-rules";

const intents = "Please use one of the buttons of the page.";
const to = z.string().max(500).optional();

/** Marking words of a summary, and taking that back. */
export const markForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("mark"),
      quote: line(2_000, "Please mark a word or a sentence of this summary."),
      line: z.string().max(100).optional(),
      to,
    }),
    z.object({ intent: z.literal("take-back"), id: uuid, to }),
  ],
  { error: intents },
);

/** What authors do with a passage. */
export const answerUnclearForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("answer"), id: uuid, answer: line(1_000, "Please say it in other words.") }),
    z.object({ intent: z.literal("term"), id: uuid, ...addTermForm.shape }),
  ],
  { error: intents },
);
