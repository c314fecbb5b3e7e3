import { describe, expect, it } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import { periodToWrite } from "./period-to-write";

const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-10-05", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin" }],
  skips: [],
  pauses: [],
  standIns: [],
};
const tuesday = new Date("2026-11-17T08:00:00Z");
const weeks = (...published: string[]) => new Set(published);
const write = (published: Set<string>, more: Partial<Rhythm> = {}, now = tuesday) =>
  periodToWrite({ ...rhythm, ...more }, published, now)?.weekOn ?? null;

describe("periodToWrite", () => {
  it("is the open period when the last one is published, whatever was missed before", () => {
    expect(write(weeks("2026-11-09"))).toBe("2026-11-16");
  });

  it("is the earliest late one of the last four while the last one is late", () => {
    expect(write(weeks("2026-11-02"))).toBe("2026-10-19");
    expect(write(weeks("2026-10-19", "2026-10-26", "2026-11-02"))).toBe("2026-11-09");
  });

  it("does not ask for skipped or paused weeks", () => {
    expect(write(weeks("2026-11-02"), { skips: [{ weekOn: "2026-11-09", reason: "Offsite" }] })).toBe("2026-11-16");
    expect(write(weeks(), { pauses: [{ fromOn: "2026-10-01", untilOn: "2026-11-14", reason: "Move" }] })).toBe(
      "2026-11-16",
    );
  });

  it("is nothing while the open period is skipped or paused, and without a cadence", () => {
    expect(write(weeks("2026-11-09"), { skips: [{ weekOn: "2026-11-16", reason: "Offsite" }] })).toBeNull();
    expect(
      write(weeks("2026-11-09"), { pauses: [{ fromOn: "2026-11-16", untilOn: null, reason: "Move" }] }),
    ).toBeNull();
    expect(write(weeks(), { cadences: [] })).toBeNull();
  });

  it("is the next expected period when the open one was published early", () => {
    const published = weeks("2026-11-09", "2026-11-16");
    expect(write(published)).toBe("2026-11-23");
    expect(write(published, { skips: [{ weekOn: "2026-11-23", reason: "Offsite" }] })).toBe("2026-11-30");
    expect(write(published, { pauses: [{ fromOn: "2026-11-24", untilOn: null, reason: "Move" }] })).toBeNull();
  });

  it("is the first period before it starts", () => {
    expect(write(weeks(), {}, new Date("2026-09-20T08:00:00Z"))).toBe("2026-10-05");
  });
});
