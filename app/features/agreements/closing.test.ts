import { expect, test } from "vitest";
import { isExpired, isToRemind, lastDayOpen, whyClosed } from "./closing";

const berlin = "Europe/Berlin";

test("a proposal is open for two weeks", () => {
  expect(lastDayOpen("2026-11-17")).toBe("2026-12-01");
});

test.each([
  { at: "2026-12-01T22:59:59.999Z", zone: berlin, expired: false },
  { at: "2026-12-01T23:00:00Z", zone: berlin, expired: true },
  { at: "2026-12-01T23:00:00Z", zone: "Pacific/Honolulu", expired: false },
  { at: "2026-12-01T10:00:00Z", zone: "Pacific/Kiritimati", expired: true },
])("at $at in $zone: expired is $expired", ({ at, zone, expired }) => {
  expect(isExpired("2026-12-01", new Date(at), zone)).toBe(expired);
});

test.each([
  { at: "2026-11-28T22:59:59Z", remind: false },
  { at: "2026-11-28T23:00:00Z", remind: true },
  { at: "2026-12-01T22:59:59Z", remind: true },
  { at: "2026-12-01T23:00:00Z", remind: false },
])("at $at: reminding is $remind", ({ at, remind }) => {
  expect(isToRemind("2026-12-01", new Date(at), berlin)).toBe(remind);
});

test("what closed it is told in a sentence", () => {
  const at = new Date("2026-11-20T12:00:00Z");
  const open = { outcome: null, closedByName: null, expiresOn: "2026-12-01" };
  const why = (more: Partial<Parameters<typeof whyClosed>[0]>, now = at) =>
    whyClosed({ ...open, ...more }, now, berlin);
  expect(why({})).toBeNull();
  expect(why({}, new Date("2026-12-02T12:00:00Z"))).toBe("This proposal was open until 1 December. It is closed.");
  expect(why({ outcome: "expired" })).toBe("This proposal was open until 1 December. It is closed.");
  expect(why({ outcome: "declined", closedByName: "Dana" })).toBe("Dana declined this proposal. It is closed.");
  expect(why({ outcome: "withdrawn", closedByName: "Priya" })).toBe("Priya withdrew this proposal. It is closed.");
  expect(why({ outcome: "accepted" })).toBe("Both sides have signed this proposal. It is closed.");
});
