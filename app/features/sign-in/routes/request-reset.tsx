import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { answerLinkRequest } from "../answer-link-request.server";
import { LinkRequestPage } from "../ui/link-request-page";

export const meta: MetaFunction = () => [{ title: "Choose a new password · Drumbeat" }];

export const loader = () => null;

export const action = (asking: ActionFunctionArgs) => answerLinkRequest("reset", asking);

export default function RequestReset() {
  const answer = useActionData<typeof action>();
  return (
    <LinkRequestPage
      title="Choose a new password"
      lead="We send you a link to choose a new one, once, within an hour. All your sessions end then."
      isSent={answer !== undefined && "isSent" in answer}
      sentWords="If somebody here has this address, a link is on its way. It can take a minute; look into the spam folder too."
      lastResult={answer?.result}
    />
  );
}
