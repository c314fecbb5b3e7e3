import { type SubmissionResult, useForm } from "@conform-to/react";
import { HiddenId } from "~/features/projects/ui/hidden-id";
import { FieldError, TextField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";
import { couldWaits, couldWaitWords, MOST_MINUTES, media, usualMinutes } from "../check-in";
import { SOMEBODY_ELSE } from "../somebody-else";
import { ChipField, chipLook } from "./chip-field";
import { MediumMark } from "./medium-mark";

const PEOPLE_SHOWN = 6;

type Fields = {
  id: string;
  askedBy: string;
  askedByName: string;
  medium: string;
  minutes: string;
  otherMinutes: string;
  couldWait: string;
  topic: string;
  happenedOn: string;
};

type Props = {
  id: string;
  people: readonly { id: string; name: string }[];
  topics: readonly string[];
  defaults: { todayOn: string; earliestOn: string; minutes: number };
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Who asked, then through what: the second tap logs it. All between the two has a usual answer already. */
export function LogForm({ id, people, topics, defaults, lastResult }: Props) {
  const [form, fields] = useForm<Fields>({
    id: "log",
    lastResult,
    defaultValue: {
      id,
      minutes: String(defaults.minutes),
      couldWait: "unsure",
      happenedOn: defaults.todayOn,
    },
  });
  const isSending = useIsSending();
  const choices = people.map((person) => ({ value: person.id, label: person.name }));
  return (
    <Form form={form}>
      <input type="hidden" name="intent" value="log" />
      {/* The first button of a form is what the Enter key presses: none, for each of the others says something else. */}
      <button type="submit" disabled hidden aria-hidden />
      <HiddenId field={fields.id} />
      <ChipField
        field={fields.askedBy}
        label="Who asked?"
        options={[...choices.slice(0, PEOPLE_SHOWN), { value: SOMEBODY_ELSE, label: "Somebody else" }]}
        more={{ label: "More people of the project", options: choices.slice(PEOPLE_SHOWN) }}
      />
      <div className="flex flex-wrap gap-x-8">
        <ChipField
          field={fields.minutes}
          label="Minutes"
          options={usualMinutes.map((number) => ({ value: String(number), label: number }))}
        />
        <ChipField
          field={fields.couldWait}
          label="Could it have waited?"
          options={couldWaits.map((value) => ({ value, label: couldWaitWords[value] }))}
        />
      </div>
      <details className="mb-4" open={Boolean(lastResult?.error)}>
        <summary className="cursor-pointer text-sm text-ink-2 underline">
          More: another person, another time, what it was about
        </summary>
        <div className="mt-3 grid gap-x-6 sm:grid-cols-2">
          <TextField
            field={fields.askedByName}
            label="Who it was, in words"
            hint="For “somebody else”."
            maxLength={100}
          />
          <TextField
            field={fields.otherMinutes}
            label="Another number of minutes"
            hint="Counts instead of the choice above."
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST_MINUTES}
          />
          <TextField field={fields.topic} label="On what" hint="If you like." list="topics" maxLength={140} />
          <datalist id="topics">
            {topics.map((topic) => (
              <option key={topic} value={topic} />
            ))}
          </datalist>
          <TextField
            field={fields.happenedOn}
            label="Day"
            type="date"
            min={defaults.earliestOn}
            max={defaults.todayOn}
            required
          />
        </div>
      </details>
      <fieldset aria-describedby={fields.medium.errors ? fields.medium.errorId : "log-hint"}>
        <legend className="mb-1.5 text-[13.5px] font-semibold">Through what?</legend>
        <div className="flex flex-wrap gap-2">
          {media.map((medium) => (
            <button
              type="submit"
              key={medium}
              name="medium"
              value={medium}
              disabled={isSending}
              className={`${chipLook} border-accent text-accent hover:bg-accent-soft disabled:opacity-60`}
            >
              <MediumMark medium={medium} />
            </button>
          ))}
        </div>
        <FieldError field={fields.medium} />
        <p id="log-hint" className="mt-2 text-[13px] text-ink-2">
          This logs it. You can take it back.
        </p>
      </fieldset>
    </Form>
  );
}
