import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { NextWordFields } from "./next-word-fields";

type Fields = { id: string; text: string; nextWord: string; nextWordAt: string };
type Props = {
  intent: "update" | "resolve" | "reopen";
  id: string;
  label: string;
  button: string;
  look?: "plain" | "primary" | "danger";
  /** Whether the next word is promised with it, may be, or not. */
  promise: "must" | "may" | "none";
  timeZone: string;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** A few words about a flag, and by when the next ones come. */
export function FlagTextForm({ intent, id, label, button, look, promise, timeZone, lastResult }: Props) {
  const [form, fields] = useForm<Fields>({
    id: intent,
    lastResult,
    defaultValue: { id, nextWord: promise === "must" ? "30" : "" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextAreaField field={fields.text} label={label} required maxLength={4000} />
      {promise !== "none" && (
        <NextWordFields
          fields={fields}
          timeZone={timeZone}
          none={promise === "may" ? "As promised before" : undefined}
        />
      )}
      <Button name="intent" value={intent} look={look} disabled={isSending}>
        {button}
      </Button>
    </Form>
  );
}
