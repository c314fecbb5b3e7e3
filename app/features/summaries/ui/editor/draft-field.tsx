import type { FieldMetadata } from "@conform-to/react";
import type { ComponentProps, ReactNode } from "react";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ChangedMark } from "./changed-context";
import { CoachNotes } from "./coach-notes";
import { ConflictNote } from "./conflict-note";

type Shared = {
  field: FieldMetadata<string>;
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  autoFocus?: boolean;
};

/** What is wrong with a value, found while its field was left. */
type Remarked = { remark?: string };

export const DraftText = ({
  path,
  remark,
  ...rest
}: Shared & Remarked & { type?: "text" | "date"; inputMode?: "decimal" | "numeric" }) => (
  <div className="min-w-0">
    <ChangedMark path={path} />
    <TextField autoComplete="off" {...rest} {...marked(rest.field, remark)} />
    <Remark field={rest.field} remark={remark} />
    <ConflictNote path={path} />
    <CoachNotes path={path} />
  </div>
);

export const DraftArea = ({ path, ...rest }: Shared & { rows?: number }) => (
  <div className="min-w-0">
    <ChangedMark path={path} />
    <TextAreaField {...rest} />
    <ConflictNote path={path} />
    <CoachNotes path={path} />
  </div>
);

export const DraftSelect = ({
  path,
  remark,
  ...rest
}: Shared & Remarked & Pick<ComponentProps<typeof SelectField>, "options">) => (
  <div className="min-w-0">
    <ChangedMark path={path} />
    <SelectField {...rest} {...marked(rest.field, remark)} />
    <Remark field={rest.field} remark={remark} />
    <ConflictNote
      path={path}
      words={(value) => rest.options.find((option) => option.value === value)?.label ?? value}
    />
  </div>
);

const remarkId = (field: FieldMetadata<string>) => `${field.id}-remark`;
const marked = (field: FieldMetadata<string>, remark: string | undefined) =>
  remark ? { "aria-invalid": true, "aria-describedby": remarkId(field) } : {};

const Remark = ({ field, remark }: Remarked & { field: FieldMetadata<string> }) =>
  remark ? (
    <p id={remarkId(field)} role="status" className="-mt-3.5 mb-5 text-[13px] font-medium text-bad">
      {remark}
    </p>
  ) : null;
