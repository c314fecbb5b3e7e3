import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Button, ButtonLink } from "~/ui/button";
import { useIsSending } from "~/ui/form";
import type { SaverState } from "../../draft-saver";
import type { DeskView, EditorView, FormView } from "../../editor-view";
import { summaryUrl } from "../../summary-urls";
import { BarWord, EditorBar } from "./editor-bar";
import { SaveStatus } from "./save-status";
import { formId } from "./use-summary-form";

type Props = { editor: EditorView; desk: DeskView; shown: FormView; state: SaverState; hint: string };

/** How the words stand, and where they go from here: preview, publish, or a correction once the week is published. */
export function WriteBar({ editor, desk, shown, state, hint }: Props) {
  const isSending = useIsSending();
  const [early, setEarly] = useState(shown.early);
  const actions = useRef<HTMLSpanElement>(null);
  // While the form is on its way its buttons cannot take the focus.
  useEffect(() => {
    if (early && !isSending) actions.current?.querySelector<HTMLElement>('[value="publish early"]')?.focus();
  }, [early, isSending]);
  const { status, conflicts } = state;
  if (status.kind === "published" || shown.published) {
    const isLeftOut = status.kind !== "published" || status.isLeftOut;
    return (
      <EditorBar>
        <SaveStatus status={status} conflicts={conflicts} />
        <span className="ml-auto flex gap-2">
          <ButtonLink to={summaryUrl(editor.slug, editor.weekOn)} look={isLeftOut ? "plain" : "primary"}>
            Read it
          </ButtonLink>
          {isLeftOut && (
            <ButtonLink to={`${summaryUrl(editor.slug, editor.weekOn, "correct")}?carry`} look="primary">
              Copy into a correction
            </ButtonLink>
          )}
        </span>
      </EditorBar>
    );
  }
  /** Without a script it saves, and the page comes back without the question. */
  const notYet = (event: MouseEvent) => {
    event.preventDefault();
    setEarly(undefined);
  };
  const intent = { form: formId, name: "intent", disabled: isSending };
  return (
    <EditorBar>
      {hint && <BarWord tone="bad">{hint}</BarWord>}
      {early && <BarWord>{early.question}</BarWord>}
      <span className={early ? "max-sm:hidden" : "contents"}>
        <SaveStatus status={status} conflicts={conflicts} />
      </span>
      <span ref={actions} className="ml-auto flex gap-2">
        {early ? (
          <Button {...intent} value="save" onClick={notYet}>
            Not yet
          </Button>
        ) : (
          <>
            <noscript>
              <Button look="quiet" {...intent} value="save">
                Save the draft
              </Button>
            </noscript>
            <Button {...intent} value="preview">
              Preview
            </Button>
          </>
        )}
        {!desk.notYet && (
          <Button
            {...intent}
            key={early ? "early" : "publish"}
            look="primary"
            value={early ? "publish early" : "publish"}
            autoFocus={early !== undefined}
          >
            {isSending ? (
              "One moment…"
            ) : early ? (
              `Publish ${early.days} early`
            ) : (
              <PublishWords readers={desk.readers} />
            )}
          </Button>
        )}
      </span>
    </EditorBar>
  );
}

/** On a phone there is no room for the number of readers. */
const PublishWords = ({ readers }: { readers: number }) => (
  <span>
    Publish
    {readers > 0 && <span className="max-sm:sr-only"> to {readers === 1 ? "1 reader" : `${readers} readers`}</span>}
  </span>
);
