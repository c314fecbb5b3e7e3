import { now } from "~/clock.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { dateFromDay } from "~/features/projects/cadence-days";
import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import type { FormOf } from "./feedback-form";
import { newestOf, sidesOf } from "./get-conversation.server";
import { dropDraft } from "./keep-draft.server";
import { recordEvent } from "./record-event.server";
import { takeStep } from "./take-step.server";
import { tellOther } from "./tell-other.server";
import type { PlanWords } from "./words";

/** Agrees to the plan with this number, and to no other. Once both do, it counts and its follow-up has its day. */
export const agreePlan = (actor: Actor, id: string, { number }: FormOf<"agree">): Promise<Refusal | undefined> =>
  takeStep(actor, id, async (tx, conversation) => {
    const { otherId, otherName } = sidesOf(conversation, actor);
    const { planNumber, agreedByIds, stage, timeZone } = conversation;
    const plan = newestOf(conversation, "plan")?.words as PlanWords | null | undefined;
    if (!plan) return { refused: "There is no plan to agree to yet." };
    if (number !== planNumber)
      return { refused: `${otherName} changed the plan a moment ago. Please read it as it stands now.` };
    if (stage !== "viewed" || agreedByIds.includes(actor.personId)) return undefined;
    if (plan.followUpOn < dayOf(now(), timeZone))
      return { refused: "The day of the follow-up is over. Please change the plan and give it a new one." };
    const agreed = [...agreedByIds, actor.personId];
    const isAgreed = agreed.includes(otherId);
    await tx.feedbackConversation.update({
      where: { id },
      data: {
        agreedByIds: agreed,
        ...(isAgreed && {
          stage: "agreed",
          followUpOn: dateFromDay(plan.followUpOn),
          remindedAt: null,
          closedByIds: [],
        }),
      },
    });
    await dropDraft(tx, conversation, actor, "plan");
    await recordEvent(tx, id, "agreed", actor);
    await tellOther(tx, actor, otherId);
    return undefined;
  });
