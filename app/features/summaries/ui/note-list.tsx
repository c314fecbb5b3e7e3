import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";
import type { NoteView } from "../editor-view";

type Props = { notes: readonly NoteView[]; newNoteId: string; here: string; problem?: string; typed?: string };

/** The notes of a week on their own page. */
export function NoteList({ notes, newNoteId, here, problem, typed }: Props) {
  return (
    <>
      <ul className="mb-5 border-b border-line">
        {notes.map(({ id, text, by, at, isMine }) => (
          <li key={id} className="border-t border-line py-2.5 break-words whitespace-pre-wrap">
            {text}
            <span className="mt-1 flex flex-wrap items-center gap-3 text-[13px] text-ink-2">
              {by}, {at}
              {isMine && (
                <Form method="post" action={here}>
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="to" value={here} />
                  <button type="submit" name="intent" value="remove" className="cursor-pointer underline">
                    Remove<span className="sr-only">: {text}</span>
                  </button>
                </Form>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Form method="post" action={here} key={newNoteId} className="mb-8">
        <input type="hidden" name="id" value={newNoteId} />
        <input type="hidden" name="to" value={here} />
        <label htmlFor="note" className="mb-1.5 block text-[13.5px] font-semibold">
          A note
        </label>
        <textarea
          id="note"
          name="text"
          rows={3}
          defaultValue={problem ? typed : ""}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? "note-problem" : undefined}
          className={`${inputLook} field-sizing-content`}
        />
        {problem && (
          <p id="note-problem" className="mt-1.5 text-[13px] font-medium text-bad">
            {problem}
          </p>
        )}
        <Button name="intent" value="keep" look="primary" className="mt-3">
          Keep the note
        </Button>
      </Form>
    </>
  );
}
