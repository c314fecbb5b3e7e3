import { useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Form } from "~/ui/form";
import { Notice } from "~/ui/notice";
import { SectionTitle } from "~/ui/page";
import type { ImportView } from "../describe-import.server";
import { ImportChoiceFields } from "./import-choice-fields";
import { PreviewTable } from "./preview-table";

type Props = { view: ImportView; isOutdated?: boolean; action: string };

/** The second step of an import: what every row becomes, and how the table is read. */
export function ImportPreview({ view, isOutdated, action }: Props) {
  const { values, questions, missing, counts, mayImport } = view;
  const [form, fields] = useForm<{ text: string } & Record<string, string>>({ id: view.stamp, defaultValue: values });
  const toAdd = counts.new + counts.changes;
  return (
    <Form form={form} action={action} encType="multipart/form-data">
      <input type="hidden" name="name" value={values.name} />
      <input type="hidden" name="seen" value={values.seen} />
      <input type="hidden" name="readBy" value={values.readBy} />
      {isOutdated && (
        <Notice tone="warn">The table or a choice changed since you saw it. This is what it becomes now.</Notice>
      )}
      {questions.length > 0 && (
        <Notice tone="warn">
          <p>Some of it can be read in two ways. Please choose below, and read it again.</p>
          <ul>
            {questions.map(({ about, text }) => (
              <li key={about}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {missing && <Notice tone="bad">{missing}</Notice>}
      {counts.wrong > 0 && !missing && (
        <Notice tone="bad">
          {counts.wrong === 1 ? "1 row is wrong" : `${counts.wrong.toLocaleString("en-GB")} rows are wrong`}. Nothing is
          imported until every row is right.
        </Notice>
      )}
      <SectionTitle>How the table is read</SectionTitle>
      <ImportChoiceFields view={view} fields={fields} />
      <details className="mb-5" open={counts.wrong > 0 && counts.wrong <= 20 && !missing}>
        <summary className="mb-2 cursor-pointer text-sm font-semibold">The table itself, to correct it here</summary>
        <TextAreaField
          field={fields.text}
          label="The table"
          labelHidden
          className="num max-h-[320px] font-mono text-[13.5px]"
          rows={7}
          wrap="off"
          spellCheck={false}
        />
      </details>
      <p className="mb-8">
        <Button name="intent" value="preview" look={mayImport ? "plain" : "primary"}>
          Read it again
        </Button>
      </p>
      <SectionTitle aside={<Counts counts={counts} />}>What every row becomes</SectionTitle>
      <PreviewTable rows={view.rows} />
      {view.notShown && <p className="mt-2 text-[13px] text-ink-2">{view.notShown}</p>}
      <div className="mt-6 flex flex-wrap gap-3">
        {mayImport && (
          <Button look="primary" name="intent" value="import">
            {toAdd === 0 ? "Import (nothing changes)" : `Import ${toAdd === 1 ? "1 reading" : `${toAdd} readings`}`}
          </Button>
        )}
        <ButtonLink to={action} reloadDocument>
          Start again
        </ButtonLink>
      </div>
    </Form>
  );
}

function Counts({ counts }: Pick<ImportView, "counts">) {
  const words = {
    new: "new",
    changes: "changed",
    same: "the same",
    "left out": "left out",
    wrong: "wrong",
    open: "open",
  };
  const said = Object.entries(words).filter(([state]) => state === "new" || counts[state as keyof typeof words] > 0);
  return <>{said.map(([state, word]) => `${counts[state as keyof typeof words]} ${word}`).join(", ")}</>;
}
