import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { answerLinkRequest } from "../answer-link-request.server";
import { LinkRequestPage } from "../ui/link-request-page";

export const meta: MetaFunction = () => [{ title: "Sign in by e-mail · Drumbeat" }];

export const loader = () => null;

export const action = (asking: ActionFunctionArgs) => answerLinkRequest("sign-in", asking);

export default function RequestLink() {
  const answer = useActionData<typeof action>();
  return (
    <LinkRequestPage
      title="Sign in by e-mail"
      lead="We send you a link that signs you in, once, within 15 minutes."
      isSent={answer !== undefined && "isSent" in answer}
      sentWords="If somebody here has this address, a link is on its way. It can take a minute; look into the spam folder too."
      lastResult={answer?.result}
    />
  );
}
