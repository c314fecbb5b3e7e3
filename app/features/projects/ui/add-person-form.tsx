import { type SubmissionResult, useForm } from "@conform-to/react";
import { roleOptions } from "~/features/workspace/role";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Form, useIsSending } from "~/ui/form";

type Props = {
  people: { id: string; name: string; email: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
};

/** Gives somebody of the workspace a role in the project. */
export function AddPersonForm({ people, lastResult }: Props) {
  const [form, fields] = useForm<{ personId: string; role: string }>({
    lastResult,
    defaultValue: { role: "stakeholder" },
  });
  const isSending = useIsSending();
  if (people.length === 0)
    return <p className="mb-3 text-ink-2">Everybody in this workspace belongs to the project.</p>;
  const choices = people.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }));
  return (
    <Form form={form} className="grid gap-x-5 sm:grid-cols-2">
      <SelectField
        field={fields.personId}
        label="Person"
        options={[{ value: "", label: "Choose a person" }, ...choices]}
      />
      <SelectField field={fields.role} label="Role" options={roleOptions} />
      <div className="mb-4">
        <Button name="intent" value="add" disabled={isSending}>
          Add
        </Button>
      </div>
    </Form>
  );
}
