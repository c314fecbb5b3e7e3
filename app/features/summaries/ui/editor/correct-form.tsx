import { Form } from "@remix-run/react";
import { useRef, useState } from "react";
import { Button, ButtonLink } from "~/ui/button";
import { inputLook } from "~/ui/field";
import { useIsSending } from "~/ui/form";
import { Notice } from "~/ui/notice";
import type { CorrectionTyped, CorrectionView, FormView } from "../../editor-view";
import { readDraft } from "../../read-draft";
import { summaryUrl } from "../../summary-urls";
import { ConflictsProvider } from "./conflicts-context";
import { EditorFrame } from "./editor-frame";
import { KeptWordsOffer } from "./kept-words-offer";
import { ProblemSummary } from "./problem-summary";
import { restoreWords } from "./restore-words";
import { SummarySections } from "./summary-sections";
import { useChooseWords } from "./use-choose-words";
import { useKeptWords } from "./use-kept-words";
import { formId, useSummaryForm } from "./use-summary-form";

type Props = Omit<CorrectionView, "shown"> & {
  given: FormView;
  typed?: CorrectionTyped;
  restart: (shown: FormView) => void;
};

/** The form of a correction. It is sent once, with the reason that readers will see. */
export function CorrectForm({ editor, onRevision, said, given, typed, restart }: Props) {
  const [shown] = useState(given);
  const element = useRef<HTMLFormElement>(null);
  const [form, fields] = useSummaryForm(shown);
  const page = useKeptWords(element, editor, shown);
  const [conflicts, setConflicts] = useState(shown.conflicts);
  const choose = useChooseWords(element, conflicts, (path) =>
    setConflicts((all) => all.filter((one) => one.path !== path)),
  );
  const isSending = useIsSending();
  const { slug, weekOn } = editor;
  const reasonErrors = shown.errors.reason;

  const notices = (
    <>
      <ProblemSummary errors={shown.errors} title="Not corrected yet:" />
      <Notice>
        {said}. What was published stays readable; your correction becomes the next version, with your name and your
        reason.
      </Notice>
      <KeptWordsOffer
        editor={editor}
        page={page}
        draft={shown.draft}
        onRestore={(words) =>
          restart(restoreWords(words, element.current ? readDraft(new FormData(element.current)) : shown.draft, shown))
        }
      />
    </>
  );

  return (
    <EditorFrame {...{ editor, notices }} title="Correct the summary">
      <ConflictsProvider value={{ all: conflicts, choose }}>
        <Form
          ref={element}
          method="post"
          action={summaryUrl(slug, weekOn, "correct")}
          id={form.id}
          onSubmit={form.onSubmit}
          noValidate={form.noValidate}
        >
          {/* Enter in a field presses the first button of a form: without a reason nothing is published by it. */}
          <button type="submit" hidden tabIndex={-1}>
            Publish the correction
          </button>
          <input type="hidden" name="onRevision" defaultValue={typed?.onRevision ?? onRevision} />
          <SummarySections {...{ form, fields, editor, shown }} />
          <section className="mb-6 rounded-[10px] border border-line bg-card px-4 pt-4">
            <label htmlFor={`${formId}-reason`} className="mb-1.5 block text-[13.5px] font-semibold">
              Why do you correct it?
            </label>
            <input
              id={`${formId}-reason`}
              name="reason"
              defaultValue={typed?.reason}
              autoComplete="off"
              aria-invalid={reasonErrors ? true : undefined}
              aria-describedby={reasonErrors ? `${formId}-reason-error` : undefined}
              className={inputLook}
            />
            {reasonErrors && (
              <p id={`${formId}-reason-error`} className="mt-1.5 text-[13px] font-medium text-bad">
                {reasonErrors.join(" ")}
              </p>
            )}
            <label className="my-4 flex items-start gap-2.5 text-sm font-medium">
              <input
                type="checkbox"
                name="isMaterial"
                defaultChecked={typed?.isMaterial}
                className="mt-0.5 size-[18px] accent-accent"
              />
              Tell the readers: this changes what they should know
            </label>
          </section>
          <div className="flex flex-wrap gap-2.5">
            <Button look="primary" disabled={isSending}>
              {isSending ? "One moment…" : "Publish the correction"}
            </Button>
            <ButtonLink to={summaryUrl(slug, weekOn)}>Leave it as it is</ButtonLink>
          </div>
        </Form>
      </ConflictsProvider>
    </EditorFrame>
  );
}
