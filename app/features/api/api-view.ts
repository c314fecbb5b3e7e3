/** A field of a body or an answer; those of a field that is an object follow it as "window.from". */
export type FieldView = {
  name: string;
  /** "number", "“open” or “late”", "list of Kpi"; `shape` is the named schema in it, or "". */
  type: string;
  shape: string;
  isRequired: boolean;
  about: string;
};

export type OperationView = {
  id: string;
  method: string;
  path: string;
  scope: string;
  summary: string;
  about: string;
  /** With the place of each in `about`'s stead where it has no words of its own. */
  parameters: FieldView[];
  /** The named schemas of what is sent and answered; "" for nothing. */
  body: string;
  answer: string;
  statuses: { status: string; about: string }[];
  curl: string;
};

export type ApiView = {
  about: string[];
  /** To be typed once before the examples. */
  setUp: string;
  operations: OperationView[];
  shapes: { id: string; about: string; fields: FieldView[] }[];
};
