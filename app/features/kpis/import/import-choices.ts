/** No table has as many weeks. */
export const mostRows = 5000;
/** Carried in the form from step to step. */
export const mostCharacters = 1_000_000;

export const delimiters = [";", "tab", ","] as const;
export type Delimiter = (typeof delimiters)[number];
export const delimiterWords: Record<Delimiter, string> = { ";": "Semicolon", tab: "Tab", ",": "Comma" };

export const dateOrders = ["day", "month"] as const;
export type DateOrder = (typeof dateOrders)[number];
export const decimalMarks = ["point", "comma"] as const;
export type DecimalMark = (typeof decimalMarks)[number];
export const scales = ["percent", "share"] as const;
export type Scale = (typeof scales)[number];
export const emptyWays = ["skip", "no_data"] as const;
export type EmptyWay = (typeof emptyWays)[number];

/** Which column is what, counted from 0; null for none. */
export type Columns = Record<"week" | "value" | "numerator" | "denominator" | "note", number | null>;

/** Every choice about how a table is meant; "auto" is what the table itself decides. */
export type ImportChoices = {
  dateOrder: DateOrder | "auto";
  decimalMark: DecimalMark | "auto";
  scale: Scale | "auto";
  empty: EmptyWay;
};
