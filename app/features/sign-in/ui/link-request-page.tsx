import { type SubmissionResult, useForm } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { Door } from "./door";

type Props = {
  title: string;
  lead: string;
  isSent: boolean;
  sentWords: string;
  lastResult: SubmissionResult | undefined;
};

/** Asks for an address and says the same whether somebody has it or not. */
export function LinkRequestPage({ title, lead, isSent, sentWords, lastResult }: Props) {
  const [form, fields] = useForm<{ email: string }>({ lastResult });
  const isSending = useIsSending();
  return (
    <Door title={title} lead={lead} below={<Link to="/sign-in">Sign in with a password</Link>}>
      {isSent && <Notice tone="good">{sentWords}</Notice>}
      <Form form={form}>
        <TextField field={fields.email} label="E-mail address" type="email" autoComplete="username" required />
        <Button look="primary" disabled={isSending}>
          {isSent ? "Send another" : "Send the link"}
        </Button>
      </Form>
    </Door>
  );
}
