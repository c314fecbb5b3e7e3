import { checkoutTrial } from "./agreements/checkout-platform";
import { firstWeeks } from "./checkout-platform/first-weeks";
import { checkoutKeys } from "./checkout-platform/keys";
import { lastWeeks } from "./checkout-platform/last-weeks";
import { checkoutWords } from "./checkout-platform/words";
import { checkoutChannels } from "./flags/checkout-channels";
import { checkoutFlags } from "./flags/checkout-platform";
import type { Story } from "./telling/story";

/** The main story: at risk for two weeks, and the reason is not in the team's own hands. */
export const checkoutPlatform: Story = {
  project: {
    name: "Checkout platform",
    purpose: "Shoppers pay in one step and know at once that it worked.",
    visibility: "open",
    ...{ everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" },
  },
  from: -13,
  lead: "marta",
  answers: "priya",
  engineers: ["priya", "tomas"],
  stakeholders: {
    dana: { reads: "Fri 18:05", not: [-12] },
    jonas: { reads: "Mon 08:50", not: [-11, -6, -3] },
    nadia: { reads: "Sat 07:15" },
    owen: { reads: "Fri 21:30", not: [-10, -7, -4] },
    helen: { reads: "Sat 09:40", not: [-13, -12, -5, -2] },
    lucas: { reads: "Tue 10:20", not: [-8, -4, -3, -2] },
    ruth: { reads: "never" },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "orders a minute",
      direction: "up",
      target: 1600,
      sentence: "Orders that the shop takes in a minute, on average over the busiest hour of the week.",
      source: "Shop dashboard",
    },
    errors: {
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of payments",
      direction: "down",
      target: 0.005,
      sentence: "Payments that failed although the shopper did everything right, out of all payments of the week.",
      source: "prometheus.northwind.example",
      fetched: {
        query: 'sum(increase(payments_total{outcome="failed"}[$window])) or vector(0)',
        wholeQuery: "sum(increase(payments_total[$window]))",
        yearBefore: [5900, 1_240_000],
      },
    },
    latency: {
      ...{ name: "Latency p95", sense: "latency", shape: "number", unit: "ms", direction: "down", target: 800 },
      sentence: "How long shoppers wait: 95 of 100 payments are confirmed within this time.",
      source: "Shop dashboard",
    },
  },
  scenes: [firstWeeks, lastWeeks, checkoutTrial, checkoutChannels, checkoutFlags, checkoutKeys, checkoutWords],
};
