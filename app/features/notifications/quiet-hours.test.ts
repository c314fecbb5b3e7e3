import { expect, test } from "vitest";
import { afterQuietHours } from "./quiet-hours";

const nights = { timeZone: "Europe/Berlin", quietFrom: 20 * 60, quietUntil: 7 * 60 };
const after = (at: string, hours: Parameters<typeof afterQuietHours>[1] = nights) =>
  afterQuietHours(new Date(at), hours).toISOString();

test("by day nothing waits", () => {
  expect(after("2026-11-20T12:00:00Z")).toBe("2026-11-20T12:00:00.000Z");
  expect(after("2026-11-20T06:00:00Z")).toBe("2026-11-20T06:00:00.000Z");
});

test("at night it waits for the morning, on either side of midnight", () => {
  expect(after("2026-11-20T19:00:00Z")).toBe("2026-11-21T06:00:00.000Z");
  expect(after("2026-11-21T03:00:00Z")).toBe("2026-11-21T06:00:00.000Z");
});

test("hours of one day, and across a change of the clocks", () => {
  expect(after("2026-11-20T12:00:00Z", { ...nights, quietFrom: 720, quietUntil: 900 })).toBe(
    "2026-11-20T14:00:00.000Z",
  );
  expect(after("2026-10-24T22:00:00Z")).toBe("2026-10-25T06:00:00.000Z");
  expect(after("2026-03-28T22:00:00Z")).toBe("2026-03-29T05:00:00.000Z");
});

test("without quiet hours nothing waits", () => {
  for (const none of [
    { quietFrom: null, quietUntil: 60 },
    { quietFrom: 60, quietUntil: null },
    { quietFrom: 60, quietUntil: 60 },
  ])
    expect(after("2026-11-20T23:30:00Z", { ...nights, ...none })).toBe("2026-11-20T23:30:00.000Z");
});
