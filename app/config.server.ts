import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || undefined);

const Config = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: port.default(3000),
  HOST: z.string().default("127.0.0.1"),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .transform((url) => url?.replace(/\/+$/, "")),
  TRUST_PROXY: optionalText,
  DATABASE_URL: optionalText,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  DATA_DIR: optionalText,
  SECRET: z.string().min(32, "SECRET needs at least 32 characters").optional(),
  SMTP_URL: optionalText,
  MAIL_FROM: z.string().default("Drumbeat <drumbeat@localhost>"),
  METRICS_TOKEN: optionalText,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  DEMO: z.stringbool().default(false),
});

export type Config = z.infer<typeof Config>;

/** The variables that the schema knows, for the documentation's test. */
export const configNames = Object.keys(Config.shape);

/** Throws an Error whose message names every wrong variable, one a line. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const result = Config.safeParse(env);
  if (!result.success) throw new Error(`The configuration is not usable:\n${z.prettifyError(result.error)}`);
  return result.data;
}

export const config = parseConfig(process.env);
