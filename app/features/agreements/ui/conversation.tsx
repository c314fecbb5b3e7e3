import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { resultOf } from "~/features/projects/ui/result-of";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { Empty, SectionTitle } from "~/ui/page";

type Props = {
  remarks: { id: string; by: string; at: string; text: string }[];
  newRemarkId: string;
  maySpeak: boolean;
  isClosed: boolean;
  result: SubmissionResult<string[]> | undefined;
};

/** What was said about a proposal. Nobody's words are changed; when it closes, so does this. */
export function Conversation({ remarks, newRemarkId, maySpeak, isClosed, result }: Props) {
  return (
    <section className="mt-9" id="conversation">
      <SectionTitle>Conversation</SectionTitle>
      {remarks.length === 0 && !maySpeak && <Empty>Nobody said anything here.</Empty>}
      <ul>
        {remarks.map(({ id, by, at, text }) => (
          <li key={id} className="border-t border-line py-3">
            <p className="text-[13.5px]">
              <span className="font-semibold">{by}</span> <span className="text-ink-2">{at}</span>
            </p>
            <p className="wrap-anywhere whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
      {maySpeak && <RemarkForm key={remarks.length} id={newRemarkId} result={result} />}
      {isClosed && <p className="mt-3 text-[13px] text-ink-2">The proposal is closed, and the conversation with it.</p>}
    </section>
  );
}

function RemarkForm({ id, result }: { id: string; result: Props["result"] }) {
  const [form, fields] = useForm<{ id: string; text: string }>({
    id: "remark",
    lastResult: resultOf(result, "remark"),
    defaultValue: { id },
  });
  const isSending = useIsSending();
  return (
    <Form form={form} className="border-t border-line pt-4" data-screen-only>
      <HiddenId field={fields.id} />
      <TextAreaField
        field={fields.text}
        label="Say something"
        hint="All people of this project read it, with your name."
        rows={2}
      />
      <Button name="intent" value="remark" disabled={isSending}>
        Add to the conversation
      </Button>
    </Form>
  );
}
