import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { messagesOf } from "~/features/projects/ui/result-of";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Crumbs, Page, PageTitle, SectionTitle } from "~/ui/page";
import { findFeed } from "../calendar/find-feed.server";
import { renewFeed } from "../calendar/renew-feed.server";

const stale = "This form is out of date. Please reload the page.";
const schema = z.discriminatedUnion(
  "intent",
  [
    z.object({ intent: z.literal("make") }),
    z.object({ intent: z.literal("renew"), number: z.coerce.number(stale).int(stale).min(1, stale).max(1e9, stale) }),
  ],
  { error: "Please use the button of the page." },
);

export const meta: MetaFunction = () => [{ title: "Your calendar · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const feed = await findFeed(await requireActor(asking));
  const done = new URL(asking.request.url).searchParams.get("done");
  return { feed, done };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  const step = submission.value;
  await renewFeed(actor, step.intent === "renew" ? step.number : null);
  return redirect(`/account/calendar?done=${step.intent}`, 303);
}

export default function AccountCalendar() {
  const { feed, done } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/account">Your account</Link>
      </Crumbs>
      <PageTitle>Your calendar</PageTitle>
      {result && <Notice tone="bad">{messagesOf(result)}</Notice>}
      {!result && done === "renew" && <Notice tone="good">This is your new address. The old one has ended.</Notice>}
      <SectionTitle>By invitation</SectionTitle>
      <p className="mb-6 text-ink-2">
        Weekly meetings of your projects come by mail, and your calendar follows when one changes or is cancelled. You
        turn these mails off in{" "}
        <Link to="/account/messages" className="underline">
          What reaches you
        </Link>
        .
      </p>
      <SectionTitle>By subscription</SectionTitle>
      <p className="mb-4 text-ink-2">
        An address that shows your meetings in any calendar program, with their time and the way to their agenda, and
        nothing of what is talked about. Whoever knows it can read it, so it is for you alone.
      </p>
      {feed ? (
        <>
          <label htmlFor="address" className="mb-1.5 block text-[13.5px] font-semibold">
            Your secret address
          </label>
          <input id="address" readOnly value={feed.url} className={`${inputLook} mb-3`} />
          <p className="mb-5 text-sm">
            <a href={feed.url.replace(/^https?:/, "webcal:")} className="text-accent underline">
              Subscribe in your calendar program
            </a>
          </p>
          <Form method="post">
            <input type="hidden" name="number" value={feed.number} />
            <Button name="intent" value="renew">
              Make a new address and end this one
            </Button>
          </Form>
        </>
      ) : (
        <Form method="post">
          <Button name="intent" value="make" look="primary">
            Make an address
          </Button>
        </Form>
      )}
    </Page>
  );
}
