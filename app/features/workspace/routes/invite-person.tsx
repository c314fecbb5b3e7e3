import { randomUUID } from "node:crypto";
import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requireAdmin } from "~/features/sign-in/current-actor.server";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { isMailConfigured } from "~/mail/send-mail.server";
import { Button } from "~/ui/button";
import { CheckField, SelectField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Crumbs, Page, PageTitle } from "~/ui/page";
import { invitationForm } from "../invitation-form";
import { invitePerson } from "../invite-person.server";
import { listInvitableProjects } from "../list-invitable-projects.server";
import { roleOptions } from "../role";

export const meta: MetaFunction = () => [{ title: "Invite somebody · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireAdmin(asking);
  return { id: randomUUID(), projects: await listInvitableProjects(actor), isMailed: isMailConfigured() };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireAdmin(asking);
  const submission = await parseForm(asking.request, invitationForm);
  if (submission.status !== "success") return refuse(submission);
  const refusal = await invitePerson(actor, submission.value);
  if (refusal) return refuseField(submission, refusal.field, refusal.message);
  return redirect("/people?done=invited", 303);
}

export default function InvitePerson() {
  const { id, projects, isMailed } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<z.input<typeof invitationForm>>({
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { id, role: "stakeholder" },
  });
  const isSending = useIsSending();
  return (
    <Page narrow>
      <Crumbs>
        <Link to="/people">People</Link>
      </Crumbs>
      <PageTitle>Invite somebody</PageTitle>
      <p className="mb-6 text-ink-2">
        {isMailed
          ? "They get a link by e-mail and choose a password. It works for 7 days."
          : "No mail server is set up: you get a link to hand over. It works for 7 days."}
      </p>
      <Form form={form}>
        <input type="hidden" name="id" value={fields.id.initialValue ?? id} />
        <TextField field={fields.name} label="Name" autoComplete="off" required />
        <TextField field={fields.email} label="E-mail address" type="email" autoComplete="off" required />
        <SelectField
          field={fields.projectId}
          label="Project"
          hint="More can follow later, on the project’s own page."
          options={[{ value: "", label: "None yet" }, ...projects.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <SelectField field={fields.role} label="Role in the project" options={roleOptions} />
        <CheckField
          field={fields.isAdmin}
          label="Admin of the workspace"
          hint="Runs people and sign-in. Sees no private project that is not theirs."
        />
        <Button look="primary" disabled={isSending}>
          Invite
        </Button>
      </Form>
    </Page>
  );
}
