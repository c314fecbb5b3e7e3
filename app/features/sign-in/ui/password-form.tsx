import { type SubmissionResult, useForm } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { NewPasswordField } from "./new-password-field";

type Passwords = { currentPassword: string; newPassword: string };

export function PasswordForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const [form, fields] = useForm<Passwords>({ id: "password", lastResult });
  return (
    <Card className="px-5 pt-5 pb-6">
      <SectionTitle>Password</SectionTitle>
      <Form form={form}>
        <TextField
          field={fields.currentPassword}
          label="Present password"
          type="password"
          hint={
            <>
              None yet, or forgotten?{" "}
              <Link to="/sign-in/reset" className="underline">
                Get a link to choose one
              </Link>
            </>
          }
          autoComplete="current-password"
          required
        />
        <NewPasswordField field={fields.newPassword} label="New password" />
        <Button name="intent" value="password">
          Change the password
        </Button>
        <p className="mt-2 text-[13px] text-ink-2">Your other sessions end.</p>
      </Form>
    </Card>
  );
}
