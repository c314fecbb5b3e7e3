import { expect, test } from "vitest";
import { shownInWords, showQuestion } from "./question-state";

const at = new Date("2026-11-20T12:00:00Z");
const [before, after] = ["2026-11-20T11:59:59Z", "2026-11-20T12:00:01Z"];
const meeting = { day: "2026-11-24", endsAt: new Date("2026-11-24T09:30:00Z") };

test("an unanswered question whose time is over stands on the agenda of the next meeting, and is overdue still", () => {
  const shown = showQuestion({ state: "open", dueAt: before }, meeting, at);
  expect(shown).toEqual({ state: "agenda", isOverdue: true, meetingOn: "Tuesday 24 November" });
  expect(shownInWords(shown)).toBe("On the agenda, overdue");
});

test("where no meeting comes it is overdue", () => {
  const shown = showQuestion({ state: "open", dueAt: before }, null, at);
  expect(shown).toEqual({ state: "overdue", isOverdue: true, meetingOn: "" });
  expect(shownInWords(shown)).toBe("Overdue");
});

test("what has time is open, what somebody put on the agenda is not overdue, and an answer settles it", () => {
  expect(showQuestion({ state: "open", dueAt: after }, meeting, at)).toMatchObject({ state: "open", meetingOn: "" });
  expect(showQuestion({ state: "open", dueAt: at.toISOString() }, meeting, at).state).toBe("open");
  const put = showQuestion({ state: "agenda", dueAt: before }, meeting, at);
  expect(put).toEqual({ state: "agenda", isOverdue: false, meetingOn: "Tuesday 24 November" });
  expect(showQuestion({ state: "agenda", dueAt: before }, null, at).meetingOn).toBe("");
  expect(showQuestion({ state: "answered", dueAt: before }, meeting, at)).toMatchObject({ isOverdue: false });
});
