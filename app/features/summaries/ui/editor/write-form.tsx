import { Form } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { changedSince } from "../../changed-since";
import type { DeskView, EditorView, FormView } from "../../editor-view";
import { outlineOf } from "../../outline";
import { readDraft } from "../../read-draft";
import { summaryUrl } from "../../summary-urls";
import { CoachCard } from "./coach-card";
import { CoachProvider } from "./coach-context";
import { ConflictsProvider } from "./conflicts-context";
import { ChangedCard, HandsCard, NotesCard } from "./desk-cards";
import { EditorFrame } from "./editor-frame";
import { KeptWordsOffer } from "./kept-words-offer";
import { LeaveGuard } from "./leave-guard";
import { newId } from "./new-id";
import { OutlineCard } from "./outline-card";
import { ProblemSummary } from "./problem-summary";
import { restoreWords } from "./restore-words";
import { SummarySections } from "./summary-sections";
import { useAutosave } from "./use-autosave";
import { useChooseWords } from "./use-choose-words";
import { useCoach } from "./use-coach";
import { useFetchReading } from "./use-fetch-reading";
import { useSubmitSaved } from "./use-submit-saved";
import { useSummaryForm } from "./use-summary-form";
import { WriteBar } from "./write-bar";

type Props = { editor: EditorView; desk: DeskView; given: FormView; restart: (shown: FormView) => void };

/** The form of an open week. It saves itself; without a script its buttons do. */
export function WriteForm({ editor, desk, given, restart }: Props) {
  // What the page loads again later is not to disturb what its author types.
  const [shown] = useState(given);
  const element = useRef<HTMLFormElement>(null);
  const [form, fields] = useSummaryForm(shown);
  const { state, saver, page, draft } = useAutosave(element, editor, shown);
  const choose = useChooseWords(
    element,
    state.conflicts,
    useCallback((path: string) => saver.current?.choose(path), [saver]),
  );
  const { fetchReading, fetching } = useFetchReading(element, editor, saver);
  const saving = { saver, conflicts: state.conflicts, fetchReading };
  const { onSubmit, hint } = useSubmitSaved(form, editor, desk.notes, saving);
  const changes = useMemo(() => changedSince(desk.last, draft), [desk.last, draft]);
  const { coach, open, reading, problem } = useCoach(
    element,
    desk.coach,
    summaryUrl(editor.slug, editor.weekOn, "remarks"),
  );
  const outline = useMemo(() => outlineOf(draft), [draft]);
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => setIsAwake(true), []);
  const conflicts = useMemo(
    () => ({ all: state.conflicts, choose: isAwake ? choose : undefined }),
    [state.conflicts, choose, isAwake],
  );

  const showTheirs = async () => {
    if (!(await saver.current?.flush())) return;
    const merged = saver.current?.merged();
    if (merged) restart({ ...merged, stamp: newId(), errors: {}, conflicts: state.conflicts, saved: shown.saved });
  };
  const restore = (words: Parameters<typeof restoreWords>[0]) => {
    const current = element.current ? readDraft(new FormData(element.current)) : shown.draft;
    restart(restoreWords(words, current, { base: saver.current?.base() ?? shown.base, saved: shown.saved }));
  };

  const notices = (
    <>
      <ProblemSummary errors={shown.errors} />
      {desk.notYet && <Notice>{desk.notYet}</Notice>}
      {shown.published && (
        <Notice tone="bad">
          {shown.published.by} published this week at {shown.published.at}. What you typed stays on this page, but it is
          not in it.
        </Notice>
      )}
      {shown.conflicts.length > 0 && (
        <Notice tone="warn">Somebody else changed the same words. Both versions stand below, marked.</Notice>
      )}
      {state.others.length > 0 && (
        <Notice>
          <p className="mb-2">{state.others.join(". ")}.</p>
          <Button type="button" size="small" onClick={() => void showTheirs()}>
            Show their changes
          </Button>
        </Notice>
      )}
      <KeptWordsOffer editor={editor} page={page} draft={shown.draft} onRestore={restore} />
      <LeaveGuard saver={saver} />
    </>
  );

  const aside = (
    <>
      <OutlineCard items={outline} />
      <ChangedCard changes={changes} />
      <CoachCard reading={reading} remarks={open} problem={problem} />
      <NotesCard editor={editor} desk={desk} />
      <HandsCard others={desk.others} />
    </>
  );

  return (
    <EditorFrame
      {...{ editor, notices, aside }}
      title="Write the summary"
      due={state.due || desk.due}
      bar={<WriteBar {...{ editor, desk, shown, state, hint }} />}
    >
      <ConflictsProvider value={conflicts}>
        <CoachProvider value={coach}>
          <Form
            ref={element}
            method="post"
            action={summaryUrl(editor.slug, editor.weekOn, "edit")}
            id={form.id}
            onSubmit={onSubmit}
            noValidate={form.noValidate}
          >
            {/* Enter in a field presses the first button of a form: this one only saves. */}
            <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
              Save
            </button>
            <input type="hidden" name="base" defaultValue={JSON.stringify(shown.base)} />
            <SummarySections {...{ form, fields, editor, shown, fetching }} />
          </Form>
        </CoachProvider>
      </ConflictsProvider>
    </EditorFrame>
  );
}
