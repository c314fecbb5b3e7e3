import { isIP } from "node:net";
import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().trim();
const nameOnly = (url: string) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`;
const isRange = (one: string) => /^[\da-f.:]+(\/\d{1,3})?$/i.test(one) && isIP(one.replace(/\/\d+$/, "")) > 0;
const isProxy = (one: string) => /^(loopback|linklocal|uniquelocal)$/.test(one) || isRange(one);

const Config = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: text.default("127.0.0.1"),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .refine(nameOnly)
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TRUST_PROXY: text.refine((set) => /^\d{1,2}$/.test(set) || set.split(/\s*,\s*/).every(isProxy)).optional(),
  DATABASE_URL: text.regex(/^postgres(ql)?:\/\//).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  DATA_DIR: text.optional(),
  SECRET: z.string().min(32).optional(),
  SMTP_URL: text.regex(/^smtps?:\/\/\S/).optional(),
  MAIL_FROM: text.default("Drumbeat <drumbeat@localhost>"),
  METRICS_TOKEN: text.optional(),
  OUTBOUND_ALLOW: text
    .transform((set) => set.split(/\s*,\s*/))
    .refine((ranges) => ranges.every(isRange))
    .default([]),
  PING_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  DEMO: z.stringbool().default(false),
});

export type Config = z.infer<typeof Config>;

/** The variables that the schema knows, for the documentation's test. */
export const configNames = Object.keys(Config.shape);

const expected: Record<string, string> = {
  NODE_ENV: "production or development",
  PORT: "a number from 0 to 65535, for example 3000",
  BASE_URL: "the address in people’s browsers, without a path, for example https://drumbeat.example.org",
  TRUST_PROXY: "how many proxies stand before Drumbeat, or their addresses, for example 1 or 10.0.0.5",
  DATABASE_URL: "an address such as postgresql://user:password@host:5432/database",
  DATABASE_POOL_SIZE: "a number from 2 to 100",
  SECRET: "at least 32 characters, for example what `openssl rand -hex 32` prints",
  SMTP_URL: "an address such as smtps://user:password@mail.example.org",
  OUTBOUND_ALLOW: "addresses or ranges, for example 10.0.0.0/8, 192.168.1.20",
  PING_URL: "an address that expects a call every minute, for example https://hc.example.org/ping/…",
  LOG_LEVEL: "fatal, error, warn, info, debug or silent",
  DEMO: "true or false",
};
/** What is in them is shown to nobody. */
const secrets = ["DATABASE_URL", "SECRET", "SMTP_URL", "METRICS_TOKEN", "PING_URL"];

/** Throws an Error whose message names every wrong variable, one a line, and what belongs there. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  // A variable that is there and empty, as compose files like to write it, counts as not set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const result = Config.safeParse(given);
  if (result.success) return result.data;
  const wrong = [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
  const lines = wrong.map((name) => {
    const set = secrets.includes(name) ? "cannot be used" : `is set to ${JSON.stringify(given[name]?.slice(0, 100))}`;
    return `  ${name} ${set}; it should be ${expected[name]}.`;
  });
  const message = ["Drumbeat cannot start with these settings:", ...lines].join("\n");
  throw Object.assign(new Error(message), { name: "SettingsError" });
}

export const config = parseConfig(process.env);

/** Tells one build's pages from another's; all instances of a build agree. */
export const builtAt: string = import.meta.env?.VITE_BUILT_AT ?? "unbuilt";
