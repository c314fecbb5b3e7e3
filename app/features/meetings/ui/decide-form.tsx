import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField, TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { MeetingView } from "../meeting-view";

type Props = { id: string; asks: MeetingView["asks"]; lastResult: SubmissionResult<string[]> | undefined };

/** What was decided. Whoever may decide an open ask answers it by this too. */
export function DecideForm({ id, asks, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; text: string; askId: string }>({
    id: "decide",
    lastResult,
    defaultValue: { id, askId: "" },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextAreaField field={fields.text} label="What was decided?" required maxLength={2000} />
      {asks.length > 0 && (
        <SelectField
          field={fields.askId}
          label="Does it answer what you were asked?"
          options={[{ value: "", label: "No, it stands by itself" }, ...asks]}
          hint="The answer then stands beside the question in the summary, too."
        />
      )}
      <Button name="intent" value="decide" disabled={isSending}>
        Keep the decision
      </Button>
    </Form>
  );
}
