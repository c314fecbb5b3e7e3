import { answer, pause } from "./telling/scenes";
import { on, type Story } from "./telling/story";
import { publish } from "./telling/write-week";

const stock = "The shop shows what is really on the shelf";
const returns = "Returned goods can be sold again the same day";
const picking = "Pickers walk half as far for an order";

const contract = "The contract for new scanners is not signed";

const rentScanners = "Rent scanners until the contract is signed, or wait?";

/** On hold for a reason that is written down, with the day on which it goes on. */
export const warehouseSync: Story = {
  project: {
    name: "Warehouse sync",
    purpose: "What the shop promises is what the warehouse has.",
    visibility: "open",
    ...{ everyWeeks: 1, weekday: 3, hour: 12, minute: 0, timeZone: "Europe/Berlin" },
  },
  from: -13,
  lead: "marta",
  answers: "priya",
  engineers: ["priya"],
  stakeholders: {
    dana: { reads: "Wed 13:30", not: [-11, -10] },
    helen: { reads: "Wed 12:20" },
    lucas: { reads: "Thu 09:45", not: [-13, -12, -9, -8] },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "scans an hour",
      direction: "up",
      target: 900,
      sentence: "Goods that are scanned in an hour, on average over a working day.",
      source: "Scanner report",
    },
    errors: {
      name: "Error rate",
      sense: "error_rate",
      shape: "ratio",
      unit: "of orders",
      direction: "down",
      target: 0.01,
      sentence: "Orders that could not be sent because the shelf was empty, out of all orders of the week.",
      source: "Shipping desk",
    },
  },
  scenes: [
    publish(-13, "Wed 11:30", "priya", {
      headline: "We counted 2,000 shelves: one in fourteen holds something else than the shop believes.",
      state: "on_track",
      milestones: {
        [stock]: { for: "shoppers and Shipping", due: on("Wed", -6), state: "on_track" },
        [returns]: { for: "the returns desk", due: on("Wed", -3), state: "not_started" },
      },
      numbers: { throughput: 540, errors: [1420, 58_000] },
      next: ["The shop corrects itself every night for one hall"],
    }),
    publish(-12, "Wed 11:41", "priya", {
      headline: "The shop shows what is really on the shelf for one of three halls, as of last night.",
      numbers: { throughput: 560, errors: [1310, 58_400] },
      next: ["The same within the hour"],
    }),
    publish(-11, "Wed 11:22", "priya", {
      headline: "For one hall the shop is right within the hour; empty shelves there fell by half.",
      numbers: { throughput: 610, errors: [1105, 57_900] },
      next: ["The second hall follows"],
    }),
    publish(-10, "Wed 11:48", "priya", {
      headline: "Two of three halls are right within the hour.",
      milestones: { [picking]: { for: "pickers", due: on("Wed", -1), state: "not_started" } },
      numbers: { throughput: 640, errors: [930, 58_800] },
      next: ["The third hall has enough scanners"],
    }),
    publish(-9, "Wed 11:35", "priya", {
      headline: "The third hall has to wait: its scanners are too old, and new ones need a contract.",
      state: "at_risk",
      why: "Without scanners the third hall stays as of last night.",
      roadblocks: {
        [contract]: {
          holdsUp: "the third hall and all that follows",
          owner: "Helen Sørensen",
          help: "a signature",
          from: "Purchasing",
          by: on("Wed", -8),
        },
      },
      broken: { "The third hall has enough scanners": { moved: "The old ones cannot send what they read." } },
      numbers: { throughput: 655, errors: [902, 58_100] },
      next: ["Purchasing has two offers"],
      asks: [{ question: rentScanners, by: on("Mon", -8), of: "helen" }],
    }),
    answer(
      "Mon 16:40",
      -8,
      "helen",
      rentScanners,
      "Wait. Renting for two months costs as much as half of the new ones.",
    ),
    publish(-8, "Wed 11:51", "priya", {
      headline: "Purchasing has two offers for scanners. The third hall moves by two weeks.",
      milestones: { [stock]: { due: on("Wed", -4), moved: "new scanners need a contract first" } },
      numbers: { throughput: 650, errors: [874, 57_600] },
      next: ["The contract is ready to be signed"],
    }),
    publish(-7, "Wed 11:19", "priya", {
      headline:
        "Nothing is different for shoppers. The maker of the scanners changes its prices in two months, so Purchasing talks again.",
      numbers: { throughput: 648, errors: [880, 58_300] },
      broken: { "The contract is ready to be signed": { moved: "The price is open again." } },
      next: ["We say on what day the work goes on"],
    }),
    publish(-6, "Wed 11:44", "priya", {
      headline: "Two halls stay right within the hour. The rest is paused until the new scanner contract is signed.",
      state: "on_hold",
      why: "Everything that is left needs the new scanners.",
      milestones: {
        [stock]: { due: on("Wed", 6), moved: "the scanners come with the new contract", state: "on_hold" },
        [returns]: { due: on("Wed", 8), moved: "it needs the same scanners", state: "on_hold" },
        [picking]: {
          state: "dropped",
          note: "Pickers said that a better map of the halls helps more. That is Helen’s project.",
        },
      },
      numbers: { throughput: "no data", errors: [861, 58_500] },
      next: ["Helen tells everybody when the contract is signed"],
    }),
    pause("Wed 15:00", -6, "marta", on("Thu", -6), on("Mon", 3), "the new scanner contract is not signed"),
  ],
};
