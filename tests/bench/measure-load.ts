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

/** One address, or several `paths` in turn. */
export type Target = { name: string; url: string; paths?: string[]; headers?: Record<string, string>; pid?: number };

/** V8 compiles what runs often only after hundreds of requests, and slow pages should not be measured colder than fast ones. */
export const WARM_UP_REQUESTS = 1_500;

export async function warmUp(target: Target): Promise<void> {
  await autocannon({ ...askingFor(target), connections: 8, amount: WARM_UP_REQUESTS });
}

const askingFor = ({ url, paths, headers }: Target) => ({ url, headers, requests: paths?.map((path) => ({ path })) });

/** Requests per second, latency in milliseconds and resident memory of `pid` under `connections` for `seconds`, after a short warm-up. */
export async function measureLoad(target: Target, connections: number, seconds: number): Promise<Load> {
  const { name, pid } = target;
  await autocannon({ ...askingFor(target), connections, duration: 2 });
  const result = await autocannon({ ...askingFor(target), connections, duration: seconds });
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
