import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { agreePlan } from "~/features/feedback/agree-plan.server";
import type { FormOf } from "~/features/feedback/feedback-form";
import { usualFollowUp } from "~/features/feedback/follow-up-day";
import { giveFeedback } from "~/features/feedback/give-feedback.server";
import { planActions } from "~/features/feedback/plan-actions.server";
import { recordOutcome } from "~/features/feedback/record-outcome.server";
import { startConversation } from "~/features/feedback/start-conversation.server";
import { writeView } from "~/features/feedback/write-view.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";

/** What people say in tests: each word of it would be found where it does not belong. */
export const feedbackWords = {
  ...{ behaviour: "The zebrafinch list came late.", example: "On 6 November at 18:20, quokkaday." },
  ...{ impact: "We tested twice, pangolinwise.", links: [], dismissed: [] },
};
export const viewWords = "I waited for the ocelotbank.";
/** Of today by the test's clock: an action within a week, and another look after two. */
export const planForm = (actor: Actor, more: Partial<FormOf<"plan">> = {}): FormOf<"plan"> => {
  const today = dayOf(now(), actor.timeZone);
  return {
    ...{ step: "plan", base: 0, followUpOn: usualFollowUp(today) },
    actions: [{ kind: "checklist", what: "Five tapirlines", ownerId: actor.personId, dueOn: addDays(today, 7) }],
    ...more,
  };
};
export const outcomeWords = "The list came on narwhalmonday.";

const stages = ["begun", "given", "viewed", "agreed", "followed_up"] as const;

/** A conversation that its giver began, up to a stage. Gives its id. */
export async function makeConversation(
  giver: Actor,
  receiver: Actor,
  upTo: (typeof stages)[number] = "given",
  { plan = {}, links = [] }: { plan?: Partial<FormOf<"plan">>; links?: string[] } = {},
): Promise<string> {
  const id = randomUUID();
  const steps: (() => Promise<Refusal | undefined>)[] = [
    () => startConversation(giver, { step: "give", id, personId: receiver.personId }),
    () => giveFeedback(giver, id, { step: "feedback", ...feedbackWords, links }),
    () => writeView(receiver, id, { step: "view", view: viewWords }),
    async () =>
      (await planActions(receiver, id, planForm(receiver, plan))) ?? agreePlan(giver, id, { step: "agree", number: 1 }),
    () => recordOutcome(receiver, id, { step: "outcome", id: randomUUID(), result: "better", text: outcomeWords }),
  ];
  for (const step of steps.slice(0, stages.indexOf(upTo) + 1)) {
    const refusal = await step();
    if (refusal) throw new Error(refusal.refused);
  }
  return id;
}
