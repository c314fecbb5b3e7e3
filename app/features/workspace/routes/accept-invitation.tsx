import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { startSession } from "~/features/sign-in/enter.server";
import { newPassword } from "~/features/sign-in/password";
import { personName, timeZone } from "~/features/sign-in/person-form";
import { allowCode } from "~/features/sign-in/sign-in-limits.server";
import { Door } from "~/features/sign-in/ui/door";
import { NewPasswordField } from "~/features/sign-in/ui/new-password-field";
import { ownZoneHint, TimeZoneField } from "~/features/sign-in/ui/time-zone-field";
import { parseForm, refuse } from "~/http/parse-form.server";
import { listTimeZones } from "~/time-zones";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { acceptInvitation } from "../accept-invitation.server";
import { findInvitation } from "../find-invitation.server";
import { closedWords, invitationWords } from "../invitation-words";

const schema = z.object({ name: personName, password: newPassword, timeZone });

export const meta: MetaFunction = () => [{ title: "Your invitation · Drumbeat" }];

export async function loader({ params }: LoaderFunctionArgs) {
  const invitation = await findInvitation(params.token ?? "");
  if (invitation?.state !== "open") {
    const state = invitation?.state ?? "unknown";
    return data({ invitation: null, closed: closedWords[state], zones: [] }, { status: invitation ? 410 : 404 });
  }
  const { name, email, timeZone } = invitation;
  return {
    invitation: { name, email, timeZone, ...invitationWords(invitation) },
    closed: null,
    zones: listTimeZones(),
  };
}

export async function action(asking: ActionFunctionArgs) {
  const { request, params, context } = asking;
  const submission = await parseForm(request, schema);
  if (!(await allowCode(context.clientAddress))) {
    return refuse(submission, ["Too many tries. Wait ten minutes, then try again."], 429);
  }
  if (submission.status !== "success") return refuse(submission);
  const accepted = await acceptInvitation(params.token ?? "", submission.value);
  if (!accepted) return refuse(submission, ["This invitation cannot be accepted any more."], 410);
  return redirect("/", { status: 303, headers: (await startSession(accepted.personId, asking)) ?? undefined });
}

export default function AcceptInvitation() {
  const { invitation, closed, zones } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.result;
  const [form, fields] = useForm<z.input<typeof schema>>({
    lastResult,
    defaultValue: invitation && { name: invitation.name, timeZone: invitation.timeZone },
  });
  const isSending = useIsSending();
  if (!invitation) {
    return (
      <Door title={closed?.title ?? ""} lead={closed?.text}>
        <ButtonLink to="/sign-in">Go to the sign-in page</ButtonLink>
      </Door>
    );
  }
  return (
    <Door title={invitation.title} lead={invitation.text}>
      <Form form={form} reloadDocument>
        <p className="mb-5 text-sm text-ink-2">
          You will sign in as <span className="font-semibold break-words text-ink">{invitation.email}</span>
        </p>
        <TextField field={fields.name} label="Your name" autoComplete="name" required />
        <NewPasswordField field={fields.password} />
        <TimeZoneField field={fields.timeZone} zones={zones} hint={ownZoneHint} guess={!lastResult} />
        <Button look="primary" disabled={isSending}>
          Join
        </Button>
      </Form>
    </Door>
  );
}
