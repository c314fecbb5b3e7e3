import { z } from "zod";
import { day, line, optionalLine, uuid } from "~/http/form-rules";
import { actionKinds } from "./action-kinds";
import { guideSteps } from "./guide";
import { MOST_ACTIONS, MOST_LINKS } from "./most-lines";
import { outcomeResults } from "./outcome-results";

const MOST_CHARACTERS = 4_000;

const missing = Object.fromEntries(guideSteps.map((step) => [step.name, step.missing]));
const link = z
  .string()
  .regex(/^((summary|milestone|flag):[\da-f-]{36})?$/, "Please choose from the list.")
  .optional();

/** Who, which way, and what is asked for; feedback of one's own is written on the next page. */
export const startForm = z.discriminatedUnion(
  "step",
  [
    z.object({ step: z.literal("give"), id: uuid, personId: z.uuid("Please choose a person.") }),
    z.object({
      step: z.literal("ask"),
      id: uuid,
      personId: z.uuid("Please choose a person."),
      about: line(MOST_CHARACTERS, "Please say what you would like to hear about."),
    }),
  ],
  { error: "Please choose whether you give or ask for feedback." },
);
export type StartFeedback = z.output<typeof startForm>;

const action = z.object({
  kind: z.enum(actionKinds, { error: "Please choose from the list." }).default("other"),
  what: optionalLine(300),
  ownerId: z.uuid("Please choose who does it.").optional(),
  dueOn: day("Please say by when.").optional(),
});

/** The forms of a conversation's page. */
export const conversationForm = z.discriminatedUnion(
  "step",
  [
    z.object({
      step: z.literal("feedback"),
      behaviour: line(MOST_CHARACTERS, missing.behaviour),
      example: line(MOST_CHARACTERS, missing.example),
      impact: line(MOST_CHARACTERS, missing.impact),
      links: z.array(link).max(MOST_LINKS, "Please link three things at most.").default([]),
      dismissed: z.array(z.string()).max(200).default([]),
    }),
    z.object({
      step: z.literal("view"),
      view: line(MOST_CHARACTERS, "Please write how it looks from your side."),
    }),
    z.object({
      step: z.literal("plan"),
      base: z.number().int().min(0),
      actions: z.array(action).max(MOST_ACTIONS, "Please agree on ten actions at most.").default([]),
      followUpOn: day("Please choose when you look at it again."),
    }),
    z.object({ step: z.literal("agree"), number: z.number().int() }),
    z.object({
      step: z.literal("outcome"),
      id: uuid,
      result: z.enum(outcomeResults, { error: "Please choose how it went." }),
      text: line(MOST_CHARACTERS, "Please say in a sentence how it went."),
    }),
    z.object({ step: z.literal("close") }),
    z.object({ step: z.literal("keep") }),
    z.object({ step: z.literal("discard") }),
  ],
  { error: "Please use one of the buttons of the page." },
);
export type ConversationForm = z.output<typeof conversationForm>;
export type FormOf<Step extends ConversationForm["step"]> = Extract<ConversationForm, { step: Step }>;
