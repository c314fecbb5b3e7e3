import { type SubmissionResult, useForm } from "@conform-to/react";
import type { ReactNode } from "react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { SourceField } from "../../sources/source";

export type Connecting = {
  id: string;
  fields: SourceField[];
  config: Record<string, string>;
  hasSecret: boolean;
  /** Where the form is sent by who would rather choose than write; "" where there is nothing to choose from. */
  pick: string;
};
type Props = {
  connecting: Connecting;
  back: string;
  lastResult: SubmissionResult<string[]> | undefined;
  /** Stands before the buttons: what the source said, or what helps to fill the form in. */
  children?: ReactNode;
};

/** The settings of a source: tried with the source itself, or tried and connected. */
export function ConnectForm({ connecting, back, lastResult, children }: Props) {
  const { id, config } = connecting;
  const [form, fields] = useForm<{ id: string; config: Record<string, string>; secret: Record<string, string> }>({
    id: "source",
    lastResult,
    defaultValue: { id, config, secret: {} },
  });
  const groups = { config: fields.config.getFieldset(), secret: fields.secret.getFieldset() };
  const isSending = useIsSending();
  return (
    <Form form={form}>
      <HiddenId field={fields.id} />
      {connecting.fields.map((one) => (
        <SourceFieldInput
          key={one.name}
          one={one}
          field={groups[one.isSecret ? "secret" : "config"][one.name] as Field}
          hasSecret={connecting.hasSecret}
        />
      ))}
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" name="intent" value="connect" disabled={isSending}>
          Try it and connect
        </Button>
        <Button name="intent" value="try" disabled={isSending}>
          Try it
        </Button>
        {connecting.pick && (
          <Button formAction={connecting.pick} formNoValidate disabled={isSending}>
            Pick from the server
          </Button>
        )}
        <ButtonLink look="quiet" to={back}>
          Cancel
        </ButtonLink>
        <span role="status" className="text-[13px] text-ink-2">
          {isSending && "Asking the source for twelve weeks. This can take half a minute."}
        </span>
      </div>
    </Form>
  );
}

type Field = Parameters<typeof TextField<string>>[0]["field"];

export function SourceFieldInput({ one, field, hasSecret }: { one: SourceField; field: Field; hasSecret: boolean }) {
  const { label, isSecret, isLong, isOptional, options } = one;
  const kept = isSecret && hasSecret ? " Leave it empty to keep the one that is there." : "";
  const shared = { field, label, hint: `${one.hint}${kept}` };
  if (options) return <SelectField {...shared} options={options} />;
  const input = { required: !isOptional && !kept, spellCheck: false, autoComplete: "off" };
  if (isLong) return <TextAreaField {...shared} {...input} className="font-mono text-[13px]" />;
  return <TextField {...shared} {...input} {...(isSecret && { type: "password", autoComplete: "new-password" })} />;
}
