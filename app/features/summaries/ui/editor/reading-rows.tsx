import type { FieldMetadata } from "@conform-to/react";
import { type FocusEvent, useState } from "react";
import { type ReadingField, readTypedReading, type TypedReading } from "~/features/kpis/typed-reading";
import type { DraftReading } from "../../draft";
import type { EditorView, ReadingRow as Row } from "../../editor-view";
import { readingId } from "../../summary-urls";
import { DraftSelect, DraftText } from "./draft-field";
import { FetchedNote } from "./fetched-note";

const statuses = [
  { value: "", label: "A value" },
  { value: "no_data", label: "No data" },
  { value: "no_traffic", label: "No traffic" },
];

/** The key numbers of the week, by the shape of each. */
export function ReadingRows({
  field,
  readings,
  fetching = "",
}: {
  field: FieldMetadata<DraftReading[]>;
  readings: EditorView["readings"];
  fetching?: string;
}) {
  return (
    <div className="grid gap-2">
      {field.getFieldList().map((line) => {
        const kpiId = String(line.getFieldset().id.initialValue ?? "");
        const row = readings.find((one) => one.kpiId === kpiId);
        return <ReadingRow key={line.key} fields={line.getFieldset()} {...{ kpiId, row, fetching }} />;
      })}
    </div>
  );
}

type Fields = Record<keyof DraftReading, FieldMetadata<string>>;

/** Says what cannot be read as soon as its field is left; what is missing, once the whole number is left. */
function ReadingRow({ fields, kpiId, row, fetching }: { fields: Fields; kpiId: string; row?: Row; fetching: string }) {
  const [remarks, setRemarks] = useState<Partial<Record<ReadingField, string>>>({});
  const check = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const typed = typedIn(currentTarget);
    const read = row ? readTypedReading(row, typed) : { reading: null };
    const found = Object.entries("problems" in read ? read.problems : {});
    const isLeft = !currentTarget.contains(relatedTarget);
    setRemarks(Object.fromEntries(found.filter(([field]) => isLeft || typed[field as ReadingField]?.trim())));
  };
  const path = (part: string) => `readings/${kpiId}/${part}`;
  const { id, status, value, numerator, denominator, sourceNote } = fields;
  const isRatio = row?.shape === "ratio";
  const label = row?.unit ? `Value, ${row.unit}` : "Value";
  return (
    <fieldset id={readingId(kpiId)} className="min-w-0 scroll-mt-4 border-t border-line pt-3" onBlur={check}>
      <legend className="float-left w-full text-[15px] font-medium break-words">
        {row?.name ?? "A key number that is no longer there"}
        <span className="num ml-2 text-[13px] font-normal text-ink-2">
          {row?.before ? `last: ${row.before}` : "first time"}
        </span>
      </legend>
      <p className="clear-both mb-2 text-[13px] text-ink-2">{row?.sentence}</p>
      {row && <FetchedNote row={row} fetching={fetching} />}
      <input type="hidden" name={id.name} defaultValue={kpiId} />
      <div className="grid grid-cols-2 gap-x-3.5 sm:grid-cols-4">
        {isRatio ? (
          <>
            <DraftText
              inputMode="numeric"
              field={numerator}
              path={path("numerator")}
              label="How many"
              remark={remarks.numerator}
            />
            <DraftText
              inputMode="numeric"
              field={denominator}
              path={path("denominator")}
              label="Out of"
              remark={remarks.denominator}
            />
            <DraftText
              inputMode="decimal"
              field={value}
              path={path("value")}
              label="or percent"
              remark={remarks.value}
            />
          </>
        ) : (
          <div className="col-span-2">
            <DraftText inputMode="decimal" field={value} path={path("value")} label={label} remark={remarks.value} />
            <input type="hidden" name={numerator.name} defaultValue={String(numerator.initialValue ?? "")} />
            <input type="hidden" name={denominator.name} defaultValue={String(denominator.initialValue ?? "")} />
          </div>
        )}
        <DraftSelect field={status} path={path("status")} label="There is" options={statuses} remark={remarks.status} />
        <div className={isRatio ? "col-span-2 sm:col-span-4" : ""}>
          <DraftText field={sourceNote} path={path("sourceNote")} label="Read from" />
        </div>
      </div>
    </fieldset>
  );
}

/** What stands in the fields of one number, by the last part of their names: "readings[0].value". */
const typedIn = (fields: HTMLElement): TypedReading =>
  Object.fromEntries(
    [...fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")].map(({ name, value }) => [
      name.split(".").at(-1),
      value,
    ]),
  );
