import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { personName } from "~/features/sign-in/person-form";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckField, TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { changePerson } from "../change-person.server";
import { deactivatePerson, reactivatePerson } from "../deactivate-person.server";
import { getPerson } from "../get-person.server";
import { personUrl } from "../people-urls";
import { PersonAccess } from "../ui/person-access";
import { PersonRoles } from "../ui/person-roles";
import { whyLeadStays } from "../why-lead-stays.server";

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("change"), name: personName, isAdmin: z.boolean().default(false) }),
  z.object({ intent: z.literal("deactivate"), anyway: z.boolean().default(false) }),
  z.object({ intent: z.literal("reactivate") }),
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.person.name ?? "Person"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireAdmin(asking);
  const person = await getPerson(actor, asking.params.personId);
  const ledAlone = person.deactivated ? null : await whyLeadStays(actor, person);
  return { person, ledAlone, isSaved: new URL(asking.request.url).searchParams.has("saved") };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireAdmin(asking);
  const person = await getPerson(actor, asking.params.personId);
  const { id } = person;
  const submission = await parseForm(asking.request, schema);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await change(submission.value);
  return refusal ? refuse(submission, [refusal], 409) : redirect(`${personUrl(id)}?saved`, 303);

  async function change(asked: z.infer<typeof schema>): Promise<string | null> {
    if (asked.intent === "change") return changePerson(actor, id, { name: asked.name, isAdmin: asked.isAdmin });
    if (asked.intent === "deactivate") return deactivatePerson(actor, person, asked);
    await reactivatePerson(actor, id);
    return null;
  }
}

export default function Person() {
  const { person, ledAlone, isSaved } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<{ name: string; isAdmin: boolean }>({
    lastResult,
    defaultValue: { name: person.name, isAdmin: person.isAdmin },
  });
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/people">People</Link>
      </Crumbs>
      <PageTitle>{person.name}</PageTitle>
      <p className="mb-6 break-words text-ink-2">
        {person.email}, here since {person.since}
      </p>
      {person.deactivated && (
        <Notice tone="warn">Deactivated since {person.deactivated}. They cannot sign in; what they wrote stays.</Notice>
      )}
      {isSaved && !lastResult && <Notice tone="good">Saved.</Notice>}
      <Card className="mb-6 px-5 pt-5 pb-6">
        <Form form={form}>
          <TextField field={fields.name} label="Name" autoComplete="off" required />
          <CheckField
            field={fields.isAdmin}
            label="Admin of the workspace"
            hint="Runs people and sign-in. Sees no private project that is not theirs."
          />
          <Button look="primary" name="intent" value="change">
            Save
          </Button>
        </Form>
      </Card>
      <PersonRoles roles={person.roles} />
      <PersonAccess person={person} ledAlone={ledAlone} />
    </Page>
  );
}
