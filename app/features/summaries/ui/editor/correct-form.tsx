import { Form, useSearchParams } from "@remix-run/react";
import { useMemo, useRef, useState } from "react";
import { Notice } from "~/ui/notice";
import type { CorrectionTyped, CorrectionView, FormView } from "../../editor-view";
import { outlineOf } from "../../outline";
import { readDraft } from "../../read-draft";
import type { KeyedRemark } from "../../remarks/look-at-draft";
import { summaryUrl } from "../../summary-urls";
import { ChangedProvider } from "./changed-context";
import { CoachCard } from "./coach-card";
import { CoachProvider } from "./coach-context";
import { ConflictsProvider } from "./conflicts-context";
import { CorrectBar } from "./correct-bar";
import { EditorFrame } from "./editor-frame";
import { KeptWordsOffer } from "./kept-words-offer";
import { OutlineCard } from "./outline-card";
import { ProblemSummary } from "./problem-summary";
import { ReasonFields } from "./reason-fields";
import { restoreWords } from "./restore-words";
import { SummarySections } from "./summary-sections";
import { useChangedPaths } from "./use-changed-paths";
import { useChooseWords } from "./use-choose-words";
import { useCoach } from "./use-coach";
import { useKeptWords } from "./use-kept-words";
import { useSummaryForm } from "./use-summary-form";

type Props = Omit<CorrectionView, "shown"> & {
  given: FormView;
  typed?: CorrectionTyped;
  restart: (shown: FormView) => void;
};

/** The form of a correction: first the reason, then what is put right. It is sent once. */
export function CorrectForm({ editor, coach: view, onRevision, said, given, typed, restart }: Props) {
  const [shown] = useState(given);
  const element = useRef<HTMLFormElement>(null);
  const [form, fields] = useSummaryForm(shown);
  const page = useKeptWords(element, editor, shown);
  const changed = useChangedPaths(element, shown.base, shown.draft);
  const [conflicts, setConflicts] = useState(shown.conflicts);
  const choose = useChooseWords(element, conflicts, (path) =>
    setConflicts((all) => all.filter((one) => one.path !== path)),
  );
  const [search] = useSearchParams();
  const { slug, weekOn } = editor;
  const { coach: all, open, reading, problem } = useCoach(element, view, summaryUrl(slug, weekOn, "remarks"));
  const coach = useMemo(() => ({ ...all, remarks: onlyChanged(all.remarks, changed) }), [all, changed]);

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
        isWanted={search.has("carry")}
        onRestore={(words) =>
          restart(restoreWords(words, element.current ? readDraft(new FormData(element.current)) : shown.draft, shown))
        }
      />
    </>
  );

  return (
    <EditorFrame
      {...{ editor, notices }}
      title="Correct the summary"
      aside={
        <>
          <OutlineCard items={outlineOf(shown.draft)} />
          <CoachCard reading={reading} remarks={onlyChanged(open, changed)} problem={problem} />
        </>
      }
      bar={<CorrectBar {...{ editor, changed }} />}
    >
      <ConflictsProvider value={{ all: conflicts, choose }}>
        <ChangedProvider value={changed}>
          <CoachProvider value={coach}>
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
              <ReasonFields typed={typed} errors={shown.errors.reason} />
              <SummarySections {...{ form, fields, editor, shown }} />
            </Form>
          </CoachProvider>
        </ChangedProvider>
      </ConflictsProvider>
    </EditorFrame>
  );
}

/** What was published stands: remarked is what is being corrected, and a state that it makes doubtful. */
const onlyChanged = (remarks: readonly KeyedRemark[], changed: ReadonlySet<string>): readonly KeyedRemark[] =>
  remarks.filter(({ rule, field }) => changed.has(field) || (rule === "contradiction" && changed.size > 0));
