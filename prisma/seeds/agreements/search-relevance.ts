import { ago } from "../telling/act";
import { type Agreed, propose, sign } from "../telling/agreement-scenes";
import { answerTo, ask, checkIn, remembered } from "../telling/check-in-scenes";
import { review } from "../telling/review-scenes";
import type { Scene } from "../telling/scene";

const agreed: Agreed = {
  of: "dana",
  guide: {
    appreciate: "You said no to sorting by sales, and you said why. That saved us a month.",
    need: "When search is wrong, everybody calls you first.",
    effect: "Calls come while a rebuild runs at night, and the one person who watches it has to pick up.",
    proposed: "One page every Friday afternoon, and a call at once if results are wrong for shoppers.",
    urgent: "If one search in ten is wrong, you hear it within a quarter of an hour.",
    theirView: "Which question do you get most? We would put the answer on top of the page.",
    fallBack: "Two weeks, then we look at it together.",
  },
  former: { words: "A call every morning", perWeek: 5, minutesEach: 20 },
  critical: ["One search in ten gives wrong results"],
  checkInsFine: "Not during a rebuild. Otherwise at any time in the afternoon.",
  startOn: -17,
  reviewers: { engineering: ["arjun", "marta"], stakeholder: ["dana"] },
};

const machines = "What happens to shoppers if we wait until next quarter?";

/** The trial is over, engineering has answered, and the stakeholder's answer is waited for. */
export const searchTrial: Scene[] = [
  remembered(ago(33, "17:10"), "arjun", 6, 20, "call"),
  remembered(ago(26, "17:20"), "arjun", 5, 20, "call"),
  propose(ago(20, "11:30"), "marta", agreed),
  sign(ago(19, "15:00"), "dana"),
  checkIn(ago(13, "12:40"), "arjun", {
    ...{ from: "dana", medium: "call", minutes: 15, couldWait: "no" },
    topic: "Wrong results on Tuesday",
  }),
  ask(ago(9, "10:15"), "dana", machines),
  answerTo(
    ago(8, "12:30"),
    "arjun",
    machines,
    "They see changes of half of the catalogue a day late, as today. Nothing gets worse.",
  ),
  checkIn(ago(6, "16:00"), "arjun", {
    ...{ from: "lucas", medium: "chat", minutes: 5, couldWait: "yes" },
    topic: "When the index is complete",
  }),
  review(ago(2, "21:30"), "arjun", {
    score: 4,
    missing: "Fridays were full when a rebuild had failed in the same week.",
    change: "The page on Monday morning instead of Friday.",
    choice: "adjust",
  }),
  review(ago(2, "21:50"), "marta", { score: 5, missing: "", change: "", choice: "adopt" }),
];
