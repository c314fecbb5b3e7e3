import type { Scene } from "../telling/scene";
import { answer, skip } from "../telling/scenes";
import { on } from "../telling/story";
import { publish } from "../telling/write-week";

const fullPrice = "Shoppers see the full price before they pay";
export const oneSecond = "Payments confirm in under a second";
const instalments = "Shoppers in Poland and Spain can pay by instalments";
const giftCards = "Gift cards pay for a part of an order";
export const fraudCheck = "Fraud check for every order above 200 €";
export const refunds = "Refunds reach the ledger the same day";
const certification = "The card network wants a new certificate";
const instalmentsFirst = "Offer instalments in Poland first, or in both countries on the same day?";
const taxShown = "Show prices with tax to shoppers outside the EU as well?";

/** From the first look at what shoppers give up on to instalments in two countries. */
export const firstWeeks: Scene[] = [
  publish(-13, "Fri 16:40", "priya", {
    headline:
      "Nothing is different for shoppers yet. We know where they give up: one in fourteen leaves while the payment spins.",
    state: "on_track",
    milestones: {
      [fullPrice]: { for: "shoppers in all eleven countries", due: on("Fri", -10), state: "on_track" },
      [oneSecond]: { for: "every shopper", due: on("Wed", -4), state: "not_started" },
      [giftCards]: { for: "shoppers with a gift card", due: on("Fri", -3), state: "not_started" },
    },
    numbers: { throughput: 1190, errors: [7190, 1_563_000], latency: 931 },
    next: ["Support can see why a payment failed", "The full price shows in Austria"],
  }),
  publish(-12, "Fri 16:25", "priya", {
    headline: "Support now sees why a payment failed and answers in one call instead of three.",
    numbers: { throughput: 1225, errors: [7084, 1_610_000], latency: 925 },
    next: ["The full price shows in six more countries", "A failed payment can be tried again without typing the card"],
  }),
  publish(-11, "Fri 16:44", "priya", {
    headline:
      "Shoppers in seven countries see the full price before they pay; questions to Support about tax fell by a third.",
    numbers: { throughput: 1160, errors: [7925, 1_524_000], latency: 960 },
    broken: {
      "A failed payment can be tried again without typing the card": {
        moved: "Two banks refuse the second try; both were asked for a rule.",
      },
    },
    next: [
      "The full price shows in the last four countries",
      "A failed payment can be tried again without typing the card",
    ],
    asks: [{ question: taxShown, by: on("Wed", -10), of: "dana" }],
  }),
  skip("Tue 11:15", -11, "marta", -9, "The whole team meets in Lisbon. The next summary covers both weeks."),
  answer(
    "Tue 15:30",
    -10,
    "dana",
    taxShown,
    "Yes, but only where the shop ships itself. Elsewhere the price stays as it is.",
  ),
  publish(-10, "Fri 16:31", "priya", {
    headline: "Every shopper sees the full price before paying. A failed payment can be tried again with one tap.",
    milestones: {
      [fullPrice]: { state: "done", note: "Questions about tax fell from 210 a week to 60." },
      [oneSecond]: { state: "on_track" },
      [instalments]: { for: "shoppers with an order above 80 €", due: on("Thu", -6), state: "not_started" },
    },
    numbers: { throughput: 1290, errors: [7289, 1_695_000], latency: 918 },
    next: ["Half of all payments confirm in under two seconds", "The contract for instalments is signed"],
  }),
  publish(-8, "Fri 16:52", "priya", {
    headline:
      "Half of all payments confirm in under two seconds. The next step waits for a new certificate from the card network.",
    state: "at_risk",
    why: "Without the certificate no faster payment may go live. The network says up to four weeks.",
    milestones: {
      [giftCards]: {
        state: "dropped",
        note: "Fewer than 1% of shoppers asked for it. The fraud check saves more, so it comes first.",
      },
      [instalments]: { state: "on_track" },
      [fraudCheck]: {
        for: "the risk team",
        due: on("Tue", 0),
        state: "not_started",
        note: "Stops the orders that come back as chargebacks.",
      },
    },
    roadblocks: {
      [certification]: {
        ...{ holdsUp: "payments in under a second", owner: "Marta Lindqvist" },
        ...{ help: "a contact who can move our request up", from: "Partnerships", by: on("Wed", -7) },
      },
    },
    numbers: { throughput: 1310, errors: [7056, 1_721_000], latency: 905 },
    next: ["Instalments work for our own staff", "The certificate’s test run is booked"],
  }),
  publish(-7, "Fri 16:40", "priya", {
    headline:
      "Our own staff pays by instalments. The date for faster payments moves two weeks, because of the certificate.",
    milestones: {
      [oneSecond]: {
        due: on("Wed", -2),
        moved: "two card networks answer in two steps; the certificate has to cover both",
      },
      [refunds]: { for: "Finance", due: on("Thu", -1), state: "not_started" },
    },
    numbers: { throughput: "no data", errors: "no data", latency: "no data" },
    next: ["Instalments open in the first country", "The certificate’s test run is passed"],
    asks: [{ question: instalmentsFirst, by: on("Wed", -6) }],
    notes:
      "The measuring tool was down from Tuesday to Friday, so there are **no numbers** for this week. Orders themselves were not affected.",
  }),
  answer(
    "Tue 09:10",
    -6,
    "jonas",
    instalmentsFirst,
    "Both on the same day. Finance closes both countries together anyway.",
  ),
  publish(-6, "Fri 16:18", "priya", {
    headline: "Shoppers in Poland and Spain pay by instalments; 4% of them did so on the first two days.",
    state: "on_track",
    why: "",
    milestones: {
      [instalments]: { state: "done", note: "Orders by instalment are on average 35 € larger." },
      [refunds]: { state: "on_track" },
    },
    roadblocks: { [certification]: { cleared: "The network moved us up after Owen’s call." } },
    numbers: { throughput: 1385, errors: [7276, 1_819_000], latency: 872 },
    next: ["A tenth of all payments confirm in under a second", "Finance sees refunds by the hour in a trial"],
  }),
];
