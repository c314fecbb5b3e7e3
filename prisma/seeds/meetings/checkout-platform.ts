import {
  addToAgenda,
  agreed,
  beginMeeting,
  decided,
  endMeeting,
  lastMeeting,
  noted,
  talkAbout,
} from "../telling/meeting-scenes";
import type { Scene } from "../telling/scene";

const HOUR = 60;

/** The last one, from its agenda to its minutes; what was agreed there comes back first next time. */
export const checkoutMeetings: Scene[] = [
  addToAgenda(
    lastMeeting(-17 * HOUR),
    "dana",
    "Which date do we give the card networks?",
    "I meet them on Thursday and will be asked.",
  ),
  beginMeeting(lastMeeting(1), "priya"),
  talkAbout(lastMeeting(6), "priya", 2),
  noted(
    lastMeeting(9),
    "tomas",
    "- The bank answers by mail only; **Dana** knows their account manager.\n- The card networks want one date, not three.",
  ),
  talkAbout(lastMeeting(10), "dana", 3),
  decided(lastMeeting(12), "dana", "The card networks get the second Tuesday of next month, and no earlier date."),
  agreed(lastMeeting(15), "priya", "dana", "Ask the bank’s account manager to open the test account", 7),
  agreed(lastMeeting(17), "priya", "tomas", "Write down which refunds Support may approve alone", 14),
  endMeeting(lastMeeting(23), "dana"),
];
