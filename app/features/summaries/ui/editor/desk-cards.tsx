import { useFetcher } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SideCard } from "~/ui/card";
import { inputLook } from "~/ui/field";
import type { Change } from "../../changed-since";
import type { DeskView, EditorView } from "../../editor-view";
import { summaryUrl } from "../../summary-urls";
import { formId } from "./use-summary-form";

/** What the author should know happened since the last summary. */
export function ChangedCard({ changes }: { changes: readonly Change[] }) {
  return (
    <SideCard title="Changed since last time">
      {changes.length === 0 && <p className="text-[13px] text-ink-2">Nothing that Drumbeat knows of.</p>}
      <ul className="num grid gap-2 text-[13px]">
        {changes.map(({ key, text, before, after, want }) => (
          <li key={key} className="break-words">
            {text} {before && <s className="text-ink-3">{before}</s>} {after}{" "}
            {want && <span className="text-ink-3">{want}</span>}
          </li>
        ))}
      </ul>
    </SideCard>
  );
}

/** The week's notes of all authors: to write one down at once, and to take one over into the summary. */
export function NotesCard({ editor, desk }: { editor: EditorView; desk: DeskView }) {
  const fetcher = useFetcher<{ problem?: string }>();
  const action = summaryUrl(editor.slug, editor.weekOn, "notes");
  return (
    <SideCard title="Running notes" aside="of this week, for writers only">
      <ul className="mb-3 grid gap-2.5 text-[13px]">
        {desk.notes.map(({ id, text, by, at, isMine }) => (
          <li key={id} className="break-words">
            {text}
            <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-ink-3">
              {by}, {at}
              <button
                type="submit"
                form={formId}
                name="intent"
                value={`copy ${id}`}
                className="cursor-pointer text-accent underline"
              >
                Into the notes<span className="sr-only">: {text}</span>
              </button>
              {isMine && (
                <fetcher.Form method="post" action={action}>
                  <NoteTarget editor={editor} id={id} />
                  <button type="submit" name="intent" value="remove" className="cursor-pointer underline">
                    Remove<span className="sr-only">: {text}</span>
                  </button>
                </fetcher.Form>
              )}
            </span>
          </li>
        ))}
      </ul>
      <fetcher.Form method="post" action={action} key={desk.newNoteId}>
        <NoteTarget editor={editor} id={desk.newNoteId} />
        <label className="sr-only" htmlFor="new-note">
          A note
        </label>
        <textarea
          id="new-note"
          name="text"
          rows={2}
          required
          placeholder="What happened, before it is forgotten"
          className={`${inputLook} field-sizing-content text-[13px]`}
        />
        {fetcher.data?.problem && <p className="text-[13px] font-medium text-bad">{fetcher.data.problem}</p>}
        <Button size="small" name="intent" value="keep" className="mt-2">
          Keep the note
        </Button>
      </fetcher.Form>
    </SideCard>
  );
}

/** Without a script the answer leads back to this page; with one it stays where it is. */
const NoteTarget = ({ editor, id }: { editor: EditorView; id: string }) => (
  <>
    <input type="hidden" name="id" value={id} />
    <noscript>
      <input type="hidden" name="to" value={summaryUrl(editor.slug, editor.weekOn, "edit")} />
    </noscript>
  </>
);

export function HandsCard({ others }: Pick<DeskView, "others">) {
  if (others.length === 0) return null;
  return (
    <SideCard title="Who else wrote">
      <ul className="grid gap-2 text-[13px]">
        {others.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </SideCard>
  );
}
