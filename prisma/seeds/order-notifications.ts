import { note } from "./telling/scenes";
import { on, type Story } from "./telling/story";
import { publish } from "./telling/write-week";

const delays = "Shoppers hear of a delay before they ask";
const channels = "Shoppers choose how they are told";
const quiet = "Nobody gets a message between 22:00 and 7:00";

/** Nobody has written for weeks: what was said last is shown as old, never as green. */
export const orderNotifications: Story = {
  project: {
    name: "Order notifications",
    purpose: "Shoppers know where their order is without asking.",
    visibility: "open",
    ...{ everyWeeks: 1, weekday: 5, hour: 12, minute: 0, timeZone: "Europe/Berlin" },
  },
  from: -13,
  lead: "tomas",
  answers: "tomas",
  engineers: ["ines"],
  stakeholders: {
    nadia: { reads: "Fri 12:30" },
    lucas: { reads: "Mon 10:00", not: [-13, -11, -9, -6] },
    helen: { reads: "never" },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "messages a minute",
      direction: "up",
      target: 300,
      sentence: "Messages that reach shoppers in a minute, on average over the day.",
      source: "Mail provider",
    },
    errors: {
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of messages",
      direction: "down",
      target: 0.02,
      sentence: "Messages that came back or were never taken, out of all messages of the week.",
      source: "metrics.mailhouse.example",
      fetched: {
        query: "sum(increase(messages_bounced_total[$window]))",
        wholeQuery: "sum(increase(messages_total[$window]))",
        fails: {
          ...{ since: "Sat 00:10", week: -4 },
          said: "metrics.mailhouse.example does not let us in (401).",
          todo: "Check the token, and whether it has run out.",
        },
      },
    },
  },
  scenes: [
    publish(-13, "Fri 11:20", "tomas", {
      headline: "We read 300 calls to Support: every third one asks where an order is.",
      state: "on_track",
      milestones: {
        [delays]: { for: "every shopper with an order on its way", due: on("Fri", -7), state: "on_track" },
        [channels]: { for: "every shopper", due: on("Fri", 1), state: "not_started" },
      },
      numbers: { throughput: 210, errors: [64_000, 2_110_000] },
      next: ["Shoppers of one carrier hear of a delay"],
    }),
    publish(-12, "Fri 11:35", "tomas", {
      headline: "Shoppers whose order comes by one of our four carriers hear of a delay within the hour.",
      numbers: { throughput: 224, errors: [61_200, 2_250_000] },
      next: ["A second carrier follows"],
    }),
    publish(-11, "Fri 11:14", "tomas", {
      headline: "Two of four carriers tell us of delays, and we tell the shoppers.",
      numbers: { throughput: 251, errors: [58_900, 2_530_000] },
      next: ["The last two carriers follow"],
    }),
    publish(-10, "Fri 11:46", "tomas", {
      headline:
        "Three of four carriers. The fourth sends its delays once a day, so shoppers hear of them in the evening.",
      broken: { "The last two carriers follow": { moved: "The fourth carrier only sends a list at 18:00." } },
      milestones: { [quiet]: { for: "every shopper", due: on("Fri", -5), state: "not_started" } },
      numbers: { throughput: 278, errors: [57_000, 2_790_000] },
      next: ["Delays of the fourth carrier arrive the same evening"],
    }),
    publish(-9, "Fri 11:28", "ines", {
      headline: "Every shopper hears of a delay on the same day; calls about late orders fell by a fifth.",
      numbers: { throughput: 296, errors: [55_800, 2_970_000] },
      next: ["A delay message says the new day"],
    }),
    publish(-8, "Fri 11:31", "tomas", {
      headline: "A message about a delay names the new day of delivery.",
      milestones: { [quiet]: { state: "on_track" } },
      numbers: { throughput: 302, errors: [56_100, 3_040_000] },
      next: ["Messages wait for the morning, in a trial in one country"],
    }),
    publish(-7, "Fri 11:40", "tomas", {
      headline: "Shoppers hear of a delay before they ask. Calls about late orders are down by 38%.",
      milestones: { [delays]: { state: "done", note: "Support answers other questions a day sooner." } },
      numbers: { throughput: 311, errors: [54_700, 3_130_000] },
      next: ["Night messages wait for the morning in five countries"],
    }),
    publish(-6, "Fri 11:22", "tomas", {
      headline: "In five countries no message arrives at night any more.",
      numbers: { throughput: 306, errors: "no data" },
      next: ["The same in all countries"],
    }),
    publish(-5, "Fri 11:37", "tomas", {
      headline: "Nobody gets a message between 22:00 and 7:00, in any country.",
      milestones: {
        [quiet]: { state: "done", note: "Shoppers turned off messages half as often as before." },
        [channels]: { state: "on_track" },
      },
      numbers: { throughput: 309, errors: [52_300, 3_120_000] },
      next: ["Shoppers can choose between mail and text, in a trial"],
    }),
    publish(-4, "Fri 11:18", "tomas", {
      headline: "In a trial, 500 shoppers chose between mail and text; two of three chose text.",
      numbers: { throughput: 314, errors: [51_900, 3_160_000] },
      next: ["The choice is open to a tenth of all shoppers"],
    }),
    note(
      "Tue 15:10",
      -3,
      "tomas",
      "I help Checkout with the last card network until it is done. Here nothing moves meanwhile.",
    ),
  ],
};
