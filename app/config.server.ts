import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const text = z.string().trim();

const Config = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: text.default("127.0.0.1"),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TRUST_PROXY: text.optional(),
  DATABASE_URL: text.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  DATA_DIR: text.optional(),
  SECRET: z.string().min(32, "SECRET needs at least 32 characters").optional(),
  SMTP_URL: text.optional(),
  MAIL_FROM: text.default("Drumbeat <drumbeat@localhost>"),
  METRICS_TOKEN: text.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  DEMO: z.stringbool().default(false),
});

export type Config = z.infer<typeof Config>;

/** The variables that the schema knows, for the documentation's test. */
export const configNames = Object.keys(Config.shape);

/** Throws an Error whose message names every wrong variable, one a line. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  // A variable that is there and empty, as compose files like to write it, counts as not set.
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const result = Config.safeParse(Object.fromEntries(given));
  if (!result.success) throw new Error(`The configuration is not usable:\n${z.prettifyError(result.error)}`);
  return result.data;
}

export const config = parseConfig(process.env);

/** Tells one build's pages from another's; all instances of a build agree. */
export const builtAt: string = import.meta.env?.VITE_BUILT_AT ?? "unbuilt";
