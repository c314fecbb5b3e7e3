import { ownWord } from "~/ui/own-word";
import { shortDay } from "../../short-day";
import { milestoneStates, milestoneStateWords, type State } from "../../state";
import { StateMark } from "../state-mark";
import { DraftArea, DraftSelect, DraftText } from "./draft-field";
import type { LineFields, LineInfo } from "./line-list";

const options = milestoneStates.map((value) => ({ value, label: milestoneStateWords[value] }));

/** What a milestone says while it is closed. */
export function MilestoneRow({ fields }: { fields: LineFields<"milestones"> }) {
  const { outcome, state, targetOn } = fields;
  const value = state.value ?? "not_started";
  const word = ownWord(milestoneStateWords, value);
  return (
    <>
      <span className="min-w-0 break-words">{outcome.value || "No outcome yet"}</span>
      <span className="num flex items-center gap-1.5 text-[13px] text-ink-2">
        {word && value !== "dropped" && <StateMark state={value as State} size={10} />}
        {word ?? value}
        {targetOn.value && <span>· {shortDay(targetOn.value)}</span>}
      </span>
    </>
  );
}

type Props = { fields: LineFields<"milestones">; line: LineInfo; before?: { on: string; words: string } };

/** A date that moved asks for its reason beside it; without a script the question always stands there. */
export function MilestoneFields({ fields, line, before }: Props) {
  const { outcome, forWhom, targetOn, state, note, moveReason } = fields;
  const isMoved = before !== undefined && (targetOn.value ?? "") !== before.on;
  const reason = (
    <DraftText
      field={moveReason}
      path={line.path("moveReason")}
      label={isMoved ? `It was ${before.words}. Why did it move?` : "If the date moved: why?"}
      hint="One line. It stays beside the date."
    />
  );
  return (
    <div className="grid gap-x-3.5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <DraftText field={outcome} path={line.path("outcome")} label="What will be possible" autoFocus={line.isAdded} />
      </div>
      <DraftText field={forWhom} path={line.path("forWhom")} label="For whom" />
      <DraftText type="date" field={targetOn} path={line.path("targetOn")} label="Target date" />
      {isMoved || moveReason.errors ? (
        <div className="sm:col-span-2">{reason}</div>
      ) : (
        before && <noscript>{reason}</noscript>
      )}
      <DraftSelect field={state} path={line.path("state")} label="State" options={options} />
      <DraftArea field={note} path={line.path("note")} label="A word about it" hint="If it is dropped: why." rows={1} />
    </div>
  );
}
