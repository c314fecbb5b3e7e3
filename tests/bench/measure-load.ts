import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export type Load = {
  name: string;
  connections: number;
  perSecond: number;
  p50: number;
  p99: number;
  faults: number;
  rssMb: number | null;
};

export type Target = { name: string; url: string; headers?: Record<string, string>; pid?: number };

/** Requests per second, latency in milliseconds and resident memory of `pid` under `connections` for `seconds`, after a short warm-up. */
export async function measureLoad(
  { name, url, headers, pid }: Target,
  connections: number,
  seconds: number,
): Promise<Load> {
  await autocannon({ url, headers, connections, duration: 2 });
  const result = await autocannon({ url, headers, connections, duration: seconds });
  const faults = result.errors + result.timeouts + Number(result["4xx"]) + Number(result["5xx"]);
  return {
    name,
    connections,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    faults,
    rssMb: pid ? residentMb(pid) : null,
  };
}

/** On Linux; null elsewhere. */
function residentMb(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
