import type { EditorView } from "../../editor-view";
import { DraftArea, DraftSelect, DraftText } from "./draft-field";
import type { LineFields, LineInfo } from "./line-list";

export const PromiseFields = ({ fields, line }: { fields: LineFields<"promises">; line: LineInfo }) => (
  <DraftText
    field={fields.text}
    path={line.path("text")}
    label="What people will be able to do next time"
    autoFocus={line.isAdded}
  />
);

export function AskFields({
  fields,
  line,
  stakeholders,
}: {
  fields: LineFields<"asks">;
  line: LineInfo;
  stakeholders: EditorView["stakeholders"];
}) {
  const options = [
    { value: "", label: "Any stakeholder" },
    ...stakeholders.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="grid gap-x-3.5 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <DraftArea
          field={fields.question}
          path={line.path("question")}
          label="What is to be decided"
          rows={2}
          autoFocus={line.isAdded}
        />
      </div>
      <DraftText type="date" field={fields.decideBy} path={line.path("decideBy")} label="Decide by" />
      <DraftSelect field={fields.askedOfId} path={line.path("askedOfId")} label="Asked of" options={options} />
    </div>
  );
}
