import autocannon from "autocannon";

type Counts = { all: number; failed: number };
/** What the app counted of itself between two readings of its /metrics that are `seconds` apart, and what was sent to it meanwhile. */
export type Measured = Counts & {
  seconds: number;
  perMinute: number;
  /** Where the reading comes from, with the length of its window: "/metrics, counted over 5.2 s". */
  source: string;
  sent: Counts & { errors: number; connections: number };
};

/**
 * Load with every tenth request leading nowhere, counted by the app itself. Whatever answered 400 or above has failed. The
 * two readings of /metrics are requests too, of which the first is counted; and autocannon does not wait for its last ones.
 */
export async function measureUnderLoad(baseUrl: string, loadSeconds: number, connections = 4): Promise<Measured> {
  const before = await readCounts(baseUrl);
  const startedAt = performance.now();
  const requests = Array.from({ length: 10 }, (_, index) => ({ path: index === 9 ? "/no-such-page" : "/sign-in" }));
  const load = await autocannon({ url: baseUrl, connections, duration: loadSeconds, requests });
  const after = await readCounts(baseUrl);
  const seconds = (performance.now() - startedAt) / 1_000;
  const all = after.all - before.all;
  return {
    all,
    failed: after.failed - before.failed,
    seconds,
    perMinute: Math.round((60 * all) / seconds),
    source: `/metrics, counted over ${seconds.toFixed(1)} s`,
    sent: { all: load.requests.total, failed: load.non2xx, errors: load.errors, connections },
  };
}

async function readCounts(baseUrl: string): Promise<Counts> {
  const response = await fetch(`${baseUrl}/metrics`);
  const counts = { all: 0, failed: 0 };
  const line = /^http_server_request_duration_seconds_count\{.*http_response_status_code="(\d+)".*\} (\d+)$/gm;
  for (const [, status, count] of (await response.text()).matchAll(line)) {
    counts.all += Number(count);
    if (Number(status) >= 400) counts.failed += Number(count);
  }
  return counts;
}
