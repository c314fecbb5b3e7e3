import type { FieldMetadata } from "@conform-to/react";
import { FieldError } from "~/ui/field";
import { ownWord } from "~/ui/own-word";
import type { DraftLastPromise } from "../../draft";
import type { EditorView } from "../../editor-view";
import { ChangedMark } from "./changed-context";
import { ConflictNote } from "./conflict-note";
import { DraftText } from "./draft-field";

const outcomeWords: Record<string, string> = { kept: "Kept", moved: "Moved", dropped: "Dropped" };

/** What was promised last time, each with what became of it. */
export function LastPromises({
  field,
  promises,
}: {
  field: FieldMetadata<DraftLastPromise[]>;
  promises: EditorView["lastPromises"];
}) {
  return (
    <div className="grid gap-4">
      {field.getFieldList().map((line) => {
        const { id, outcome, reason } = line.getFieldset();
        const lineId = String(id.initialValue ?? "");
        const path = (part: string) => `lastPromises/${lineId}/${part}`;
        const isKept = outcome.value === "kept";
        const why = (
          <DraftText
            field={reason}
            path={path("reason")}
            label={outcome.value ? "Why, in one line" : "If it was moved or dropped: why"}
          />
        );
        return (
          <fieldset
            key={line.key}
            className="min-w-0 border-t border-line pt-3"
            aria-describedby={outcome.errors ? outcome.errorId : undefined}
          >
            <legend className="float-left mb-2 w-full text-[15px] break-words">
              {promises.find((one) => one.id === lineId)?.text}
            </legend>
            <input type="hidden" name={id.name} defaultValue={lineId} />
            <ChangedMark path={path("outcome")} />
            <div className="clear-both mb-3 flex flex-wrap gap-x-5 gap-y-2">
              {Object.entries(outcomeWords).map(([value, word], index) => (
                <label key={value} className="flex items-center gap-2 text-sm font-medium">
                  <input
                    type="radio"
                    name={outcome.name}
                    value={value}
                    id={index === 0 ? outcome.id : undefined}
                    defaultChecked={outcome.initialValue === value}
                    className="size-4 accent-accent"
                  />
                  {word}
                </label>
              ))}
            </div>
            <FieldError field={outcome} />
            <ConflictNote path={path("outcome")} words={(value) => ownWord(outcomeWords, value) ?? value} />
            {(outcome.value && !isKept) || reason.errors ? why : <noscript>{why}</noscript>}
          </fieldset>
        );
      })}
    </div>
  );
}
