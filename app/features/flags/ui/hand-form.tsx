import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { FlagView } from "../flag-view";

type Props = { flag: FlagView; lastResult: SubmissionResult<string[]> | undefined };

export function HandForm({ flag: { ids, ownerId, owners }, lastResult }: Props) {
  const [form, fields] = useForm<{ id: string; personId: string }>({
    id: "hand",
    lastResult,
    defaultValue: { id: ids.hand, personId: ownerId },
  });
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <SelectField
        field={fields.personId}
        label="Who takes care of it?"
        options={owners}
        hint="The promised time stays."
      />
      <Button name="intent" value="hand" disabled={isSending}>
        Hand it over
      </Button>
    </Form>
  );
}
