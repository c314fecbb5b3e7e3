import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { agendaKinds, MEETING_MINUTES, minutesForAdded, planMinutes } from "./agenda";

const plan = (words: string) => planMinutes(words.split(" ") as never).join(" ");

test("each point has its usual time while all fit into thirty minutes", () => {
  expect(plan("action ask question roadblock review topic")).toBe("2 5 3 5 5 5");
  expect(planMinutes([])).toEqual([]);
});

test("what is too much is cut to its least, and what is left goes to what is needed most", () => {
  expect(plan("action action ask ask question question roadblock roadblock review topic")).toBe("2 2 5 5 3 3 3 2 3 2");
});

test("what does not fit at all gets no minutes, but two points that people added keep their place", () => {
  const crowd = `${"ask ".repeat(16)}topic topic topic`;
  expect(plan(crowd)).toBe(`${"2 ".repeat(13)}0 0 0 2 2 0`);
});

test.prop([fc.array(fc.constantFrom(...agendaKinds), { maxLength: 60 })])(
  "no agenda is longer than the meeting, and none wastes a minute that a point could use",
  (kinds) => {
    const minutes = planMinutes(kinds);
    const sum = minutes.reduce((one, other) => one + other, 0);
    expect(sum).toBeLessThanOrEqual(MEETING_MINUTES);
    expect(minutes).toHaveLength(kinds.length);
    const usual = kinds.map((kind) => planMinutes([kind])[0] as number);
    const wanted = usual.reduce((one, other) => one + other, 0);
    if (wanted <= MEETING_MINUTES) expect(minutes).toEqual(usual);
    else if (minutes.every((given) => given > 0)) expect(sum).toBe(MEETING_MINUTES);
  },
);

test("a point added on the way gets what the plan has left", () => {
  expect([minutesForAdded(10), minutesForAdded(27), minutesForAdded(30)]).toEqual([5, 3, 0]);
});
