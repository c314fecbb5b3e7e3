import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { Form, useIsSending } from "~/ui/form";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { getGlossary } from "../get-glossary.server";
import { glossaryUrl, termUrl } from "../glossary-urls";
import { requireTermChanger } from "../may-change-terms.server";
import { changeTermForm, type TermFields as Fields, formsAsTyped } from "../term-form";
import { TermFields } from "../ui/term-fields";
import { changeTerm } from "../write-term.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Change ${data?.name ?? "a term"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  await requireTermChanger(actor);
  const term = (await getGlossary(actor)).terms.get(asking.params.termSlug ?? "");
  if (!term) throw notFound();
  return { ...term, forms: formsAsTyped(term.forms) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  await requireTermChanger(actor);
  const slug = asking.params.termSlug ?? "";
  if (!(await getGlossary(actor)).terms.has(slug)) throw notFound();
  const submission = await parseForm(asking.request, changeTermForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await changeTerm(actor, slug, submission.value);
  if (refusal) return refuseField(submission, refusal.field ?? "", refusal.refused);
  return redirect(`${termUrl(slug)}?done=changed`, 303);
}

export default function ChangeTerm() {
  const { slug, number, name, forms, meaning, whyMatters, comparison } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<Fields & { number: number }>({
    id: "term",
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { name, forms, meaning, whyMatters, comparison, number },
  });
  const isSending = useIsSending();
  return (
    <Page narrow>
      <Crumbs>
        <Link to={glossaryUrl}>Glossary</Link>
        <span aria-hidden>/</span>
        <Link to={termUrl(slug)} className="min-w-0 break-words">
          <bdi>{name}</bdi>
        </Link>
      </Crumbs>
      <PageTitle>
        Change “<bdi>{name}</bdi>”
      </PageTitle>
      <Form form={form}>
        <input type="hidden" name="number" defaultValue={fields.number.initialValue} />
        <TermFields fields={fields} />
        <Button look="primary" disabled={isSending}>
          Save
        </Button>
      </Form>
    </Page>
  );
}
