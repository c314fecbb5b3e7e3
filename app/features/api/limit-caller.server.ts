import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "~/db/client.server";
import { problem } from "~/http/problem.server";

type Limit = { name: string; most: number; seconds: number };

/** Of everything that a key asks. */
export const callLimit: Limit = { name: "api-key", most: 600, seconds: 60 };
/** Each one alarms people at once. */
export const flagLimit: Limit = { name: "api-flag", most: 30, seconds: 3600 };

const built = new Map<string, { limiter: RateLimiterPostgres; on: typeof pool }>();

/** Counted in the database, so that several instances count together. What is over is refused from memory. */
function limiterOf({ name, most, seconds }: Limit): RateLimiterPostgres {
  const known = built.get(name);
  if (known?.on === pool) return known.limiter;
  const limiter = new RateLimiterPostgres({
    ...{ storeClient: pool, storeType: "pool", tableName: "rate_limit", tableCreated: true },
    ...{ keyPrefix: name, points: most, duration: seconds, inMemoryBlockOnConsumed: most + 1 },
  });
  built.set(name, { limiter, on: pool });
  return limiter;
}

/** Counts a call and gives the headers that say how many are left; throws 429 where there were too many. */
export async function limitCaller(keyId: string, limit: Limit): Promise<Record<string, string>> {
  let isOver = false;
  const counted = await limiterOf(limit)
    .consume(keyId)
    .catch((over: Error | RateLimiterRes) => {
      if (over instanceof Error) throw over;
      isOver = true;
      return over;
    });
  const wait = Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
  const headers = {
    "RateLimit-Policy": `"${limit.name}";q=${limit.most};w=${limit.seconds}`,
    RateLimit: `"${limit.name}";r=${isOver ? 0 : counted.remainingPoints};t=${wait}`,
  };
  if (isOver) throw tooMany(limit, wait, headers);
  return headers;
}

const tooMany = ({ most, seconds }: Limit, wait: number, headers: Record<string, string>) =>
  problem(
    429,
    `This key has asked for this more than ${most} times within ${seconds / 60} min. Wait ${wait} s, then go on.`,
    { headers: { ...headers, "Retry-After": String(wait) } },
  );
