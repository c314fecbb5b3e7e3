import { z } from "zod";
import { day, line, localTime, optionalLine, uuid } from "~/http/form-rules";
import { nextWordMinutes } from "./next-word-options";

/** Characters; a flag is read on a phone by somebody who is in the middle of something else. */
export const most = { what: 4_000, affected: 1_000, text: 4_000, neededSooner: 500 } as const;

const promise = {
  nextWord: z.enum(nextWordMinutes, { error: "Please choose when the next word comes." }),
  nextWordAt: localTime("").optional(),
};

export const raiseForm = z.object({
  id: uuid,
  what: line(most.what, "Please write what happens."),
  affected: line(most.affected, "Please write who is affected."),
  since: localTime("Please say since when."),
  ownerId: z.uuid("Please choose who takes care of it."),
  ...promise,
});
export type RaiseFlag = z.output<typeof raiseForm>;

/** Words written on another page, with which the form for a flag begins. */
export const beginForm = z.object({ intent: z.literal("begin"), what: optionalLine(most.what) });

/** The forms of a flag's page. */
export const flagForm = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("acknowledge"), id: uuid }),
    z.object({
      intent: z.literal("update"),
      id: uuid,
      text: line(most.text, "Please write what is new."),
      nextWord: promise.nextWord.optional(),
      nextWordAt: promise.nextWordAt,
    }),
    z.object({ intent: z.literal("no-news"), id: uuid }),
    z.object({ intent: z.literal("hand"), id: uuid, personId: z.uuid("Please choose who takes care of it.") }),
    z.object({ intent: z.literal("resolve"), id: uuid, text: line(most.text, "Please write how it ended.") }),
    z.object({
      intent: z.literal("reopen"),
      id: uuid,
      text: line(most.text, "Please write what happens again."),
      ...promise,
    }),
    z.object({
      intent: z.literal("judge"),
      wasCritical: z.enum(["yes", "no"], { error: "Please say whether it was critical." }),
      neededSooner: optionalLine(most.neededSooner),
    }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type FlagForm = z.output<typeof flagForm>;

export const missedForm = z.object({
  id: uuid,
  what: line(most.what, "Please write what should have been flagged."),
  happenedOn: day("Please say on which day."),
});
export type MissedFlag = z.output<typeof missedForm>;
