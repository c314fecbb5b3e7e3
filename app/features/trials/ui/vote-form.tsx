import { type SubmissionResult, useForm } from "@conform-to/react";
import type { Side } from "~/features/agreements/side";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { ChoiceView } from "../trial-view";
import { ChoiceCards } from "./choice-cards";

type Props = {
  action: string;
  side: Side;
  choices: readonly ChoiceView[];
  id: string;
  result?: SubmissionResult<string[]>;
};

const wants: Record<Side, string> = {
  engineering: "What engineering wants",
  stakeholder: "What the stakeholders want",
};

/** What one side wants. It decides when the other side wants the same. */
export function VoteForm({ action, side, choices, id, result }: Props) {
  const isSending = useIsSending();
  const [form, fields] = useForm<{ id: string; choice: string; note: string }>({
    id: "vote",
    lastResult: result,
    defaultValue: { id },
  });
  return (
    <Form form={form} action={action}>
      <HiddenId field={fields.id} />
      <ChoiceCards field={fields.choice} label={wants[side]} choices={choices} />
      <TextAreaField field={fields.note} label="A word to it" hint="If you like. Both sides see it at once." />
      <Button look="primary" disabled={isSending}>
        Choose this
      </Button>
      <p className="mt-2 text-[13px] text-ink-2">
        When both sides have chosen the same it is decided. Until then you can choose again; your last choice counts.
      </p>
    </Form>
  );
}
