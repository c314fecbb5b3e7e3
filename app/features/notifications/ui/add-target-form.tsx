import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button, ButtonLink } from "~/ui/button";
import { CheckListField } from "~/ui/check-list-field";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { PlaceField } from "../channels/channel";
import { topicOptions } from "../targets/topic-words";

type Adding = { kind: string; name: string; fields: PlaceField[]; id: string; secret: string };
type Props = { adding: Adding; isOfProject: boolean; back: string; lastResult: SubmissionResult<string[]> | undefined };

export function AddTargetForm({ adding, isOfProject, back, lastResult }: Props) {
  const { id, secret } = adding;
  const [form, fields] = useForm<{ id: string; name: string; place: Record<string, string>; topics: string[] }>({
    lastResult,
    defaultValue: { id, place: { secret }, topics: [] },
  });
  const place = fields.place.getFieldset();
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      <TextField
        field={fields.name}
        label="Name"
        hint="What people call it: #checkout, On-call."
        required
        maxLength={60}
      />
      {adding.fields.map(({ name, label, hint }) => (
        <TextField
          key={name}
          field={place[name] as NonNullable<(typeof place)[string]>}
          label={label}
          hint={hint}
          required
          spellCheck={false}
          autoComplete="off"
        />
      ))}
      {isOfProject && (
        <CheckListField
          field={fields.topics}
          label="What it gets"
          hint="Critical flags always go there."
          options={topicOptions}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" name="intent" value="add" disabled={isSending}>
          Add it
        </Button>
        <ButtonLink look="quiet" to={back}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
}
