import { partnerMeetings } from "../meetings/partner-gateway";
import { at } from "../telling/act";
import { type Agreed, propose, sign } from "../telling/agreement-scenes";
import { answerTo, ask, checkIn, remembered } from "../telling/check-in-scenes";
import { review, vote } from "../telling/review-scenes";
import type { Scene } from "../telling/scene";
import { on } from "../telling/story";

const agreed: Agreed = {
  of: "owen",
  guide: {
    appreciate: "You answered the question about test orders within a day.",
    need: "Partners call you when something is unclear, and you do not want to say that you do not know.",
    effect: "Two calls a day, mostly on things that stood in the page of the week before.",
    proposed: "One page every Thursday before the partners’ call, and nothing in between that can wait.",
    urgent: "If a partner cannot send orders, you hear it within a quarter of an hour.",
    theirView: "What do partners ask you that we never write about?",
    fallBack: "Two weeks. If you miss something, we go back to calls.",
  },
  former: { words: "Two calls a day", perWeek: 10, minutesEach: 10 },
  critical: ["A partner cannot send orders"],
  checkInsFine: "On Thursday after the partners’ call.",
  startOn: on("Fri", -8),
  reviewers: { engineering: ["grace"], stakeholder: ["owen", "dana"] },
};

const prices = "Can partners see tomorrow’s prices as well?";

/** Tried for two weeks and adopted; its review can be read. */
export const partnerTrial: Scene[] = [
  remembered(at("Fri 15:00", -11), "grace", 9, 10, "call"),
  remembered(at("Fri 15:05", -10), "tomas", 11, 9, "call"),
  propose(at("Mon 10:10", -9), "grace", agreed),
  sign(at("Fri 17:30", -9), "owen"),
  ask(at("Mon 12:20", -7), "owen", prices),
  answerTo(at("Mon 16:10", -7), "grace", prices, "From nine in the evening, yes. It stands on the price page now."),
  checkIn(at("Tue 09:50", -7), "grace", {
    ...{ from: "jonas", medium: "mail", minutes: 10, couldWait: "yes" },
    topic: "The old contract",
  }),
  checkIn(at("Wed 14:15", -6), "tomas", {
    ...{ from: "owen", medium: "call", minutes: 10, couldWait: "no" },
    topic: "An order without a reason of refusal",
  }),
  review(at("Thu 17:20", -6), "grace", {
    score: 5,
    missing: "",
    change: "Nothing. I had whole mornings again.",
    choice: "adopt",
  }),
  review(at("Thu 18:05", -6), "owen", {
    score: 4,
    missing: "Once I learned from a partner that an order had failed.",
    change: "A line on failed orders in the page.",
    choice: "adopt",
  }),
  review(at("Fri 08:30", -6), "dana", { score: 5, missing: "", change: "", choice: "adopt" }),
  vote(at("Fri 10:15", -6), "grace", "adopt", "We add a line on failed orders."),
  vote(at("Fri 11:05", -6), "owen", "adopt"),
  ...partnerMeetings,
];
