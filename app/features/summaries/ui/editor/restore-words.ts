import type { Draft } from "../../draft";
import { withValues } from "../../draft-paths";
import type { FormView } from "../../editor-view";
import type { KeptWords } from "../../kept-words";
import { mergeDraft } from "../../merge-draft";
import { newId } from "./new-id";

/** The form with kept words put onto what it holds now. Where both differ, the kept words stand and the author chooses. */
export function restoreWords(
  { base, mine }: KeptWords,
  current: Draft,
  shown: Pick<FormView, "base" | "saved">,
): FormView {
  const { merged, conflicts } = mergeDraft(base, mine, current);
  return {
    stamp: newId(),
    draft: withValues(
      merged,
      conflicts.map((conflict) => [conflict.path, conflict.mine]),
    ),
    base: shown.base,
    errors: {},
    conflicts: conflicts.map((conflict) => ({ ...conflict, by: "", at: "" })),
    saved: shown.saved,
  };
}
