import { type SubmissionResult, useForm } from "@conform-to/react";
import { Link } from "@remix-run/react";
import { weekdayNames } from "~/features/projects/cadence";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckListField } from "~/ui/check-list-field";
import { SelectField, TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import type { PreferencesView } from "../preferences/read-preferences.server";

const weekdays = weekdayNames.map((label, index) => ({ value: String(index + 1), label }));
const card = "mb-6 px-5 pt-5 pb-1";

type Props = { view: PreferencesView; lastResult: SubmissionResult | undefined };

export function MessagePreferences({ view, lastResult }: Props) {
  const { values, topics, alwaysOn, projects, nextDigest, timeZone } = view;
  const [form, fields] = useForm<PreferencesView["values"]>({ id: "messages", lastResult, defaultValue: values });
  const zone = timeZone.replaceAll("_", " ");
  return (
    <Form form={form}>
      <Card className={card}>
        <SectionTitle>By mail</SectionTitle>
        <CheckListField field={fields.topics} label="You get mails about" options={topics} />
        <p className="mb-1 text-[13.5px] font-semibold">Always on</p>
        <ul className="mb-5 list-disc pl-5 text-sm text-ink-2">
          {alwaysOn.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </Card>
      <Card className={card}>
        <SectionTitle>Your digest</SectionTitle>
        <p className="mb-4 text-sm text-ink-2">
          One mail a week with what your projects have published, complete in the mail itself. When there is nothing,
          there is no mail.{" "}
          {nextDigest ? `The next one is due ${nextDigest}.` : "You get none as long as it is not ticked above."}
        </p>
        <div className="grid gap-x-5 sm:grid-cols-2">
          <SelectField field={fields.digestWeekday} label="On" options={weekdays} />
          <TextField field={fields.digestTime} label="At" type="time" hint={`On your clocks: ${zone}.`} required />
        </div>
      </Card>
      <Card className={card}>
        <SectionTitle>Quiet hours</SectionTitle>
        <p className="mb-4 text-sm text-ink-2">
          Mails wait until they are over. Critical ones do not wait. Leave both empty for none.
        </p>
        <div className="grid gap-x-5 sm:grid-cols-2">
          <TextField field={fields.quietFrom} label="From" type="time" />
          <TextField field={fields.quietUntil} label="Until" type="time" hint="It may be on the next day." />
        </div>
      </Card>
      {projects.length > 0 && (
        <Card className={card}>
          <SectionTitle>Projects</SectionTitle>
          <CheckListField
            field={fields.mutedProjects}
            label="Mute these"
            hint="From a muted project only what is critical is mailed to you. Its pages stay as they are."
            options={projects}
          />
        </Card>
      )}
      <Button look="primary">Save</Button>
      <p className="mt-4 text-sm text-ink-2">
        Your time zone is set in <Link to="/account">your account</Link>.
      </p>
    </Form>
  );
}
