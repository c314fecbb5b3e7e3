import { checkoutMeetings } from "../meetings/checkout-platform";
import { ago } from "../telling/act";
import { type Agreed, counter, propose, remark, sign } from "../telling/agreement-scenes";
import { answerTo, ask, assume, checkIn, remembered } from "../telling/check-in-scenes";
import type { Scene } from "../telling/scene";

const agreed: Agreed = {
  of: "dana",
  guide: {
    appreciate: "You opened the door to the card networks for us in September. Without you we would still be waiting.",
    need: "The board asks you about payments every day, and you want to answer without having to look for one of us.",
    effect:
      "We counted eleven check-ins in one week. After each of them it takes a while to find the thread again, and the work on latency needs long stretches.",
    proposed:
      "One page every Friday at 17:00, half an hour together on Tuesday, and a word at once if shoppers cannot pay.",
    urgent: "If payments fail, you hear from us within a quarter of an hour, at night and on Sundays too.",
    theirView: "What would you miss? Which answer do you need before Friday?",
    fallBack: "Let us try it for two weeks and look at the record together. If it does not work, we go back.",
  },
  former: { words: "Daily check-ins", perWeek: 11, minutesEach: 15 },
  critical: ["The error rate of payments is above 1% for ten minutes"],
  checkInsFine: "After 16:00, or when the other person says that it is fine.",
  startOn: -8,
  reviewers: { engineering: ["priya", "marta"], stakeholder: ["dana"] },
};

const bank = "Does the bank cost us the date of the whole launch, or only of the fraud check?";
const board = "Which one number would you show the board for this week?";

/** Day 9 of a trial, whatever the day on which it is told. */
export const checkoutTrial: Scene[] = [
  remembered(ago(22, "16:30"), "tomas", 12, 15, "desk"),
  remembered(ago(15, "16:45"), "priya", 10, 14, "chat"),
  propose(ago(13, "09:40"), "marta", { ...agreed, questionHours: 16 }),
  remark(ago(12, "11:15"), "dana", "Two days for an answer is long when the board meets. The rest reads well."),
  counter(ago(12, "11:22"), "dana", agreed, "I need an answer within one working day."),
  sign(ago(11, "10:05"), "marta"),
  assume(ago(8, "08:50"), "priya", 15),
  checkIn(ago(7, "10:20"), "tomas", {
    ...{ from: "jonas", medium: "chat", minutes: 5, couldWait: "yes" },
    topic: "How large refunds are approved",
  }),
  ask(ago(6, "13:10"), "dana", bank, -1),
  answerTo(ago(6, "15:35"), "priya", bank, "Only of the fraud check. Payments are live for everybody and stay so."),
  checkIn(ago(3, "14:05"), "priya", {
    ...{ from: "helen", medium: "call", minutes: 10, couldWait: "no" },
    topic: "A refund that was paid twice",
  }),
  ask(ago(0, "00:10"), "dana", board),
  ...checkoutMeetings,
];
