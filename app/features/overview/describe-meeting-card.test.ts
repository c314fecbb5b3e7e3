import { expect, test } from "vitest";
import { comingMeeting } from "~/features/meetings/coming-meeting";
import { describeMeetingCard, meetingPlan } from "./describe-meeting-card";

const at = new Date("2026-11-20T12:00:00Z");
const none = { actions: 0, asks: 0, roadblocks: 0, reviews: 0, topics: 0 };
const open = (dueAt: string) => ({ id: "q", ownerId: "p", text: "Why?", askedBy: "Dana", dueAt });
const cancelled = {
  ...{ startsAt: "2026-11-24T09:00:00Z", beganAt: null, endedAt: null },
  cancelledAt: at.toISOString(),
};
const cadence = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "Europe/Berlin", fromWeekOn: "2026-11-02" };

function card(
  more: object,
  unanswered = { open: [] as ReturnType<typeof open>[], agenda: 0 },
  marks: never[] | object[] = [],
) {
  const meetings = { ...none, givenBackMinutes: 0, marks: marks as never[], ...more };
  const agreement = { number: 1, meeting: { weekday: 2, hour: 10, minute: 0 } };
  const coming = comingMeeting(at, meetingPlan({ agreement, meetings }, { cadences: [cadence], pauses: [] }, at));
  return describeMeetingCard({ meetings, unanswered }, coming, { slug: "checkout", timeZone: "Europe/Berlin", at });
}

test("beside a brief stand the next meeting that is not cancelled, and what is on its agenda", () => {
  expect(card({})).toEqual({
    when: "Tuesday 24 November, 10:00",
    text: "Nothing on the agenda so far",
    givenBack: "",
    href: "/projects/checkout/meetings/2026-11-24",
  });
  const questions = { open: [open("2026-11-20T11:00:00Z"), open("2026-11-20T13:00:00Z")], agenda: 1 };
  const all = { actions: 2, asks: 1, roadblocks: 1, reviews: 1, topics: 2, givenBackMinutes: 90 };
  expect(card(all, questions, [{ day: "2026-11-24", ...cancelled }])).toMatchObject({
    when: "Tuesday 1 December, 10:00",
    text: "2 actions, 1 decision, 2 questions, 1 roadblock, 1 review, 2 other points on the agenda",
    givenBack: "1 h 30 min given back so far: 30 min × whoever was invited",
  });
});
