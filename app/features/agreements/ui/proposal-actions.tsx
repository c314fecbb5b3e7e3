import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form as PlainForm } from "@remix-run/react";
import { resultOf } from "~/features/projects/ui/result-of";
import { Button, ButtonLink } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = {
  may: { sign: boolean; change: boolean; decline: boolean; withdraw: boolean };
  number: number;
  versionId: string;
  acceptUrl: string;
  changeUrl: string;
  name: string;
  result: SubmissionResult<string[]> | undefined;
};

/** What the reader can do with an open proposal. */
export function ProposalActions({ may, number, versionId, acceptUrl, changeUrl, name, result }: Props) {
  const isSending = useIsSending();
  if (!may.change) return null;
  return (
    <div className="mt-6 grid gap-3" data-screen-only>
      <div className="flex flex-wrap gap-2.5">
        {may.sign && (
          <PlainForm method="post" action={acceptUrl}>
            <input type="hidden" name="versionId" value={versionId} />
            <Button look="primary" disabled={isSending}>
              Accept and sign version {number}
            </Button>
          </PlainForm>
        )}
        <ButtonLink to={changeUrl}>Propose changes</ButtonLink>
      </div>
      {may.sign && <p className="text-[13px] text-ink-2">You sign as {name}, with the time.</p>}
      {may.decline && (
        <Ending
          intent="decline"
          title="Decline with a word"
          label="Why not, or not now?"
          hint="It closes the proposal. What was agreed before stays."
          button="Decline"
          result={result}
        />
      )}
      {may.withdraw && (
        <Ending
          intent="withdraw"
          title="Withdraw the proposal"
          label="A word about why"
          hint="May stay empty. It closes the proposal. What was agreed before stays."
          button="Withdraw"
          result={result}
        />
      )}
    </div>
  );
}

type EndingProps = {
  intent: "decline" | "withdraw";
  title: string;
  label: string;
  hint: string;
  button: string;
  result: Props["result"];
};

function Ending({ intent, title, label, hint, button, result }: EndingProps) {
  const lastResult = resultOf(result, intent);
  const [form, fields] = useForm<{ word: string }>({ id: intent, lastResult });
  const isSending = useIsSending();
  return (
    <details open={Boolean(lastResult)} className="rounded-[10px] border border-line bg-card">
      <summary className="cursor-pointer px-4 py-3 text-sm font-semibold">{title}</summary>
      <Form form={form} className="px-4 pt-2 pb-4">
        <TextAreaField field={fields.word} label={label} hint={hint} rows={2} />
        <Button look="danger" name="intent" value={intent} disabled={isSending}>
          {button}
        </Button>
      </Form>
    </details>
  );
}
