import { expect, it } from "vitest";
import { zoneNote, zoneNoteHoldsUntil } from "./zone-note";

const winter = new Date("2026-11-20T09:40:00Z");
const summer = new Date("2026-07-20T09:40:00Z");

it("names the project's clock only where the reader's shows another time", () => {
  expect(zoneNote("Asia/Kolkata", "Europe/Berlin", winter)).toBe("Times are Kolkata time, 4 h 30 min ahead of yours.");
  expect(zoneNote("Asia/Kolkata", "Europe/Berlin", summer)).toBe("Times are Kolkata time, 3 h 30 min ahead of yours.");
  expect(zoneNote("America/New_York", "Europe/Berlin", winter)).toBe("Times are New York time, 6 h behind yours.");
  expect(zoneNote("UTC", "Pacific/Kiritimati", winter)).toBe("Times are UTC, 14 h behind yours.");
  expect(zoneNote("Pacific/Kiritimati", "Etc/GMT+12", winter)).toBe("Times are Kiritimati time, 26 h ahead of yours.");
  expect(zoneNote("Europe/Paris", "Europe/Berlin", winter)).toBe("");
  expect(zoneNote("Europe/London", "UTC", winter)).toBe("");
});

it("holds until the clocks of one of the two change", () => {
  const [march, never] = [Date.parse("2027-03-28T01:00:00Z"), Number.POSITIVE_INFINITY];
  expect(zoneNoteHoldsUntil(["Asia/Kolkata", "Europe/Berlin"], winter)).toBe(march);
  expect(zoneNoteHoldsUntil(["Asia/Kolkata", "UTC"], winter)).toBe(never);
});
