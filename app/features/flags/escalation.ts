import { z } from "zod";

/** So many steps can be set. */
export const ESCALATION_STEPS = 6;

/** One that a flag is passed on to: a person or a target of the project. */
export type Escalation = { personId: string; targetId: null } | { personId: null; targetId: string };

const choice = z
  .string()
  .regex(/^(person|target) [\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, "Please choose one of the list.");

/** "person <id>" or "target <id>" a step; steps that are left out are no steps. */
export const escalationForm = z.object({
  intent: z.literal("set", "Please use the button of the page."),
  steps: z.array(choice.optional()).max(ESCALATION_STEPS).default([]),
});

export const choiceOf = ({ personId, targetId }: Escalation): string =>
  personId ? `person ${personId}` : `target ${targetId}`;

export function escalationOf(choice: string): Escalation {
  const [kind, id = ""] = choice.toLowerCase().split(" ");
  return kind === "person" ? { personId: id, targetId: null } : { personId: null, targetId: id };
}
