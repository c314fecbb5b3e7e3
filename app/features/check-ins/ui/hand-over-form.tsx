import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { QuestionView } from "../question-view";

type Props = Pick<QuestionView, "ownerId" | "answerers"> & { lastResult: SubmissionResult<string[]> | undefined };

/** Gives the question to somebody else who can answer. */
export function HandOverForm({ ownerId, answerers, lastResult }: Props) {
  const [form, fields] = useForm<{ personId: string }>({
    id: "hand-over",
    lastResult,
    defaultValue: { personId: ownerId },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <SelectField field={fields.personId} label="Who answers" options={answerers} hint="The due time stays." />
      <Button name="intent" value="hand-over" disabled={isSending}>
        Hand it over
      </Button>
    </Form>
  );
}
