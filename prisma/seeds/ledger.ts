import { ledgerTrial } from "./agreements/ledger";
import { answer } from "./telling/scenes";
import { on, type Story } from "./telling/story";
import { publish } from "./telling/write-week";

const oneHour = "Month-end closes in less than an hour";
const traced = "Auditors trace any figure to its orders by themselves";
const corrections = "A wrong booking is corrected the same day";

const auditorsSee = "May the auditors see the names of shoppers, or only order numbers?";

/** Private, every two weeks, and done; after a trial both sides went back to calls. */
export const ledger: Story = {
  project: {
    name: "Ledger",
    purpose: "Finance closes the month in an hour, and every figure can be traced.",
    visibility: "private",
    ...{ everyWeeks: 2, weekday: 4, hour: 18, minute: 0, timeZone: "Europe/Berlin" },
  },
  from: -12,
  lead: "marta",
  answers: "ines",
  engineers: ["ines"],
  stakeholders: {
    dana: { reads: "Fri 09:05", not: [-10, -6] },
    jonas: { reads: "Thu 18:30" },
    ruth: { reads: "Mon 14:20", not: [-12, -8] },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "bookings an hour",
      direction: "up",
      target: 10_000,
      sentence: "Bookings that reach the ledger in an hour on the last working day of the month.",
      source: "Ledger report",
    },
    errors: {
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of bookings",
      direction: "down",
      target: 0.0005,
      sentence: "Bookings that Finance had to correct by hand, out of all bookings of the two weeks.",
      source: "Ledger report",
    },
    hours: {
      ...{ name: "Month-end", sense: "other", shape: "number", unit: "minutes", direction: "down", target: 60 },
      sentence: "How long the last close of a month took, from the last booking to the signed report.",
      source: "Finance calendar",
    },
  },
  scenes: [
    publish(-12, "Thu 17:20", "ines", {
      headline: "Finance closes the month in six hours; we know where four of them go.",
      state: "on_track",
      milestones: {
        [oneHour]: { for: "Finance", due: on("Thu", -2), state: "on_track" },
        [traced]: { for: "the auditors", due: on("Thu", -4), state: "not_started" },
      },
      numbers: { throughput: 2100, errors: [912, 604_000], hours: 360 },
      next: ["Bookings of one country need no manual sheet"],
    }),
    publish(-10, "Thu 17:41", "ines", {
      headline: "Finance needs no manual sheet for Germany any more; a close takes five hours.",
      milestones: { [corrections]: { for: "Finance", due: on("Thu", -6), state: "on_track" } },
      numbers: { throughput: 3400, errors: [640, 611_000], hours: 300 },
      next: ["Bookings of all countries need no manual sheet"],
      asks: [{ question: auditorsSee, by: on("Thu", -9), of: "ruth" }],
    }),
    answer("Wed 13:10", -9, "ruth", auditorsSee, "Only order numbers. If they need a name, they ask me."),
    publish(-8, "Thu 17:15", "ines", {
      headline: "No country needs the manual sheet any more. A close takes two and a half hours.",
      numbers: { throughput: 7900, errors: [377, 620_000], hours: 150 },
      next: ["A wrong booking is corrected the same day, in a trial with two people"],
    }),
    publish(-6, "Thu 17:38", "ines", {
      headline: "Finance corrects a wrong booking the same day, without a request to us.",
      milestones: {
        [corrections]: { state: "done", note: "It took four days on average." },
        [traced]: { state: "on_track" },
      },
      numbers: { throughput: 9800, errors: [141, 642_000], hours: "no data" },
      next: ["Auditors trace a figure of last month in a trial"],
    }),
    publish(-4, "Thu 17:52", "ines", {
      headline: "The auditors traced 30 figures to their orders by themselves, in one morning.",
      milestones: { [traced]: { state: "done", note: "Last year this took two of us a week." } },
      numbers: { throughput: 11_400, errors: [26, 655_000], hours: 55 },
      next: ["Month-end closes in less than an hour, without us in the room"],
    }),
    publish(-2, "Thu 17:55", "ines", {
      headline: "Month-end closes in 40 minutes instead of 6 hours, and Finance did it alone.",
      state: "done",
      why: "All three outcomes are there and in use. We report until the next close, then we stop.",
      milestones: { [oneHour]: { state: "done", note: "Finance goes home on time on the last day of the month." } },
      numbers: { throughput: 12_000, errors: [0, 661_000], hours: 40 },
      next: ["The next close takes less than an hour again"],
    }),
    ledgerTrial,
  ],
};
