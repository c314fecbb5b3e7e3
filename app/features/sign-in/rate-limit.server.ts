import { createHash } from "node:crypto";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { pool } from "~/db/client.server";

type Limit = {
  /** Counts one try. False when there were more than `most` of them within `minutes`. */
  allow(key: string): Promise<boolean>;
  /** Counts one try and says how many there were. */
  count(key: string): Promise<number>;
  /** Takes one try back, for it did no harm. */
  forgive(key: string): Promise<void>;
  clear(key: string): Promise<void>;
};

/** Tries counted in the database, so that a restart forgets none and several instances count together. */
export function rateLimit(name: string, most: number, minutes: number): Limit {
  let built: { limiter: RateLimiterPostgres; on: typeof pool } | undefined;
  const store = () => {
    if (built?.on !== pool) built = { limiter: createLimiter(name, most, minutes), on: pool };
    return built.limiter;
  };
  const count = async (key: string) => (await store().penalty(hashed(key), 1)).consumedPoints;
  return {
    count,
    allow: async (key) => (await count(key)) <= most,
    forgive: async (key) => void (await store().reward(hashed(key), 1)),
    clear: async (key) => void (await store().delete(hashed(key))),
  };
}

const createLimiter = (name: string, points: number, minutes: number) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: minutes * 60,
  });

/** Addresses of people are not kept in clear, and a key has one length whatever was typed. */
const hashed = (key: string) => createHash("sha256").update(key).digest("base64url");
