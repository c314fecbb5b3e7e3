import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Door } from "~/features/sign-in/ui/door";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { readUnsubscribe } from "../preferences/read-unsubscribe.server";
import { setTopic } from "../preferences/set-topic.server";
import { topicChoices } from "../preferences/topic-choices";

/** A button of ours, or the one click of a mail program (RFC 8058). */
const schema = z
  .object({ intent: z.enum(["stop", "resume"]).optional(), "List-Unsubscribe": z.literal("One-Click").optional() })
  .refine((form) => form.intent ?? form["List-Unsubscribe"], "Please use the button of the page.");

export const meta: MetaFunction = () => [{ title: "Stop mails · Drumbeat" }, { name: "robots", content: "noindex" }];

/** Opening the page changes nothing, for mail scanners open links too. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { topic, isStopped } = await readUnsubscribe(params.token);
  return { ...topicChoices[topic], isStopped };
}

/** Asks for no session, and answers a mail program without a redirect (RFC 8058): whoever has the mail may stop its kind. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { personId, topic } = await readUnsubscribe(params.token);
  const submission = await parseForm(request, schema);
  if (submission.status !== "success") return refuse(submission);
  const { intent } = submission.value;
  await setTopic(personId, topic, intent === "resume");
  return intent ? redirect(`/unsubscribe/${params.token}`, 303) : null;
}

export default function Unsubscribe() {
  const { label, hint, isStopped } = useLoaderData<typeof loader>();
  const kind = (
    <>
      <b className="text-ink">{label}</b>: {hint}.
    </>
  );
  return (
    <Door
      title={isStopped ? "These mails have stopped" : "Stop these mails?"}
      lead={isStopped ? <>You get no more of: {kind}</> : kind}
      below={<Link to="/account/messages">Choose everything that reaches you (you sign in for that)</Link>}
    >
      <p className="mb-4 text-sm text-ink-2">
        {isStopped
          ? "Critical flags still reach you. If this was a mistake, one click brings the mails back."
          : "Only these stop, for every project. Critical flags still reach you, and the pages show all of it."}
      </p>
      <Form method="post" reloadDocument>
        <Button look={isStopped ? "plain" : "primary"} name="intent" value={isStopped ? "resume" : "stop"}>
          {isStopped ? "Get them again" : "Stop these mails"}
        </Button>
      </Form>
    </Door>
  );
}
