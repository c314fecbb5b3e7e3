import { searchTrial } from "./agreements/search-relevance";
import { answer, underWay } from "./telling/scenes";
import { on, type Story } from "./telling/story";
import { publish } from "./telling/write-week";

const synonyms = "Shoppers find things by the words of their own region";
const sizes = "Searches for a size show only what is in stock";
const rebuild = "The whole catalogue is searchable within an hour of a change";
const rightFirst = "The right product stands among the first three for 95% of searches";

const fullDisks = "The search machines run out of space during a rebuild";

const secondCluster = "Rent a second set of search machines for six weeks, or move the rebuild to next quarter?";
const rankBySales = "May products that sell better stand above products that fit the words better?";

/** Goes wrong in plain sight: late once, at risk, then off track with a decision that waits. */
export const searchRelevance: Story = {
  project: {
    name: "Search relevance",
    purpose: "Shoppers find what they mean, not only what they type.",
    visibility: "open",
    ...{ everyWeeks: 1, weekday: 5, hour: 15, minute: 30, timeZone: "Asia/Kolkata" },
  },
  from: -13,
  lead: "marta",
  answers: "arjun",
  engineers: ["arjun"],
  stakeholders: {
    dana: { reads: "Fri 19:10", not: [-9, -5] },
    nadia: { reads: "Fri 17:40", not: [-12] },
    lucas: { reads: "Mon 12:30", not: [-13, -10, -8, -7, -3] },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "searches a second",
      direction: "up",
      target: 250,
      sentence: "Searches answered in a second, on average over the busiest hour of the week.",
      source: "Search dashboard",
    },
    errors: {
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of searches",
      direction: "down",
      target: 0.01,
      sentence: "Searches that ended without an answer, out of all searches of the week.",
      source: "Search log",
    },
    right: {
      name: "Right in the first three",
      sense: "other",
      shape: "ratio",
      unit: "of queries",
      direction: "up",
      target: 0.95,
      sentence:
        "Of 500 queries that people judge each week: those with the wanted product among the first three results.",
      source: "Weekly sample of 500",
    },
  },
  scenes: [
    publish(-13, "Fri 15:05", "arjun", {
      headline: "We know which 200 searches disappoint most. Nothing is different for shoppers yet.",
      state: "on_track",
      milestones: {
        [synonyms]: { for: "shoppers outside the capital cities", due: on("Thu", -9), state: "on_track" },
        [sizes]: { for: "shoppers of clothes and shoes", due: on("Thu", -7), state: "not_started" },
        [rightFirst]: { for: "every shopper", due: on("Fri", 4), state: "not_started" },
      },
      numbers: { throughput: 268, errors: [684_000, 95_000_000], right: [431, 500] },
      next: ["Region words work for food"],
    }),
    publish(-12, "Fri 15:12", "arjun", {
      headline: "Shoppers who search for food in the words of their region find it.",
      numbers: { throughput: 271, errors: [661_000, 95_800_000], right: [436, 500] },
      next: ["Region words work for clothes", "Support can report a bad search with one click"],
    }),
    publish(-11, "Fri 14:58", "arjun", {
      headline: "Region words work for clothes too. Support reports bad searches with one click: 31 in the first week.",
      numbers: { throughput: 270, errors: [712_000, 95_100_000], right: [443, 500] },
      next: ["The ten most reported searches give good results"],
      asks: [{ question: rankBySales, by: on("Wed", -10), of: "dana" }],
    }),
    answer(
      "Tue 18:20",
      -10,
      "dana",
      rankBySales,
      "No. What fits the words comes first; sales may only decide between equals.",
    ),
    publish(-10, "Fri 15:20", "arjun", {
      headline: "The ten searches that Support reported most now give good results.",
      milestones: { [sizes]: { state: "on_track" } },
      numbers: { throughput: 276, errors: [640_000, 97_000_000], right: [449, 500] },
      next: ["Region words work in every department"],
    }),
    publish(-9, "Fri 15:01", "arjun", {
      headline: "Shoppers find things by the words of their own region, in every department.",
      milestones: { [synonyms]: { state: "done", note: "Searches without any result fell from 6% to 3%." } },
      numbers: { throughput: 281, errors: "no data", right: [455, 500] },
      next: ["A search for a size hides what is sold out, for shoes"],
      notes: "The search log was full from Monday on, so the errors of this week were not counted.",
    }),
    publish(-8, "Fri 15:15", "arjun", {
      headline: "A search for a shoe size shows only shoes that are in stock.",
      milestones: {
        [rebuild]: {
          for: "the shop’s editors",
          due: on("Thu", -4),
          state: "not_started",
          note: "Today a change takes until the next morning.",
        },
      },
      numbers: { throughput: 284, errors: [703_000, 98_600_000], right: [460, 500] },
      next: ["The same for clothes"],
    }),
    publish(-7, "Fri 15:22", "arjun", {
      headline:
        "Searches for a size show only what is in stock. The work on faster updates of the catalogue has begun.",
      milestones: {
        [sizes]: { state: "done", note: "Shoppers open 12% fewer pages before they buy." },
        [rebuild]: { state: "on_track" },
      },
      numbers: { throughput: 290, errors: [748_000, 99_200_000], right: [462, 500] },
      next: ["A tenth of the catalogue is searchable within an hour of a change"],
    }),
    publish(-6, "Fri 15:26", "arjun", {
      headline:
        "A tenth of the catalogue is searchable within an hour. The first full rebuild stopped halfway for lack of space.",
      state: "at_risk",
      why: "A full rebuild needs twice the space that the search machines have.",
      milestones: {
        [rebuild]: { due: on("Thu", -2), moved: "the first full rebuild stopped halfway", state: "at_risk" },
      },
      roadblocks: {
        [fullDisks]: {
          ...{ holdsUp: "searching the whole catalogue within an hour", owner: "Arjun Mehta" },
          ...{ help: "an estimate of what larger machines cost", from: "Purchasing", by: on("Wed", -5) },
        },
      },
      numbers: { throughput: 294, errors: [861_000, 99_900_000], right: [459, 500] },
      next: ["A rebuild in two halves is tried at night"],
    }),
    publish(
      -5,
      "Mon 10:10",
      "arjun",
      {
        headline:
          "The rebuild in two halves works for half of the catalogue. This summary comes late: the trial ran into the night.",
        numbers: { throughput: 297, errors: [912_000, 100_400_000], right: [457, 500] },
        next: ["The second half of the rebuild passes"],
      },
      { weeksLater: 1 },
    ),
    publish(-4, "Fri 15:17", "arjun", {
      headline:
        "Editors see changes of half of the catalogue within an hour. The second half is still searched as of yesterday.",
      broken: {
        "The second half of the rebuild passes": {
          moved: "It needs a quieter night than Friday; tried again on Tuesday.",
        },
      },
      numbers: { throughput: 301, errors: [1_010_000, 101_200_000], right: [455, 500] },
      next: ["The second half of the rebuild passes"],
    }),
    publish(-3, "Fri 15:28", "arjun", {
      headline:
        "Nothing got better for shoppers this week: the second half of the rebuild was stopped by hand at 4 in the morning.",
      broken: {
        "The second half of the rebuild passes": { moved: "Searches became slow for 20 minutes, so we stopped it." },
      },
      numbers: { throughput: 304, errors: [1_124_000, 102_000_000], right: "no data" },
      next: ["A trial on rented machines shows how much space is enough"],
    }),
    publish(-2, "Fri 15:10", "arjun", {
      headline:
        "For six hours on Tuesday, one search in ten gave wrong results, because a rebuild failed. It is repaired.",
      state: "off_track",
      why: "The rebuild failed for the first time on live searches. The date cannot hold.",
      milestones: {
        [rebuild]: { due: on("Thu", 2), moved: "the rebuild failed on live searches", state: "off_track" },
      },
      numbers: { throughput: 308, errors: [1_329_000, 102_200_000], right: [421, 500] },
      next: ["Results are right again for nine of ten queries", "The rebuild passes on a copy of the catalogue"],
    }),
    publish(-1, "Fri 15:10", "arjun", {
      headline: "Results are right again for 92% of queries. The index rebuild failed twice and needs a new plan.",
      why: "Two rebuilds failed in the same place. Without more machines there is no way that we trust.",
      milestones: {
        [rebuild]: { note: "A new date follows the decision about the machines." },
        [rightFirst]: { state: "at_risk" },
      },
      roadblocks: {
        [fullDisks]: {
          help: "the decision above; the estimate is 9,400 € for six weeks",
          from: "Dana Kowalski",
          by: on("Mon", 0),
        },
      },
      broken: {
        "The rebuild passes on a copy of the catalogue": { moved: "It failed on the copy too, in the same place." },
      },
      numbers: { throughput: 310, errors: [2_470_000, 102_900_000], right: [460, 500] },
      next: ["Errors are back under 1.5% of searches"],
      asks: [{ question: secondCluster, by: on("Mon", 0), of: "dana" }],
    }),
    underWay([["arjun", "Errors fell to 1.6% after the broken half was taken out."]], "arjun", {
      milestones: { [rebuild]: { note: "Two plans are written down, with and without more machines." } },
    }),
    searchTrial,
  ],
};
