import { Button, ButtonLink } from "~/ui/button";
import { useIsSending } from "~/ui/form";
import { type Draft, partWords } from "../../draft";
import type { EditorView } from "../../editor-view";
import { summaryUrl } from "../../summary-urls";
import { EditorBar } from "./editor-bar";
import { formId } from "./use-summary-form";

/** What the correction changes so far, and where it goes from here. */
export function CorrectBar({ editor, changed }: { editor: EditorView; changed: ReadonlySet<string> }) {
  const isSending = useIsSending();
  const parts = [...new Set([...changed].map((path) => partWords[path.split("/")[0] as keyof Draft]))];
  return (
    <EditorBar>
      <p className="min-w-0 text-[13px] text-ink-2" aria-live="polite">
        {parts.length > 0 ? (
          <>
            Changed: <strong className="font-semibold text-ink">{parts.join(", ")}</strong>
          </>
        ) : (
          "Nothing is changed yet."
        )}
      </p>
      <span className="ml-auto flex flex-wrap justify-end gap-2">
        <ButtonLink to={summaryUrl(editor.slug, editor.weekOn)}>Leave it as it is</ButtonLink>
        <Button form={formId} look="primary" disabled={isSending}>
          {isSending ? "One moment…" : "Publish the correction"}
        </Button>
      </span>
    </EditorBar>
  );
}
