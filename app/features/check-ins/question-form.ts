import { z } from "zod";
import { line, optionalLine, uuid } from "~/http/form-rules";
import { media } from "./check-in";

const MOST_CHARACTERS = 2_000;
const about = { week: z.string().max(20).optional(), line: z.string().max(100).optional() };

/** The forms of "Can it wait?": a question, or an interruption that is logged. */
export const askForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("ask"),
      id: uuid,
      text: line(MOST_CHARACTERS, "Please write your question."),
      ...about,
    }),
    z.object({
      intent: z.literal("interrupt"),
      id: uuid,
      medium: z.enum(media, { error: "Please choose how you ask." }),
      ...about,
    }),
  ],
  { error: "Please use one of the buttons of the page." },
);

/** The forms of a question's page. */
export const questionForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("answer"), id: uuid, text: line(MOST_CHARACTERS, "Please write the answer.") }),
    z.object({ intent: z.literal("agenda"), id: uuid, text: optionalLine(MOST_CHARACTERS) }),
    z.object({
      intent: z.literal("reopen"),
      id: uuid,
      text: line(MOST_CHARACTERS, "Please say what is still missing."),
    }),
    z.object({ intent: z.literal("hand-over"), personId: z.uuid("Please choose who answers.") }),
  ],
  { error: "Please use one of the buttons of the page." },
);

export type QuestionForm = z.output<typeof questionForm>;
