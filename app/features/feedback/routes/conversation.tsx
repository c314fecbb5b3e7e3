import type { SubmissionResult } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { ownWord } from "~/ui/own-word";
import { asDraft } from "../as-draft";
import { describeConversation } from "../describe-conversation.server";
import { conversationForm } from "../feedback-form";
import { conversationUrl, feedbackUrl } from "../feedback-urls";
import { getConversation } from "../get-conversation.server";
import { keepDraft } from "../keep-draft.server";
import { planChanged } from "../plan-actions.server";
import { takeConversationStep } from "../take-conversation-step.server";
import { ConversationPage } from "../ui/conversation-page";

/** The title stays in the browser's history, where others may see it: it names nobody. */
export const meta: MetaFunction = () => [{ title: "A private conversation · Drumbeat" }];

/** No copy of it stays in a browser that somebody else may open later. */
export const headers: HeadersFunction = () => ({ "Cache-Control": "private, no-store" });

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  return { conversation: await describeConversation(actor, asking.params.conversationId) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const { id } = await getConversation(actor, asking.params.conversationId);
  const submission = await parseForm(asking.request, conversationForm);
  const { payload } = submission;
  const draft = "later" in payload || "dismiss" in payload ? asDraft(payload) : null;
  if (draft) {
    const refusal = await keepDraft(actor, id, draft);
    if (refusal) return refuse(submission, [refusal.refused]);
    return redirect(`${conversationUrl(id)}?done=later#${draft.step}`, 303);
  }
  if (submission.status !== "success") return refuse(submission);
  const { step } = submission.value;
  const refusal = await takeConversationStep(actor, id, submission.value);
  if (refusal?.refused === planChanged) return redirect(`${conversationUrl(id)}?done=${planChanged}#plan`, 303);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused, refusal.field ? 422 : 409);
  if (step === "discard") return redirect(`${feedbackUrl}?discarded`, 303);
  return redirect(`${conversationUrl(id)}?done=${step}`, 303);
}

const news: Record<string, string> = {
  feedback: "It is sent. You hear when there is an answer.",
  view: "It is sent. Now find a time to talk.",
  plan: "Your plan is written. It counts once both of you agree.",
  "plan-changed": "The plan was changed while you wrote. Both texts are here; nothing is lost.",
  agree: "You agree to the plan.",
  outcome: "It is written down.",
  close: "That is noted.",
  keep: "It stays open.",
  later: "Saved. Only you see it.",
};

export default function Conversation() {
  const { conversation } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [search] = useSearchParams();
  return <ConversationPage view={conversation} result={result} news={ownWord(news, search.get("done"))} />;
}
