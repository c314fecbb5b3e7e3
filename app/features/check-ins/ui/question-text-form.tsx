import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = {
  intent: string;
  id: string;
  label: string;
  hint?: ReactNode;
  button: string;
  look?: "plain" | "primary" | "danger";
  isOptional?: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
  children?: ReactNode;
};

/** A few words and the one button that sends them. */
export function QuestionTextForm({ intent, id, label, hint, button, look, isOptional, lastResult, children }: Props) {
  const [form, fields] = useForm<{ id: string; text: string }>({ id: intent, lastResult, defaultValue: { id } });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      {children}
      <TextAreaField field={fields.text} label={label} hint={hint} required={!isOptional} maxLength={2000} />
      <Button name="intent" value={intent} look={look} disabled={isSending}>
        {button}
      </Button>
    </Form>
  );
}
