import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { emailAddress } from "~/features/sign-in/email-address";
import { startSession } from "~/features/sign-in/enter.server";
import { findWorkspace } from "~/features/sign-in/find-workspace.server";
import { newPassword } from "~/features/sign-in/password";
import { personName, timeZone } from "~/features/sign-in/person-form";
import { allowCode } from "~/features/sign-in/sign-in-limits.server";
import { Door } from "~/features/sign-in/ui/door";
import { NewPasswordField } from "~/features/sign-in/ui/new-password-field";
import { ownZoneHint, TimeZoneField } from "~/features/sign-in/ui/time-zone-field";
import { line } from "~/http/form-rules";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import { listTimeZones } from "~/time-zones";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { startWorkspace } from "../start-workspace.server";
import { workspaceName } from "../workspace-form";

const schema = z.object({
  code: line(40, "Please give the code from the log."),
  workspaceName,
  name: personName,
  email: emailAddress,
  password: newPassword,
  timeZone,
});

export const meta: MetaFunction = () => [{ title: "Welcome · Drumbeat" }];

export async function loader() {
  if (await findWorkspace()) throw redirect("/sign-in");
  return { zones: listTimeZones() };
}

export async function action(asking: ActionFunctionArgs) {
  const submission = await parseForm(asking.request, schema);
  if (!(await allowCode(asking.context.clientAddress))) {
    return refuse(submission, ["Too many tries. Wait ten minutes, then try again."], 429);
  }
  if (submission.status !== "success") return refuse(submission);
  const answer = await startWorkspace(submission.value);
  if ("refused" in answer) {
    if (answer.refused === "wrong code") return refuseField(submission, "code", "This is not the code in the log.");
    return refuse(
      submission,
      ["Somebody was faster: this workspace has its first admin. Ask them to invite you."],
      409,
    );
  }
  return redirect("/", { status: 303, headers: (await startSession(answer.personId, asking)) ?? undefined });
}

export default function FirstRun() {
  const { zones } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult, defaultValue: { timeZone: "UTC" } });
  const isSending = useIsSending();
  return (
    <Door
      title="Welcome. Make the workspace and your own way in."
      lead="You become its first admin and invite everybody else."
    >
      <Form form={form} reloadDocument>
        <TextField
          field={fields.code}
          label="One-time code"
          hint="Drumbeat printed it to its log when it started."
          autoComplete="off"
          spellCheck={false}
          required
        />
        <TextField
          field={fields.workspaceName}
          label="Name of the workspace"
          hint="Your company or department."
          required
        />
        <TextField field={fields.name} label="Your name" autoComplete="name" required />
        <TextField field={fields.email} label="Your e-mail address" type="email" autoComplete="username" required />
        <NewPasswordField field={fields.password} />
        <TimeZoneField field={fields.timeZone} zones={zones} hint={ownZoneHint} guess={!lastResult} />
        <Button look="primary" disabled={isSending}>
          Make the workspace
        </Button>
      </Form>
    </Door>
  );
}
