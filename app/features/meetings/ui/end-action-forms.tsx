import { type SubmissionResult, useForm } from "@conform-to/react";
import { IntentButton } from "~/features/projects/ui/intent-button";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import type { LastOf } from "../meeting-view";

type Props = { id: string; text: string; lastOf: LastOf };

/** An action is done by one button; whoever drops it says why. */
export function EndActionForms({ id, text, lastOf }: Props) {
  const last = lastOf("drop");
  const refused = last?.initialValue?.actionId === id ? last : undefined;
  return (
    <>
      <IntentButton intent="done" name="actionId" value={id} about={text}>
        Done
      </IntentButton>
      <details open={refused !== undefined} className="min-w-0 open:basis-full">
        <summary className="w-fit cursor-pointer rounded-lg px-2.5 py-1.5 text-[13px] font-semibold text-ink-2">
          Drop<span className="sr-only"> {text}</span>
        </summary>
        <DropForm id={id} text={text} lastResult={refused} />
      </details>
    </>
  );
}

type DropProps = { id: string; text: string; lastResult: SubmissionResult<string[]> | undefined };

function DropForm({ id, text, lastResult }: DropProps) {
  const [form, fields] = useForm<{ why: string }>({ id: `drop-${id}`, lastResult });
  const isSending = useIsSending();
  return (
    <Form form={form} className="mt-2 max-w-[30em]">
      <input type="hidden" name="actionId" value={id} />
      <TextField field={fields.why} label="Why is it dropped?" required maxLength={300} />
      <Button size="small" name="intent" value="drop" disabled={isSending}>
        Drop it<span className="sr-only">: {text}</span>
      </Button>
    </Form>
  );
}
