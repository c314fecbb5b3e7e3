import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { FieldFrame, TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import type { Meaning } from "../../kpi";

type Props = {
  meaning: Pick<Meaning, "shape" | "unit">;
  action: string;
  lastResult?: SubmissionResult | null;
  back: string;
};

/** The first step of an import: a file, or a table that is pasted. */
export function TableForm({ meaning, action, lastResult, back }: Props) {
  const [form, fields] = useForm<{ file: string; text: string; intent: string }>({ id: "table", lastResult });
  const [header, rows] =
    meaning.shape === "ratio"
      ? ["week;errors;requests", ["2026-W45;42;20000", "2026-W46;38;21400"]]
      : ["week;value", ["2026-W45;1640", "2026-W46;1840.5"]];
  return (
    <Form form={form} action={action} encType="multipart/form-data">
      <p className="mb-5 max-w-[42em] text-ink-2">
        One row a week, from a spreadsheet or another program. Nothing is kept before you have seen what every row
        becomes.
      </p>
      <FieldFrame field={fields.file} label="A file" hint="CSV, with commas, semicolons or tabs; up to 1 MB.">
        <input
          type="file"
          id={fields.file.id}
          name="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          aria-invalid={fields.file.errors ? true : undefined}
          aria-describedby={`${fields.file.descriptionId} ${fields.file.errorId}`}
          className="block w-full text-sm file:mr-3 file:cursor-pointer file:rounded-lg file:border file:border-line-strong file:bg-card file:px-3.5 file:py-2.5 file:font-medium file:text-ink"
        />
      </FieldFrame>
      <TextAreaField
        field={fields.text}
        label="Or the table itself, pasted"
        className="num max-h-[420px] font-mono text-[13.5px] wrap-normal"
        rows={7}
        wrap="off"
        spellCheck={false}
        placeholder={[header, ...rows].join("\n")}
        hint={
          meaning.shape === "ratio"
            ? "The week, as 2026-W47 or any day of it, and the two counts, or the percentage."
            : `The week, as 2026-W47 or any day of it, and the value${meaning.unit ? ` in ${meaning.unit}` : ""}.`
        }
      />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" name="intent" value="read">
          Read the table
        </Button>
        <ButtonLink to={back}>Cancel</ButtonLink>
      </div>
    </Form>
  );
}
