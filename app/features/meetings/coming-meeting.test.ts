import { expect, test } from "vitest";
import { comingMeeting, type MeetingMark, type MeetingPlan, meetingOfDay } from "./coming-meeting";

const agreed = { weekday: 2, hour: 10, minute: 0 };
const plan = (more: Partial<MeetingPlan> = {}): MeetingPlan => ({
  ...{ agreed, timeZone: "Europe/Berlin", pauses: [], marks: [], isArchived: false },
  ...more,
});
const mark = (day: string, more: Partial<MeetingMark> = {}): MeetingMark => ({
  ...{ day, startsAt: `${day}T09:00:00Z`, beganAt: null, endedAt: null, cancelledAt: null },
  ...more,
});
const tuesday = new Date("2026-11-24T08:00:00Z");
const dayOf = (at: Date, more?: Partial<MeetingPlan>) => comingMeeting(at, plan(more))?.day;

test("the next meeting is the next one that is neither held nor cancelled nor in a pause", () => {
  expect(dayOf(tuesday)).toBe("2026-11-24");
  expect(dayOf(tuesday, { marks: [mark("2026-11-24", { cancelledAt: "2026-11-23T12:00:00Z" })] })).toBe("2026-12-01");
  const held = mark("2026-11-24", { beganAt: "2026-11-24T09:00:00Z", endedAt: "2026-11-24T09:20:00Z" });
  expect(dayOf(tuesday, { marks: [held] })).toBe("2026-12-01");
  expect(dayOf(tuesday, { pauses: [{ fromOn: "2026-11-23", untilOn: "2026-12-08" }] })).toBe("2026-12-08");
  expect(dayOf(tuesday, { pauses: [{ fromOn: "2026-11-23", untilOn: null }] })).toBeUndefined();
  expect([dayOf(tuesday, { agreed: null }), dayOf(tuesday, { isArchived: true })]).toEqual([undefined, undefined]);
});

test("one that runs is the one, however late it is", () => {
  const running = mark("2026-11-24", { beganAt: "2026-11-24T09:05:00Z" });
  expect(dayOf(new Date("2026-11-25T09:00:00Z"), { marks: [running] })).toBe("2026-11-24");
});

test("it begins at the same time of the project's clocks on both sides of both changes", () => {
  const starts = ["2026-03-22", "2026-03-29", "2026-10-18", "2026-10-25"].map((from) =>
    comingMeeting(new Date(`${from}T12:00:00Z`), plan())?.startsAt.toISOString(),
  );
  expect(starts.map((start) => start?.slice(11, 16))).toEqual(["09:00", "08:00", "08:00", "09:00"]);
});

test("a day has a meeting where it is the coming one, something is known of it, or it may still begin today", () => {
  const at = new Date("2026-11-24T15:00:00Z");
  expect(comingMeeting(at, plan())?.day).toBe("2026-12-01");
  const known = plan({ marks: [mark("2026-11-10")] });
  const found = ["2026-11-24", "2026-12-01", "2026-11-10", "2026-11-17", "2026-12-08"].map(
    (day) => meetingOfDay(day, at, known)?.day ?? null,
  );
  expect(found).toEqual(["2026-11-24", "2026-12-01", "2026-11-10", null, null]);
});
