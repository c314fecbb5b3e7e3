import { at } from "../telling/act";
import { type Agreed, propose, sign } from "../telling/agreement-scenes";
import { checkIn, remembered } from "../telling/check-in-scenes";
import { review, vote } from "../telling/review-scenes";
import type { Scene } from "../telling/scene";
import { on } from "../telling/story";

const agreed: Agreed = {
  of: "ruth",
  guide: {
    appreciate: "You told the auditors what they can see, before they asked.",
    need: "At the end of a month you must know by the hour whether Finance can close.",
    effect: "Outside those days the call every morning stops the work that makes the close shorter.",
    proposed: "One page every two weeks instead of the call.",
    urgent: "If a close is in danger, you hear it within a quarter of an hour.",
    theirView: "On which days does a page not help you?",
    fallBack: "Two weeks, then we decide together.",
  },
  former: { words: "A call every morning in the week of the close", perWeek: 5, minutesEach: 10 },
  critical: ["Finance cannot close the month on the agreed day"],
  checkInsFine: "On the last three days of a month, at any time.",
  startOn: on("Fri", -4),
  reviewers: { engineering: ["ines"], stakeholder: ["ruth"] },
};

/** Tried, and gone back from: in the week of a close a call is shorter than a page. */
export const ledgerTrial: Scene[] = [
  remembered(at("Fri 15:30", -6), "ines", 5, 10, "call"),
  remembered(at("Fri 15:40", -5), "ines", 4, 10, "call"),
  propose(at("Mon 09:30", -4), "marta", agreed),
  sign(at("Tue 14:10", -4), "ruth"),
  checkIn(at("Tue 08:55", -3), "ines", {
    ...{ from: "ruth", medium: "call", minutes: 10, couldWait: "no" },
    topic: "Whether the close holds",
  }),
  checkIn(at("Wed 08:50", -3), "ines", {
    ...{ from: "ruth", medium: "call", minutes: 10, couldWait: "no" },
    topic: "Whether the close holds",
  }),
  checkIn(at("Thu 09:05", -2), "ines", {
    ...{ from: "jonas", medium: "desk", minutes: 10, couldWait: "no" },
    topic: "A booking of last month",
  }),
  review(at("Thu 18:30", -2), "ines", {
    score: 3,
    missing: "",
    change: "In the week of the close the call was shorter than writing.",
    choice: "go_back",
  }),
  review(at("Fri 09:20", -2), "ruth", {
    score: 2,
    missing: "On the days of the close I need to hear a voice, not to read a page.",
    change: "Keep the page between the closes, if somebody reads it.",
    choice: "go_back",
  }),
  vote(at("Fri 11:00", -2), "ines", "go_back", "The outcomes are there, so there is little left to report."),
  vote(at("Fri 15:25", -2), "ruth", "go_back"),
];
