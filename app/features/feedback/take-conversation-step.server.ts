import type { Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { agreePlan } from "./agree-plan.server";
import { closeConversation, keepOpen } from "./close-conversation.server";
import { discardConversation } from "./discard-conversation.server";
import type { ConversationForm } from "./feedback-form";
import { giveFeedback } from "./give-feedback.server";
import { planActions } from "./plan-actions.server";
import { recordOutcome } from "./record-outcome.server";
import { writeView } from "./write-view.server";

/** What a form of a conversation's page asks for. */
export function takeConversationStep(actor: Actor, id: string, form: ConversationForm): Promise<Refusal | undefined> {
  switch (form.step) {
    case "feedback":
      return giveFeedback(actor, id, form);
    case "view":
      return writeView(actor, id, form);
    case "plan":
      return planActions(actor, id, form);
    case "agree":
      return agreePlan(actor, id, form);
    case "outcome":
      return recordOutcome(actor, id, form);
    case "close":
      return closeConversation(actor, id);
    case "keep":
      return keepOpen(actor, id);
    case "discard":
      return discardConversation(actor, id);
  }
}
