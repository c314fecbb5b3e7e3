import type { z } from "zod";
import type { PageQuery } from "./api-schemas";
import { refusal } from "./parse-part.server";

/** Where a page ended, for its reader a text without meaning. It names the last item, so that new ones shift nothing. */
const write = (place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString("base64url");

/** Where to go on, null for the first page; throws a problem for what is no cursor of this list. */
export function readCursor<Place extends z.ZodType>({ cursor }: PageQuery, place: Place): z.output<Place> | null {
  if (cursor === undefined) return null;
  const read = place.safeParse(parse(cursor));
  if (read.success) return read.data;
  throw refusal([{ parameter: "cursor", detail: "This is no cursor of this list. Leave it out for the first page." }]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** A page of `limit` out of one row more, where there is one. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  { limit }: PageQuery,
  item: (row: Row) => Item,
  place: (row: Row) => readonly unknown[],
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: last && rows.length > limit ? write(place(last)) : null };
}
