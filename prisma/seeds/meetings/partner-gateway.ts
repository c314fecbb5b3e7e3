import { at } from "../telling/act";
import { agreed, beginMeeting, cancelMeeting, decided, done, endMeeting } from "../telling/meeting-scenes";
import type { Scene } from "../telling/scene";

const testKeys = "Send the three largest partners their keys for the test system";

/** A short one, and one whose time was given back because nothing was open. */
export const partnerMeetings: Scene[] = [
  beginMeeting(at("Tue 10:00", -3), "grace"),
  decided(at("Tue 10:06", -3), "owen", "New partners start on the test system; nobody goes live in their first week."),
  agreed(at("Tue 10:09", -3), "grace", "grace", testKeys, 7),
  endMeeting(at("Tue 10:14", -3), "grace"),
  done(at("Thu 15:20", -3), "grace", testKeys),
  cancelMeeting(at("Mon 11:30", -2), "owen"),
];
