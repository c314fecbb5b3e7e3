import type { z } from "zod";
import type { Read } from "../source";
import { askPostgres, type Place } from "./ask-postgres.server";
import { readingOfRow } from "./reading-of-row";
import { whyRefused } from "./why-refused.server";
import type { sql } from "./words";

type Config = z.output<(typeof sql)["config"]>;
type Secret = z.output<(typeof sql)["secret"]>;

/** One query, with the window's beginning and end as $1 and $2. */
export const readSql: Read<Config, Secret> = async ({ config, secret, shape, window, signal }) => {
  const { query, zone, ...at } = config;
  const { from, until } = window;
  const place: Place = { ...at, ...secret, port: Number(config.port) };
  const timeZone = zone === "utc" ? "UTC" : window.timeZone;
  const rows = await askPostgres(place, { query, from, until, timeZone, signal }).catch((error) => {
    throw whyRefused(place, error, signal);
  });
  return {
    reading: readingOfRow(shape, rows),
    query: `${query}\n-- $1 = ${from.toISOString()}, $2 = ${until.toISOString()}, TimeZone ${timeZone}`,
    warnings: [],
    series: null,
  };
};
