import { partnerTrial } from "./agreements/partner-gateway";
import { answer, note, redefine, skip, underWay } from "./telling/scenes";
import { on, type Story } from "./telling/story";
import { publish } from "./telling/write-week";

const oneContract = "Partners read and accept the contract without our help";
const firstPartner = "The first partner sends orders on its own";
const threePartners = "Three partners work on the new contract";
const selfService = "A new partner is connected within a day";

const missingTerms = "Legal has not seen the new terms";

const oldEnds = "On which day do we end the old partner contract?";
const testOrders = "May partners send test orders to the live shop at night?";

const errorRate = { name: "Error rate", unit: "of partner calls", direction: "down" as const, target: 0.001 };

/** Goes well: a change of rhythm and of what a number means, and no traffic before the first partner came. */
export const partnerGateway: Story = {
  project: {
    name: "Partner gateway",
    purpose: "Partners sell through us without calling us.",
    visibility: "open",
    ...{ everyWeeks: 1, weekday: 4, hour: 16, minute: 0, timeZone: "America/New_York" },
  },
  beganWith: { weekday: 5, hour: 17 },
  from: -13,
  lead: "grace",
  answers: "grace",
  engineers: ["tomas"],
  stakeholders: {
    dana: { reads: "Fri 08:20", not: [-13, -8, -2] },
    owen: { reads: "Thu 17:15" },
    jonas: { reads: "Mon 03:40", not: [-12, -11, -7, -5] },
  },
  kpis: {
    throughput: {
      name: "Throughput",
      sense: "throughput",
      shape: "number",
      unit: "calls a minute",
      direction: "up",
      target: 60,
      sentence: "Calls by partners that we answer in a minute, on average over office hours.",
      source: "Gateway dashboard",
    },
    errors: {
      ...{ sense: "error_rate", shape: "ratio", ...errorRate },
      sentence: "Calls by partners that failed, each try counted, out of all calls of the week.",
      source: "Gateway log",
    },
  },
  scenes: [
    publish(-13, "Fri 16:20", "grace", {
      headline:
        "Five partners said what keeps them on the phone: the contract, the price list, and failed orders without a reason.",
      state: "on_track",
      milestones: {
        [oneContract]: { for: "the five pilot partners", due: on("Thu", -9), state: "on_track" },
        [firstPartner]: { for: "Harbour Books", due: on("Thu", -7), state: "not_started" },
        [threePartners]: { for: "Harbour Books, Lindgren Home and Oakline", due: on("Thu", -1), state: "not_started" },
      },
      numbers: { throughput: "no traffic", errors: "no traffic" },
      next: ["The contract fits on two pages"],
    }),
    publish(-12, "Fri 16:41", "grace", {
      headline: "The partner contract fits on two pages that our pilot partners understood at first reading.",
      numbers: { throughput: "no traffic", errors: "no traffic" },
      next: ["Legal agrees to the two pages", "Partners can see the price list at any hour"],
    }),
    publish(-11, "Fri 16:33", "grace", {
      headline: "Partners see today’s price list at any hour instead of asking for it.",
      numbers: { throughput: 4, errors: [31, 40_300] },
      broken: { "Legal agrees to the two pages": { moved: "Legal asks for one more week." } },
      roadblocks: {
        [missingTerms]: {
          holdsUp: "the first partner’s signature",
          owner: "Grace Whitfield",
          help: "an hour of a lawyer",
          from: "Legal",
          by: on("Wed", -10),
        },
      },
      next: ["Legal agrees to the two pages"],
      asks: [{ question: testOrders, by: on("Thu", -10) }],
    }),
    answer(
      "Wed 09:15",
      -10,
      "owen",
      testOrders,
      "Yes, between 2 and 4 at night, with a card of their own that we never charge.",
    ),
    publish(-10, "Fri 16:12", "grace", {
      headline: "Partners may try orders in the live shop at night. The first signature still waits for Legal.",
      state: "at_risk",
      why: "Harbour Books cannot sign before Legal has agreed to the terms.",
      numbers: { throughput: 6, errors: [44, 60_500] },
      broken: { "Legal agrees to the two pages": { moved: "The lawyer who reads them was ill." } },
      next: ["Legal agrees to the two pages"],
    }),
    publish(-9, "Fri 16:26", "grace", {
      headline: "Legal agreed, and Harbour Books signed the two pages without a call to us.",
      state: "on_track",
      why: "",
      milestones: {
        [oneContract]: { state: "done", note: "Signing took a quarter of an hour; before, it was three weeks." },
        [firstPartner]: { state: "on_track" },
      },
      roadblocks: { [missingTerms]: { cleared: "Legal asked for two changes and agreed to the rest." } },
      numbers: { throughput: 11, errors: [72, 110_900] },
      next: ["Harbour Books sends its first order on its own"],
    }),
    publish(-8, "Thu 15:35", "grace", {
      headline:
        "Harbour Books sent its first 40 orders on its own. From now on you read this on Thursday, before the partners’ call.",
      numbers: { throughput: 27, errors: [201, 272_000] },
      next: ["Harbour Books sends all of its orders this way"],
    }),
    publish(-7, "Thu 15:48", "grace", {
      headline: "Harbour Books sends every order on its own and has not called Support since Monday.",
      milestones: {
        [firstPartner]: { state: "done", note: "Two hours a week of Support’s time are free." },
        [threePartners]: { state: "on_track" },
      },
      numbers: { throughput: 45, errors: [386, 453_000] },
      next: ["Lindgren Home sees why an order failed"],
    }),
    publish(-6, "Thu 15:22", "grace", {
      headline: "Partners see at once why an order failed, and repair it without us.",
      numbers: { throughput: 52, errors: [402, 524_000] },
      next: ["Lindgren Home sends its first order on its own"],
    }),
    redefine("Mon 11:00", -5, "grace", "errors", -5, {
      ...errorRate,
      sentence:
        "Orders by partners that failed for good, out of all calls of the week. A second try that worked is no failure.",
      reason: "Partners try again by themselves. What hurts them is an order that never arrives.",
    }),
    publish(-5, "Thu 15:40", "grace", {
      headline: "Lindgren Home sends its orders on its own. The error rate now counts only orders that never arrived.",
      numbers: { throughput: 68, errors: [410, 685_000] },
      next: ["Oakline signs the contract"],
    }),
    publish(-4, "Thu 15:31", "grace", {
      headline: "Oakline signed. Two of three pilot partners work without a call to Support.",
      numbers: { throughput: 71, errors: [358, 716_000] },
      next: ["Oakline sends its first order on its own", "Partners can end an order by themselves"],
      asks: [{ question: oldEnds, by: on("Wed", -3), of: "owen" }],
    }),
    answer("Tue 16:05", -3, "owen", oldEnds, "On the last day of the quarter. I tell the partners myself."),
    publish(-3, "Thu 15:50", "grace", {
      headline: "Partners end orders by themselves. Oakline’s first orders came in on Wednesday.",
      milestones: { [selfService]: { for: "partners who come after the pilot", due: on("Thu", 3), state: "on_track" } },
      numbers: { throughput: 80, errors: [347, 806_000] },
      next: ["Oakline sends all of its orders this way"],
    }),
    publish(-2, "Thu 15:27", "grace", {
      headline: "A new partner can do nine of ten steps alone. The tenth is a call with Finance.",
      numbers: { throughput: 88, errors: [390, 887_000] },
      next: [
        "Three partners have worked a whole week without a call to Support",
        "A partner can give its bank account without a call",
      ],
    }),
    publish(-1, "Thu 15:44", "grace", {
      headline: "Three partners moved to the new contract without a call to Support.",
      why: "The tenth step stays a call of five minutes meanwhile, and no date hangs on it.",
      broken: {
        "A partner can give its bank account without a call": {
          moved: "Finance wants to try it with one partner first.",
        },
      },
      milestones: { [threePartners]: { state: "done", note: "Partner calls to Support fell from 34 a week to 3." } },
      numbers: { throughput: 96, errors: [387, 967_000] },
      next: ["The next two partners can sign by themselves"],
    }),
    skip("Wed 10:30", -1, "grace", 1, "The partners’ yearly fair. Nobody is at a desk on Thursday."),
    note("Tue 11:30", -1, "tomas", "Oakline asked for a second login for its night shift."),
    underWay([["grace", "Two more partners asked for the contract after Owen’s letter."]], "grace", {
      next: ["Oakline’s night shift has its own login"],
    }),
    partnerTrial,
  ],
};
