export type Matcher = { label: string; is: "=" | "=~"; value: string };

/** The series of a metric as PromQL names them. A name of another alphabet is quoted, as Prometheus 3 wants it. */
export function selector(metric: string, matchers: readonly Matcher[] = []): string {
  const isPlain = /^[a-zA-Z_:][\w:]*$/.test(metric);
  const inside = matchers.map(({ label, is, value }) => `${labelName(label)}${is}${quoted(value)}`);
  const all = [...(isPlain ? [] : [quoted(metric)]), ...inside];
  return `${isPlain ? metric : ""}${all.length > 0 ? `{${all.join(",")}}` : ""}`;
}

const labelName = (label: string) => (/^[a-zA-Z_]\w*$/.test(label) ? label : quoted(label));

/** JSON's escapes are all known to PromQL. */
const quoted = (text: string) => JSON.stringify(text);

/** A text as part of a regular expression that means only itself. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
