import { useForm } from "@conform-to/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { parseForm, refuse } from "~/http/parse-form.server";
import { Button, ButtonLink } from "~/ui/button";
import { Form, useIsSending } from "~/ui/form";
import { newPassword } from "../password";
import { isResetLinkOpen, resetPassword } from "../reset-password.server";
import { allowCode, tooManyLinks } from "../sign-in-limits.server";
import { Door } from "../ui/door";
import { NewPasswordField } from "../ui/new-password-field";

const schema = z.object({ newPassword });

export const meta: MetaFunction = () => [{ title: "Choose a new password · Drumbeat" }];

export async function loader({ params }: LoaderFunctionArgs) {
  const isOpen = await isResetLinkOpen(params.token);
  return data({ isOpen }, { status: isOpen ? 200 : 410 });
}

const closed = () => data({ result: undefined }, { status: 410 });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = await parseForm(request, schema);
  if (!(await allowCode(context.clientAddress))) return refuse(submission, [tooManyLinks], 429);
  if (!(await isResetLinkOpen(params.token))) return closed();
  if (submission.status !== "success") return refuse(submission);
  const isDone = await resetPassword(params.token, submission.value.newPassword);
  return isDone ? redirect("/sign-in?changed", 303) : closed();
}

export default function ResetPassword() {
  const { isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof schema>>({ lastResult: answer?.result });
  const isSending = useIsSending();
  if (answer ? !answer.result : !isOpen) {
    return (
      <Door title="This link does not work any more." lead="It was used, or its hour is over. Ask for another one.">
        <ButtonLink to="/sign-in/reset">Get a new link</ButtonLink>
      </Door>
    );
  }
  return (
    <Door title="Choose a new password" lead="You are signed out everywhere and sign in with the new one.">
      <Form form={form}>
        <NewPasswordField field={fields.newPassword} label="New password" />
        <Button look="primary" disabled={isSending}>
          Keep this password
        </Button>
      </Form>
    </Door>
  );
}
