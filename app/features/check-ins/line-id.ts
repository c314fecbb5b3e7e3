import { isUuid } from "~/http/is-uuid";

export const lineKinds = ["milestone", "roadblock", "promise", "reading", "ask"] as const;
export type LineKind = (typeof lineKinds)[number];

/** Names one line of a summary: "headline", "milestone:0198…". A line that is carried over keeps its name. */
export type LineId = "headline" | `${LineKind}:${string}`;

export const lineIdOf = (kind: LineKind, id: string): LineId => `${kind}:${id}`;

export type LineName = { kind: "headline"; id: null } | { kind: LineKind; id: string };

/** What a text from an address names, or null when it names no line. */
export function parseLineId(text: string | null | undefined): LineName | null {
  if (text === "headline") return { kind: "headline", id: null };
  const [kind, id, ...rest] = (text ?? "").split(":");
  const known = lineKinds.find((one) => one === kind);
  return known && isUuid(id) && rest.length === 0 ? { kind: known, id } : null;
}

/** Where the line stands on the page of its week. */
export const anchorOfLine = (lineId: string | null): string => {
  const name = parseLineId(lineId);
  return name?.id && (name.kind === "milestone" || name.kind === "roadblock" || name.kind === "promise")
    ? `#line-${name.id}`
    : "";
};
