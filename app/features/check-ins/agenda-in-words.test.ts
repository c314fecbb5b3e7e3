import { expect, test } from "vitest";
import { agendaInWords } from "./agenda-in-words";

test("names the day of the meeting that was agreed, and none where none was", () => {
  expect(agendaInWords({ meeting: { weekday: 2, hour: 10, minute: 0 } })).toBe("the agenda of the meeting on Tuesday");
  expect(agendaInWords({ meeting: null })).toBe("");
  expect(agendaInWords(null)).toBe("");
});
