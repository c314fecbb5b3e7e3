import { ago, at, minutesAgo, workdayAgo } from "../telling/act";
import { missed } from "../telling/flag-scenes";
import type { Scene } from "../telling/scene";
import { clocks, raise, tend } from "./checkout-channels";

const nobodyPays = "Every payment by card is refused. Shoppers cannot pay.";
const noneFromSpain = "No payment from Spain has reached the ledger since this morning.";
const poland = "In Poland one payment by card in eight fails at the second step.";

/** One that was critical, one that could have waited, one that nobody raised, and one that is open. */
export const checkoutFlags: Scene[] = [
  raise(at("Wed 21:10", -3), "helen", {
    what: nobodyPays,
    affected: "Every shopper in all eleven countries.",
    ...{ minutesBefore: 12, owner: "priya", nextWord: "60" },
  }),
  clocks(at("Wed 21:25", -3)),
  tend(at("Wed 21:28", -3), "marta", nobodyPays, { intent: "acknowledge" }),
  tend(at("Wed 21:41", -3), "priya", nobodyPays, {
    intent: "update",
    text: "A certificate was renewed on three machines of four. The fourth turns every payment down; we put the new one there now.",
    nextWord: "30",
    nextWordAt: undefined,
  }),
  tend(at("Wed 21:58", -3), "priya", nobodyPays, {
    intent: "resolve",
    text: "All payments go through again. It lasted an hour; about 900 shoppers were turned away, and the shop kept their carts.",
  }),
  tend(at("Thu 09:15", -3), "helen", nobodyPays, {
    intent: "judge",
    wasCritical: "yes",
    neededSooner: "Support: forty shoppers had called before anybody told us.",
  }),
  tend(at("Thu 10:05", -3), "dana", nobodyPays, { intent: "judge", wasCritical: "yes", neededSooner: "" }),

  raise(workdayAgo(5, "11:40"), "jonas", {
    what: noneFromSpain,
    affected: "Finance.",
    ...{ minutesBefore: 95, owner: "tomas", nextWord: "30" },
  }),
  tend(workdayAgo(5, "11:44"), "tomas", noneFromSpain, { intent: "acknowledge" }),
  tend(workdayAgo(5, "12:02"), "tomas", noneFromSpain, {
    intent: "resolve",
    text: "Nothing is missing. Their bank books in one run today, after noon.",
  }),
  tend(workdayAgo(5, "14:20"), "marta", noneFromSpain, { intent: "judge", wasCritical: "no", neededSooner: "" }),

  missed(
    ago(4, "09:25"),
    "dana",
    "Payments took more than two seconds for an hour in the evening. I heard of it from a shopper.",
    5,
  ),

  raise(minutesAgo(170), "tomas", {
    what: poland,
    affected: "About 300 shoppers in Poland so far. Nobody is charged without an order.",
    ...{ minutesBefore: 15, owner: "priya", nextWord: "60" },
  }),
  tend(minutesAgo(166), "priya", poland, { intent: "acknowledge" }),
  tend(minutesAgo(125), "priya", poland, {
    intent: "update",
    text: "The fault is at the card network, in one of its two lines to Poland. We ask it to take our payments by the other.",
    nextWord: "120",
    nextWordAt: undefined,
  }),
  tend(minutesAgo(25), "priya", poland, {
    intent: "update",
    text: "Half of our payments go by the other line since a moment ago, and none of these has failed. The rest follows when the network agrees.",
    nextWord: "120",
    nextWordAt: undefined,
  }),
];
