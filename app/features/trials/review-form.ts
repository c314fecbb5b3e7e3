import { z } from "zod";
import { optionalLine, uuid } from "~/http/form-rules";
import { choices } from "./choices";

const choice = z.enum(choices, { error: "Please choose one of the four." });
const howMuch = "Please choose a number from 1 to 5.";

/** What one person answers to a review. */
export const answerForm = z.object({
  score: z.number({ error: howMuch }).int(howMuch).min(1, howMuch).max(5, howMuch),
  missing: optionalLine(2_000),
  change: optionalLine(2_000),
  choice,
});
export type AnswerReview = z.output<typeof answerForm>;

/** What a side wants to happen. */
export const voteForm = z.object({ id: uuid, choice, note: optionalLine(1_000) });
export type CastVote = z.output<typeof voteForm>;
