import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { addEntry } from "./add-entry.server";
import type { FormOf } from "./feedback-form";
import { whyNoFollowUp } from "./follow-up-day";
import { type Conversation, newestOf, sidesOf } from "./get-conversation.server";
import { dropDraft, putDraft } from "./keep-draft.server";
import { recordEvent } from "./record-event.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";
import type { PlannedAction, PlanWords } from "./words";

/** Said where the other one changed the plan meanwhile: what was typed is kept as one's draft, and both are shown. */
export const planChanged = "plan-changed";

/** Writes the plan as one of the two wants it. It counts once the other one agrees; who wrote it agrees by writing it. */
export const planActions = (actor: Actor, id: string, form: FormOf<"plan">): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { otherId, otherName } = sidesOf(conversation, actor);
    const { stage, planNumber } = conversation;
    if (stage === "begun" || stage === "asked" || stage === "given")
      return { refused: "A plan is made after both have written and talked." };
    const plan = readPlan(form, conversation);
    if ("refused" in plan) return plan;
    const standing = newestOf(conversation, "plan");
    if (isSame(standing?.words as PlanWords | null | undefined, plan)) {
      if (standing?.personId === actor.personId) return undefined;
      return { refused: `${otherName} wrote the same plan. Agree to it below.` };
    }
    if (form.base !== planNumber) {
      await putDraft(tx, conversation, actor, { ...plan, step: "plan", base: form.base });
      return { refused: planChanged };
    }
    await addEntry(tx, conversation, actor, { kind: "plan", number: planNumber + 1, words: plan });
    await dropDraft(tx, conversation, actor, "plan");
    await tx.feedbackConversation.update({
      where: { id },
      data: { stage: "viewed", planNumber: planNumber + 1, agreedByIds: [actor.personId], closedByIds: [] },
    });
    await recordEvent(tx, id, "planned", actor);
    await tellOther(tx, actor, otherId);
    return undefined;
  });

/** Rows that nobody filled in are none. */
function readPlan({ actions, followUpOn }: FormOf<"plan">, conversation: Conversation): PlanWords | Refusal {
  const { giverId, receiverId, timeZone, startedAt } = conversation;
  const whyNot = whyNoFollowUp(followUpOn, dayOf(now(), timeZone));
  if (whyNot) return { refused: whyNot, field: "followUpOn" };
  const first = dayOf(startedAt, timeZone);
  const planned: PlannedAction[] = [];
  for (const [index, { kind, what, ownerId, dueOn }] of actions.entries()) {
    if (!what && !dueOn) continue;
    const refuse = (field: string, refused: string) => ({ refused, field: `actions[${index}].${field}` });
    if (!what) return refuse("what", "Please say what is done.");
    if (ownerId !== giverId && ownerId !== receiverId) return refuse("ownerId", "Please choose who of you does it.");
    if (!dueOn) return refuse("dueOn", "Please say by when.");
    if (dueOn < first || dueOn > addDays(first, 731))
      return refuse("dueOn", "Please choose a day that is still to come.");
    planned.push({ kind, what, ownerId, dueOn });
  }
  if (planned.length === 0) return { refused: "Please write at least one action.", field: "actions[0].what" };
  return { actions: planned, followUpOn };
}

const isSame = (one: PlanWords | null | undefined, other: PlanWords): boolean =>
  Boolean(one) && JSON.stringify(inOrder(one as PlanWords)) === JSON.stringify(inOrder(other));
const inOrder = ({ actions, followUpOn }: PlanWords) => [
  followUpOn,
  actions.map(({ kind, what, ownerId, dueOn }) => [kind, what, ownerId, dueOn]),
];
