import type { FieldMetadata } from "@conform-to/react";
import type { DraftReading } from "../../draft";
import type { EditorView } from "../../editor-view";
import { DraftSelect, DraftText } from "./draft-field";

const statuses = [
  { value: "", label: "A value" },
  { value: "no_data", label: "No data" },
  { value: "no_traffic", label: "No traffic" },
];

/** The key numbers of the week, by the shape of each. */
export function ReadingRows({
  field,
  readings,
}: {
  field: FieldMetadata<DraftReading[]>;
  readings: EditorView["readings"];
}) {
  return (
    <div className="grid gap-2">
      {field.getFieldList().map((line) => {
        const fields = line.getFieldset();
        const kpiId = String(fields.id.initialValue ?? "");
        const row = readings.find((one) => one.kpiId === kpiId);
        return (
          <fieldset key={line.key} className="min-w-0 border-t border-line pt-3">
            <legend className="float-left w-full text-[15px] font-medium break-words">
              {row?.name ?? "A key number that is no longer there"}
              <span className="num ml-2 text-[13px] font-normal text-ink-2">
                {row?.before ? `last: ${row.before}` : "first time"}
              </span>
            </legend>
            <p className="clear-both mb-2 text-[13px] text-ink-2">{row?.sentence}</p>
            <input type="hidden" name={fields.id.name} defaultValue={kpiId} />
            <ReadingFields fields={fields} kpiId={kpiId} isRatio={row?.shape === "ratio"} unit={row?.unit ?? ""} />
          </fieldset>
        );
      })}
    </div>
  );
}

type Fields = Record<keyof DraftReading, FieldMetadata<string>>;

function ReadingFields({
  fields,
  kpiId,
  isRatio,
  unit,
}: {
  fields: Fields;
  kpiId: string;
  isRatio: boolean;
  unit: string;
}) {
  const path = (part: string) => `readings/${kpiId}/${part}`;
  const { status, value, numerator, denominator, sourceNote } = fields;
  return (
    <div className="grid grid-cols-2 gap-x-3.5 sm:grid-cols-4">
      {isRatio ? (
        <>
          <DraftText inputMode="numeric" field={numerator} path={path("numerator")} label="How many" />
          <DraftText inputMode="numeric" field={denominator} path={path("denominator")} label="Out of" />
          <DraftText inputMode="decimal" field={value} path={path("value")} label="or percent" />
        </>
      ) : (
        <div className="col-span-2">
          <DraftText inputMode="decimal" field={value} path={path("value")} label={unit ? `Value, ${unit}` : "Value"} />
          <input type="hidden" name={numerator.name} defaultValue={String(numerator.initialValue ?? "")} />
          <input type="hidden" name={denominator.name} defaultValue={String(denominator.initialValue ?? "")} />
        </div>
      )}
      <DraftSelect field={status} path={path("status")} label="There is" options={statuses} />
      <div className={isRatio ? "col-span-2 sm:col-span-4" : ""}>
        <DraftText field={sourceNote} path={path("sourceNote")} label="Read from" />
      </div>
    </div>
  );
}
