import { type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import { useKeptDraft } from "~/features/agreements/ui/use-kept-draft";
import { SelectField, TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";
import { actionKinds, actionKindWords } from "../action-kinds";
import { conversationUrl } from "../feedback-urls";
import { MOST_ACTIONS } from "../most-lines";
import type { PlannedAction, PlanWords } from "../words";
import { DraftButtons } from "./draft-buttons";

type Option = { value: string; label: string };
type Props = {
  id: string;
  otherName: string;
  hasPlan: boolean;
  words: PlanWords;
  saved: string;
  base: number;
  people: Option[];
  isOther: boolean;
  isDraft: boolean;
  result: SubmissionResult<string[]> | undefined;
};

const kinds = actionKinds.map((value) => ({ value, label: actionKindWords[value].name }));

/** What both want to do. A plan that stands is closed away until somebody wants to change it. */
export function PlanForm({ id, otherName, hasPlan, words, saved, base, people, isOther, isDraft, result }: Props) {
  const [form, fields] = useForm<PlanWords>({
    id: "plan",
    lastResult: result,
    defaultValue: { ...words, actions: withRoom(words.actions, people[0]?.value ?? "") },
  });
  const status = useKeptDraft(form.id, conversationUrl(id, "draft"), saved);
  return (
    <section className="mb-7">
      <details open={!hasPlan || isDraft || result !== undefined}>
        <summary className="cursor-pointer">
          <span className="inline-block align-top">
            <SectionTitle>{hasPlan ? "Change the plan" : "Write the plan"}</SectionTitle>
          </span>
        </summary>
        {isOther && (
          <Notice tone="warn">
            {otherName} wrote the plan above while you were writing this one. Take over what you want to keep, then
            save; or agree to the one above.
          </Notice>
        )}
        <p className="mb-4 text-sm text-ink-2">
          What do you do differently, who does it, and by when? Empty lines are left out; after saving there is room for
          more.
        </p>
        <KindHints />
        <Form form={form}>
          <input type="hidden" name="step" value="plan" />
          <input type="hidden" name="base" value={base} readOnly />
          <ol className="mb-6 grid gap-4">
            {fields.actions.getFieldList().map((line, index) => (
              <ActionFields
                key={line.key}
                number={index + 1}
                fields={line.getFieldset() as ActionFieldset}
                people={people}
              />
            ))}
          </ol>
          <TextField
            field={fields.followUpOn}
            type="date"
            label="When do you look at it again?"
            hint="Both of you are reminded on the day. The mail says nothing of what it is about."
          />
          <DraftButtons send={hasPlan ? "Save the changed plan" : "Save the plan"} status={status} />
        </Form>
      </details>
    </section>
  );
}

type ActionFieldset = { [Name in keyof PlannedAction]: FieldMetadata<string> };

function ActionFields({ number, fields, people }: { number: number; fields: ActionFieldset; people: Option[] }) {
  return (
    <li>
      <fieldset className="rounded-[10px] border border-line px-4 pt-3">
        <legend className="px-1 text-[13.5px] font-semibold">Action {number}</legend>
        <TextField field={fields.what} label="What is done" autoComplete="off" />
        <div className="grid gap-x-3 sm:grid-cols-3">
          <SelectField field={fields.kind} label="Kind" options={kinds} />
          <SelectField field={fields.ownerId} label="Who" options={people} />
          <TextField field={fields.dueOn} type="date" label="By when" />
        </div>
      </fieldset>
    </li>
  );
}

function KindHints() {
  return (
    <details className="mb-4 text-sm text-ink-2">
      <summary className="cursor-pointer">What often helps</summary>
      <dl className="mt-2 grid gap-1.5">
        {actionKinds
          .map((kind) => actionKindWords[kind])
          .filter(({ hint }) => hint)
          .map(({ name, hint }) => (
            <div key={name}>
              <dt className="inline font-semibold">{name}: </dt>
              <dd className="inline">{hint}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

/** One line more than is written, three at least. */
function withRoom(actions: readonly PlannedAction[], ownerId: string): PlannedAction[] {
  const count = Math.min(MOST_ACTIONS, Math.max(3, actions.length + 1));
  const blank = { kind: "other", what: "", ownerId, dueOn: "" };
  return Array.from({ length: count }, (_, index) => actions[index] ?? blank);
}
