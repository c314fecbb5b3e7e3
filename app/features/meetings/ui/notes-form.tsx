import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { Button } from "~/ui/button";
import { inputLook } from "~/ui/field";

export type NotesAnswer = { mine: string; theirs: string | null; problem: string; version: number };
type Saved = { notesVersion: number };
type Props = {
  text: string;
  version: number;
  action: string;
  /** What was answered to a form that was sent without a script. */
  answer: NotesAnswer | undefined;
  /** The meeting has ended: only what could not be saved is still shown. */
  isOver: boolean;
};

/** Milliseconds without a key after which the notes are saved by themselves. */
const REST = 1_500;

/**
 * The notes of a meeting. They save themselves; without a script the button does. What somebody else has saved in the
 * meantime is shown beside one's own words and never overwritten unseen.
 */
export function NotesForm({ text, version, action, answer, isOver }: Props) {
  const fetcher = useFetcher<Saved | { notesAnswer: NotesAnswer }>();
  const [base, setBase] = useState({ text, version });
  const [typed, setTyped] = useState(answer?.mine ?? text);
  const [clash, setClash] = useState(answer);
  const handled = useRef<unknown>();
  const sent = useRef("");
  const isDirty = typed !== base.text;
  const { state, data } = fetcher;

  const save = () => {
    sent.current = typed;
    const form = { intent: "notes", notes: typed, version: String(clash?.version ?? base.version), quiet: "yes" };
    fetcher.submit(form, { method: "post", action });
  };
  useEffect(() => {
    if (state !== "idle" || !data || handled.current === data) return;
    handled.current = data;
    if ("notesAnswer" in data) return setClash(data.notesAnswer);
    setClash(undefined);
    setBase({ text: sent.current, version: data.notesVersion });
  }, [state, data]);
  // What others saved is taken over while nothing of one's own would be lost.
  useEffect(() => {
    if (version <= base.version || isDirty || clash || state !== "idle") return;
    setBase({ text, version });
    setTyped(text);
  }, [text, version, base.version, isDirty, clash, state]);
  useEffect(() => {
    if (!isDirty || clash || isOver || state !== "idle") return;
    const resting = setTimeout(save, REST);
    return () => clearTimeout(resting);
  });

  if (isOver && !isDirty && !clash) return null;
  return (
    <fetcher.Form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input type="hidden" name="version" value={clash?.version ?? base.version} />
      <label htmlFor="notes" className="mb-1.5 block text-[13.5px] font-semibold">
        Notes
      </label>
      <textarea
        id="notes"
        name="notes"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        rows={5}
        maxLength={50_000}
        aria-describedby="notes-hint"
        aria-invalid={clash ? true : undefined}
        className={`${inputLook} field-sizing-content`}
      />
      <p id="notes-hint" className="mt-1.5 text-[13px] text-ink-2">
        Markdown works here.
      </p>
      {clash && <Clash {...clash} />}
      <p className="mt-2.5 flex flex-wrap items-center gap-3">
        <Button name="intent" value="notes">
          Save the notes
        </Button>
        <span role="status" className="text-[13px] text-ink-2">
          {state !== "idle" ? "Saving" : clash ? "" : isDirty ? "Not saved yet" : data ? "Saved" : ""}
        </span>
      </p>
    </fetcher.Form>
  );
}

function Clash({ problem, theirs }: NotesAnswer) {
  return (
    <section
      aria-label="Why the notes were not saved"
      role="alert"
      className="mt-2 rounded-lg bg-warn-soft px-3.5 py-3 text-[13px] text-warn"
    >
      <p className="font-semibold">{problem}</p>
      {theirs !== null && (
        <p className="mt-1.5 break-words whitespace-pre-wrap text-ink">{theirs || "Nothing: it was emptied."}</p>
      )}
    </section>
  );
}
