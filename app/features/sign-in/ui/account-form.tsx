import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import { Form } from "~/ui/form";
import { SectionTitle } from "~/ui/page";
import { ownZoneHint, TimeZoneField } from "./time-zone-field";

type Account = { name: string; timeZone: string };
type Props = { account: Account; zones: string[]; lastResult: SubmissionResult | undefined };

export function AccountForm({ account, zones, lastResult }: Props) {
  const [form, fields] = useForm<Account>({ id: "account", lastResult, defaultValue: account });
  return (
    <Card className="mb-6 px-5 pt-5 pb-6">
      <SectionTitle>You</SectionTitle>
      <Form form={form}>
        <TextField field={fields.name} label="Name" autoComplete="name" required />
        <TimeZoneField field={fields.timeZone} zones={zones} hint={ownZoneHint} />
        <Button look="primary" name="intent" value="account">
          Save
        </Button>
      </Form>
    </Card>
  );
}
