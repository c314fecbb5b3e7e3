import type { Scene } from "../telling/scene";
import { answer, note, standIn, underWay } from "../telling/scenes";
import { on } from "../telling/story";
import { correct, publish } from "../telling/write-week";
import { fraudCheck, oneSecond, refunds } from "./first-weeks";

const oneTap = "One-tap reorder reaches 10% of shoppers";
const bankAccount = "The bank’s test account is locked";
const whoApproves = "Who may approve a refund above 5,000 €: Support alone, or Support with Finance?";
const withoutScoring = "Launch the fraud check without chargeback scoring, or wait one more week for it?";
const reasonShown = "May Support see the reason that a bank gives for refusing a card?";

/** From one payment in ten under a second to every one of them, and a bank that does not answer. */
export const lastWeeks: Scene[] = [
  publish(-5, "Fri 16:37", "priya", {
    headline: "One payment in ten confirms in under a second. Finance follows refunds by the hour, still in a trial.",
    numbers: { throughput: 1402, errors: [6324, 1_860_000], latency: 880 },
    next: ["A third of all payments confirm in under a second", "Repeat buyers see their last order"],
  }),
  correct(
    -5,
    "Mon 11:20",
    1,
    "priya",
    "The error rate left out payments by instalment. With them it is higher, though still within the target.",
    {
      numbers: { errors: [7998, 1_860_000] },
      notes: "The log of the instalment provider is now read together with ours.",
    },
  ),
  standIn("Thu 14:00", -5, "marta", "tomas", on("Mon", -4), on("Fri", -4)),
  publish(-4, "Fri 15:55", "tomas", {
    headline: "A third of all payments confirm in under a second, and 200 shoppers reorder with one tap.",
    milestones: {
      [oneTap]: {
        for: "repeat buyers",
        due: on("Fri", 0),
        state: "on_track",
        note: "First read on repeat purchases.",
      },
    },
    numbers: { throughput: 1470, errors: [6934, 1_926_000], latency: 851 },
    next: [
      "Two thirds of all payments confirm in under a second",
      "The bank opens its test account for the fraud check",
    ],
  }),
  publish(-3, "Fri 16:46", "priya", {
    headline: "Two thirds of all payments confirm in under a second. Large refunds wait for a rule from Finance.",
    milestones: {
      [oneSecond]: { due: on("Wed", -1), moved: "the last card network opens for us one week later" },
      [fraudCheck]: { state: "on_track" },
    },
    numbers: { throughput: 1560, errors: [6732, 2_040_000], latency: 803 },
    next: ["The last card network confirms in under a second", "Refunds of one country reach the ledger the same day"],
    asks: [{ question: whoApproves, by: on("Fri", -2), of: "jonas" }],
  }),
  publish(-2, "Fri 16:40", "priya", {
    headline:
      "Refunds of one country reach the ledger the same day. The fraud check is built but cannot be tried with the bank.",
    state: "at_risk",
    why: "The fraud check can only be tried on the bank’s test account.",
    milestones: { [fraudCheck]: { state: "at_risk" } },
    numbers: { throughput: 1643, errors: [6003, 2_144_000], latency: 790 },
    next: [
      "Payments confirm in under a second for every shopper",
      "Refunds of all countries reach the ledger the same day",
      "2% of shoppers reorder with one tap",
      "Support can explain every refused payment",
      "The fraud check passes its trial with the bank",
    ],
    asks: [{ question: reasonShown, by: on("Thu", -1), of: "ruth" }],
  }),
  answer("Tue 13:25", -1, "ruth", reasonShown, "Yes, the reason, but never the card number. It is in the rules now."),
  publish(-1, "Fri 16:40", "priya", {
    headline: "Card payments now confirm in under a second for every shopper. The fraud check moves one week.",
    why: "The fraud check waits for the bank. Everything else holds.",
    milestones: {
      [oneSecond]: {
        state: "done",
        note: "Shoppers no longer wait on a spinner; abandoned carts fell from 7.1% to 5.8%.",
      },
      [refunds]: { state: "done", note: "Finance closes the day without the manual sheet." },
      [fraudCheck]: { due: on("Tue", 1), moved: "the bank’s test account is locked" },
    },
    roadblocks: {
      [bankAccount]: {
        ...{ since: on("Tue", -1), holdsUp: "the fraud check", owner: "Priya Nair, who asked the bank on Tuesday" },
        ...{ help: "somebody who knows their account manager", by: on("Mon", 0) },
      },
    },
    numbers: { throughput: 1840, errors: [5066, 2_412_300], latency: 812 },
    broken: {
      "The fraud check passes its trial with the bank": {
        moved: "The bank locked our test account after a password change on their side.",
      },
    },
    next: [
      "One-tap reorder is open to 10% of shoppers",
      "The fraud check passes its trial with the bank",
      "Support closes a refund without asking Finance",
    ],
    asks: [{ question: withoutScoring, by: on("Fri", 0), of: "dana" }],
    notes:
      "Latency rose by 22 ms, because the slowest card network is now counted as well. We expect it back under 800 ms in a week or two.",
  }),
  note("Tue 10:12", -1, "priya", "Asked the bank about the test account. They will call back."),
  note("Wed 15:40", -1, "tomas", "The last card network is switched. First hour: 0.8 s for 95 of 100."),
  underWay(
    [
      ["tomas", "One-tap reorder is at 6% of shoppers. No complaint so far."],
      ["priya", "The bank’s account manager called. They look at the test account again."],
    ],
    "priya",
    {
      headline: "One shopper in ten can reorder with one tap.",
      milestones: { [oneTap]: { note: "6% so far; hopefully the rest follows in two steps." } },
      next: ["Repeat buyers keep their delivery day with one tap", "Work on the refund worker (CHK-4412)"],
    },
  ),
].flat();
