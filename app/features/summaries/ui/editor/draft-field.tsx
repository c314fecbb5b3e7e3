import type { FieldMetadata } from "@conform-to/react";
import type { ComponentProps, ReactNode } from "react";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import { ConflictNote } from "./conflict-note";

type Shared = {
  field: FieldMetadata<string>;
  path: string;
  label: ReactNode;
  hint?: ReactNode;
  className?: string;
  autoFocus?: boolean;
};

export const DraftText = ({
  path,
  ...rest
}: Shared & { type?: "text" | "date"; inputMode?: "decimal" | "numeric" }) => (
  <div className="min-w-0">
    <TextField autoComplete="off" {...rest} />
    <ConflictNote path={path} />
  </div>
);

export const DraftArea = ({ path, ...rest }: Shared & { rows?: number }) => (
  <div className="min-w-0">
    <TextAreaField {...rest} />
    <ConflictNote path={path} />
  </div>
);

export const DraftSelect = ({ path, ...rest }: Shared & Pick<ComponentProps<typeof SelectField>, "options">) => (
  <div className="min-w-0">
    <SelectField {...rest} />
    <ConflictNote
      path={path}
      words={(value) => rest.options.find((option) => option.value === value)?.label ?? value}
    />
  </div>
);
