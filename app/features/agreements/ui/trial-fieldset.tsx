import { clsx } from "clsx";
import { CheckListField } from "~/ui/check-list-field";
import { ChoiceField, TextAreaField, TextField } from "~/ui/field";
import type { Offered } from "../describe-proposal-form.server";
import { weeklyCost } from "../former-in-words";
import { signSuggestions } from "../suggestions";
import { LOOK_WEEKS } from "../terms";
import { FormPart } from "./form-part";
import type { TermsMetadata } from "./terms-fieldset";

type Props = { fields: TermsMetadata; offered: Offered; numbers: [number | undefined, number | undefined] };

const ways = [
  { value: "no", label: "No, it counts at once", hint: `Both sides look at it together ${LOOK_WEEKS} weeks later.` },
  { value: "yes", label: "Yes, in another trial", hint: "Both sides review it when the trial is over." },
];
/** While "no" is chosen nobody is asked for a trial's days, unless something is wrong with them. */
const untriedHides = "in-[form:has([name=withTrial][value=no]:checked)]:hidden";

/** How it is today, and how both find out whether the new way is better. */
export function TrialFieldset({ fields, offered, numbers }: Props) {
  const isWrong = Boolean(fields.trialStartOn.errors || fields.trialDays.errors);
  return (
    <>
      <FormPart
        number={numbers[0]}
        title={offered.isAdjustment ? "How it was before" : "How it is today"}
        hint="The trial is compared with this, and this is what you go back to if it does not work."
      >
        <TextField field={fields.formerWords} label="In a few words" placeholder="Daily check-ins" maxLength={120} />
        <div className="grid gap-x-5 sm:grid-cols-2">
          <TextField field={fields.formerPerWeek} label="How many a week, about" type="number" min={0} max={500} />
          <TextField field={fields.formerMinutes} label="Minutes each, about" type="number" min={0} max={480} />
        </div>
        <Cost perWeek={fields.formerPerWeek.value} minutes={fields.formerMinutes.value} />
      </FormPart>
      <FormPart number={numbers[1]} title={offered.isAdjustment ? "The trial and the review" : "The trial"}>
        {offered.isAdjustment && (
          <ChoiceField field={fields.withTrial} label="Is the change tried first?" options={ways} />
        )}
        <div className={clsx("grid gap-x-5 sm:grid-cols-2", !isWrong && untriedHides)}>
          <TextField
            field={fields.trialStartOn}
            label="First day"
            hint="If the last signature comes later, it begins then."
            type="date"
          />
          <TextField field={fields.trialDays} label="How many days" type="number" min={7} max={84} />
        </div>
        <CheckListField
          field={fields.signsTicked}
          label="It works if"
          options={signSuggestions.map((text) => ({ value: text, label: text }))}
        />
        <TextAreaField field={fields.signsMore} label="And in your own words" hint="One a line." rows={2} />
        <div className="grid gap-x-5 sm:grid-cols-2">
          <CheckListField
            field={fields.engineeringReviewers}
            label="Who answers the review for engineering"
            options={offered.engineering}
          />
          <CheckListField
            field={fields.stakeholderReviewers}
            label="And for the stakeholders"
            options={offered.stakeholders}
          />
        </div>
      </FormPart>
    </>
  );
}

/** Where a script runs, what the former arrangement costs; everybody reads it before the proposal is sent. */
function Cost({ perWeek, minutes }: { perWeek: string | undefined; minutes: string | undefined }) {
  const cost = weeklyCost({ perWeek: whole(perWeek), minutesEach: whole(minutes) });
  return (
    <p aria-live="polite" className="-mt-2 mb-5 text-[13px] text-ink-2">
      {cost && `That is ${cost}.`}
    </p>
  );
}

const whole = (text: string | undefined): number => (/^\d{1,3}$/.test(text ?? "") ? Number(text) : 0);
