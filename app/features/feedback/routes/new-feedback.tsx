import { type SubmissionResult, useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { ChoiceField, SelectField, TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Crumbs, Empty, Page, PageTitle } from "~/ui/page";
import { startForm } from "../feedback-form";
import { conversationUrl, feedbackUrl } from "../feedback-urls";
import { listPartners } from "../list-partners.server";
import { startConversation } from "../start-conversation.server";
import { HowItGoes } from "../ui/how-it-goes";

export const meta: MetaFunction = () => [{ title: "Give feedback or ask for it · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  return { id: crypto.randomUUID(), people: await listPartners(actor) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const submission = await parseForm(asking.request, startForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await startConversation(actor, submission.value);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused, refusal.field ? 422 : 409);
  return redirect(conversationUrl(submission.value.id), 303);
}

const ways = [
  {
    value: "give",
    label: "I want to give feedback",
    hint: "You write it on the next page, in peace. It is sent when you say so.",
  },
  { value: "ask", label: "I ask for feedback", hint: "They hear of it at once. Say below what about." },
] as const;

export default function NewFeedback() {
  const { id, people } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result as SubmissionResult<string[]> | undefined;
  const [form, fields] = useForm<{ id: string; step: string; personId: string; about: string }>({
    lastResult,
    defaultValue: { id, step: "give" },
  });
  const isSending = useIsSending();
  return (
    <Page narrow>
      <Crumbs>
        <Link to={feedbackUrl}>Private feedback</Link>
      </Crumbs>
      <PageTitle>Give feedback, or ask for it</PageTitle>
      {people.length === 0 ? (
        <Empty>There is nobody else in this workspace yet.</Empty>
      ) : (
        <Form form={form}>
          <HiddenId field={fields.id} />
          <SelectField
            field={fields.personId}
            label="With whom?"
            hint="Only the two of you can read it."
            options={[{ value: "", label: "Please choose" }, ...people]}
          />
          <ChoiceField field={fields.step} label="Which way?" options={ways} />
          <TextAreaField
            field={fields.about}
            label="If you ask: what would you like to hear about?"
            hint="For example: “How I answered in last week’s review, and what you missed in it.”"
          />
          <Button look="primary" disabled={isSending}>
            Go on
          </Button>
        </Form>
      )}
      <HowItGoes />
    </Page>
  );
}
