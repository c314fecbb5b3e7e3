import type { ActionFunctionArgs } from "@remix-run/node";
import { now } from "~/clock.server";
import type { KeptAnswer } from "~/features/agreements/draft-status";
import { formatInstant } from "~/features/projects/period-text";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm } from "~/http/parse-form.server";
import { asDraft } from "../as-draft";
import { conversationForm } from "../feedback-form";
import { getConversation } from "../get-conversation.server";
import { keepDraft } from "../keep-draft.server";

/** Only open forms come here, to save by themselves; there is nothing to look at. */
export const loader = () => {
  throw notFound();
};

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const { id } = await getConversation(actor, asking.params.conversationId);
  const { payload } = await parseForm(asking.request, conversationForm);
  const draft = asDraft(payload);
  if (!draft) return answer({ kind: "refused", message: "Please reload the page." }, 422);
  const refusal = await keepDraft(actor, id, draft);
  if (refusal) return answer({ kind: "refused", message: refusal.refused }, 422);
  return answer({ kind: "saved", at: formatInstant(now(), actor.timeZone, now()) }, 200);
}

const answer = (said: KeptAnswer, status: number) => Response.json(said, { status });
