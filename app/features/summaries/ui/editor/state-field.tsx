import type { FieldMetadata } from "@conform-to/react";
import { clsx } from "clsx";
import { FieldError } from "~/ui/field";
import { ownWord } from "~/ui/own-word";
import { type State, stateCriteria, states, stateWords } from "../../state";
import { StateMark } from "../state-mark";
import { ChangedMark } from "./changed-context";
import { ConflictNote } from "./conflict-note";

/** Whole class names, for Tailwind finds them by reading this file. The criterion shows while its radio is checked, without a script too. */
const looks: Record<State, { on: string; criterion: string }> = {
  not_started: {
    on: "has-checked:bg-hold-soft has-checked:text-hold",
    criterion: 'group-has-[[data-choice="0"]:checked]:block',
  },
  on_track: {
    on: "has-checked:bg-good-soft has-checked:text-good",
    criterion: 'group-has-[[data-choice="1"]:checked]:block',
  },
  at_risk: {
    on: "has-checked:bg-warn-soft has-checked:text-warn",
    criterion: 'group-has-[[data-choice="2"]:checked]:block',
  },
  off_track: {
    on: "has-checked:bg-bad-soft has-checked:text-bad",
    criterion: 'group-has-[[data-choice="3"]:checked]:block',
  },
  on_hold: {
    on: "has-checked:bg-hold-soft has-checked:text-hold",
    criterion: 'group-has-[[data-choice="4"]:checked]:block',
  },
  done: {
    on: "has-checked:bg-good-soft has-checked:text-good",
    criterion: 'group-has-[[data-choice="5"]:checked]:block',
  },
};

/** The project's state as one choice in a row, with the written criterion of the one that is chosen. */
export function StateField({ field }: { field: FieldMetadata<string> }) {
  return (
    <fieldset className="group mb-5" aria-describedby={field.errors ? field.errorId : undefined}>
      <legend className="mb-1.5 text-[13.5px] font-semibold">State</legend>
      <ChangedMark path="state" />
      <div className="inline-flex max-w-full flex-wrap overflow-hidden rounded-lg border border-line-strong bg-card">
        {states.map((state, index) => (
          <label
            key={state}
            className={clsx(
              "relative -ml-px -mt-px flex cursor-pointer items-center gap-2 border-t border-l border-line px-3.5 py-2.5 text-sm leading-none has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent",
              looks[state].on,
            )}
          >
            <input
              type="radio"
              data-choice={index}
              name={field.name}
              value={state}
              id={index === 0 ? field.id : undefined}
              defaultChecked={field.initialValue === state}
              className="absolute inset-0 size-full cursor-pointer appearance-none outline-none"
            />
            <StateMark state={state} size={10} />
            {stateWords[state]}
          </label>
        ))}
      </div>
      {states.map((state) => (
        <p key={state} className={clsx("mt-1.5 hidden text-[13px] text-ink-2", looks[state].criterion)}>
          {stateWords[state]}: {stateCriteria[state]}
        </p>
      ))}
      <details className="mt-1.5 text-[13px] text-ink-2">
        <summary className="cursor-pointer">When each state holds</summary>
        <dl className="mt-1.5 grid gap-1">
          {states.map((state) => (
            <div key={state}>
              <dt className="inline font-semibold">{stateWords[state]}: </dt>
              <dd className="inline">{stateCriteria[state]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <FieldError field={field} />
      <div className="mt-4 empty:hidden">
        <ConflictNote path="state" words={(value) => ownWord(stateWords, value) ?? value} />
      </div>
    </fieldset>
  );
}
