import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { Form, useIsSending } from "~/ui/form";
import { SourceFieldInput } from "../../../ui/source/connect-form";
import type { SourceField } from "../../source";

type Props = {
  action: string;
  back: string;
  fields: SourceField[];
  known: Record<string, string>;
  hasSecret: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Where the server is, asked for before its metrics can be listed. Named as in the form that connects it. */
export function PlaceFields({ action, back, fields, known, hasSecret, lastResult }: Props) {
  const [form, meta] = useForm<{ config: Record<string, string>; secret: Record<string, string> }>({
    id: "place",
    lastResult,
    defaultValue: { config: known, secret: {} },
  });
  const groups = { config: meta.config.getFieldset(), secret: meta.secret.getFieldset() };
  const isSending = useIsSending();
  return (
    <Form form={form} action={action}>
      {fields.map((one) => {
        const field = groups[one.isSecret ? "secret" : "config"][one.name];
        return field && <SourceFieldInput key={one.name} one={one} field={field} hasSecret={hasSecret} />;
      })}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" disabled={isSending}>
          Show its metrics
        </Button>
        <ButtonLink look="quiet" to={back}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
}
