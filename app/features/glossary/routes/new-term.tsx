import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { Form, useIsSending } from "~/ui/form";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { glossaryUrl, termUrl } from "../glossary-urls";
import { requireTermChanger } from "../may-change-terms.server";
import { addTermForm, type TermFields as Fields } from "../term-form";
import { TermFields } from "../ui/term-fields";
import { addTerm } from "../write-term.server";

export const meta: MetaFunction = () => [{ title: "Explain a word · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  await requireTermChanger(await requireActor(asking));
  return null;
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  await requireTermChanger(actor);
  const submission = await parseForm(asking.request, addTermForm);
  if (submission.status !== "success") return refuse(submission);
  const answer = await addTerm(actor, submission.value);
  if ("refused" in answer) return refuseField(submission, answer.field ?? "", answer.refused);
  return redirect(`${termUrl(answer.slug)}?done=added`, 303);
}

export default function NewTerm() {
  const [form, fields] = useForm<Fields>({ id: "term", lastResult: useActionData<typeof action>()?.result });
  const isSending = useIsSending();
  return (
    <Page narrow>
      <Crumbs>
        <Link to={glossaryUrl}>Glossary</Link>
      </Crumbs>
      <PageTitle>Explain a word</PageTitle>
      <p className="mb-6 text-ink-2">It is marked in every published summary from now on, in older ones too.</p>
      <Form form={form}>
        <TermFields fields={fields} />
        <Button look="primary" disabled={isSending}>
          Add it to the glossary
        </Button>
      </Form>
    </Page>
  );
}
