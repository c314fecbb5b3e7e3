import type { Meaning } from "./kpi";

export type OfferedKey = "throughput" | "error_rate" | "latency";

/** What is offered to a project that has no key numbers yet: the first two first, the third as an addition. */
export const offeredKpis: Record<OfferedKey, Meaning & { hint: string }> = {
  throughput: {
    name: "Throughput",
    sense: "throughput",
    shape: "number",
    unit: "requests a minute",
    direction: "up",
    target: null,
    sentence: "How much work the system gets done: requests that were answered, on average in a minute of the week.",
    hint: "How much gets done. Say what is counted: orders, requests, jobs.",
  },
  error_rate: {
    name: "Error rate",
    sense: "error_rate",
    shape: "ratio",
    unit: "of requests",
    direction: "down",
    target: 0.005,
    sentence: "How often something goes wrong: failed requests out of all requests of the week.",
    hint: "How often it fails. Two counts: what failed, out of how many.",
  },
  latency: {
    name: "Latency p95",
    sense: "latency",
    shape: "number",
    unit: "ms",
    direction: "down",
    target: null,
    sentence: "How long people wait: 95 of 100 requests are answered within this time.",
    hint: "How long people wait, for example for 95 of 100 requests.",
  },
};

export const offeredKeys: readonly OfferedKey[] = ["throughput", "error_rate", "latency"];
