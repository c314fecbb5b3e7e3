import { expect, test } from "vitest";
import { drawTrend } from "./draw-trend.server";

const labels = ["2 Nov", "9 Nov", "16 Nov"];
const trend = (values: (number | null)[], targets: (number | null)[] = [null, null, null]) =>
  drawTrend({
    points: values.map((value, place) => ({ place, value })),
    targets,
    marks: [{ place: 1, label: "v2" }],
    labels,
    format: (value) => `${value} ms`,
  });

test("the line, its axes and its marks", () => {
  const drawing = trend([0, 5, 10]);
  expect(drawing.line).toBe("M7,212L52,117L97,22");
  expect(drawing.grid).toEqual([
    { y: 212, label: "0 ms" },
    { y: 174, label: "2 ms" },
    { y: 136, label: "4 ms" },
    { y: 98, label: "6 ms" },
    { y: 60, label: "8 ms" },
    { y: 22, label: "10 ms" },
  ]);
  expect(drawing.ticks.map(({ x, label }) => [x, label])).toEqual([
    [7, "2 Nov"],
    [52, "9 Nov"],
    [97, "16 Nov"],
  ]);
  expect(drawing.marks).toEqual([{ x: 52, label: "v2" }]);
  expect(drawing.target).toBe("");
});

test("no value is a gap, never a zero", () => {
  const drawing = trend([10, null, 10]);
  expect(drawing.line).toBe("M7,117ZM97,117Z");
  expect(drawing.dots.map(({ x }) => x)).toEqual([7, 97]);
  expect(trend([null, null, null])).toMatchObject({ line: "", dots: [] });
});

test("where something else is counted the line breaks", () => {
  const points = [0, 5, 10].map((value, place) => ({ place, value, startsAnew: place === 1 }));
  const drawing = drawTrend({ points, targets: [], marks: [], labels, format: String });
  expect(drawing.line).toBe("M7,212ZM52,117L97,22");
  expect(drawing.area).toMatch(/^M7,212L7,220ZM52,117L97,22L97,220L52,220Z$/);
});

test("a target that changed is a step, and one that began later begins there", () => {
  expect(trend([0, 5, 10], [5, 10, 10]).target).toBe("M7,117L52,117L52,22L97,22L97,22");
  expect(trend([0, 5, 10], [null, 5, 5]).target).toBe("M52,117L97,117L97,117");
});

test("many weeks keep four labels", () => {
  const many = Array.from({ length: 52 }, (_, week) => `Week ${week}`);
  const drawing = drawTrend({ points: [], targets: [], marks: [], labels: many, format: String });
  expect(drawing.ticks.map(({ label }) => label)).toEqual(["Week 0", "Week 17", "Week 34", "Week 51"]);
});

test("what happened has a row for each shape that there is, and one mark a place", () => {
  const events = [
    { place: 2, shape: "square" },
    { place: 1, shape: "triangle" },
    { place: 1, shape: "triangle" },
  ] as const;
  const drawing = drawTrend({ points: [], targets: [], marks: [], events, labels, format: String });
  expect(drawing.events).toEqual([
    { x: 52, row: 0, shape: "triangle" },
    { x: 97, row: 1, shape: "square" },
  ]);
});

test("a value that is not whole is hollow", () => {
  const points = [{ place: 0, value: 1, isPartial: true }];
  expect(drawTrend({ points, targets: [], marks: [], labels, format: String }).dots).toMatchObject([
    { isPartial: true },
  ]);
});
