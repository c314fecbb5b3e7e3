import type { FieldMetadata } from "@conform-to/react";
import { CadenceFields } from "~/features/projects/ui/cadence-fields";
import { CheckListField } from "~/ui/check-list-field";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import type { Offered } from "../describe-proposal-form.server";
import { criticalSuggestions } from "../suggestions";
import type { TermsFields } from "../terms-fields";
import { hours, weekdays } from "./clock-options";
import { FormPart } from "./form-part";
import { TrialFieldset } from "./trial-fieldset";

export type TermsMetadata = { [Name in keyof TermsFields]: FieldMetadata<TermsFields[Name]> };
type Props = { fields: TermsMetadata; offered: Offered; firstNumber?: number };

const asOptions = (texts: readonly string[]) => texts.map((text) => ({ value: text, label: text }));

/** All that an agreement says, in numbered parts when they follow on others. */
export function TermsFieldset({ fields, offered, firstNumber }: Props) {
  const number = (index: number) => firstNumber && firstNumber + index;
  return (
    <>
      <FormPart number={number(0)} title="The summary">
        <CadenceFields fields={fields} zones={offered.zones} />
        <CheckListField field={fields.readers} label="Who reads it" options={offered.people} />
        {offered.kpis.length > 0 ? (
          <CheckListField field={fields.kpis} label="Its key numbers" options={offered.kpis} />
        ) : (
          <p className="mb-5 text-[13px] text-ink-2">
            The project has no key numbers yet. They can be agreed on later.
          </p>
        )}
      </FormPart>
      <FormPart
        number={number(1)}
        title="The weekly meeting"
        hint="Thirty minutes for what is open. It can be left out."
      >
        <div className="grid gap-x-5 sm:grid-cols-2">
          <SelectField
            field={fields.meetingWeekday}
            label="Day"
            options={[{ value: "", label: "No weekly meeting" }, ...weekdays]}
          />
          <TextField field={fields.meetingTime} label="At" type="time" />
        </div>
      </FormPart>
      <FormPart
        number={number(2)}
        title="What cannot wait"
        hint="What is critical is flagged at once, day and night. Everything else waits for an answer in working hours or for the summary."
      >
        <CheckListField field={fields.criticalTicked} label="Critical is" options={asOptions(criticalSuggestions)} />
        <TextAreaField field={fields.criticalMore} label="And in your own words" hint="One a line." rows={2} />
        <div className="sm:w-1/2 sm:pr-2.5">
          <TextField
            field={fields.flagMinutes}
            label="A flag is seen within how many minutes"
            type="number"
            min={1}
            max={1440}
          />
        </div>
      </FormPart>
      <FormPart number={number(3)} title="Questions and check-ins">
        <div className="grid gap-x-5 sm:grid-cols-3">
          <TextField field={fields.questionHours} label="Answer within working hours" type="number" min={1} max={80} />
          <SelectField field={fields.fromHour} label="They begin at" options={hours(0, 23)} />
          <SelectField field={fields.untilHour} label="They end at" options={hours(1, 24)} />
        </div>
        <CheckListField field={fields.workingDays} label="Working days" options={weekdays} inline />
        <TextAreaField
          field={fields.checkInsFine}
          label="When is a check-in fine?"
          hint={<span className="italic">For example: “When the shop is down, and on Tuesdays after lunch.”</span>}
          rows={2}
        />
      </FormPart>
      <TrialFieldset fields={fields} offered={offered} numbers={[number(4), number(5)]} />
    </>
  );
}
