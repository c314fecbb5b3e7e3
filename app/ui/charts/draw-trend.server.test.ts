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
  expect(drawing.line).toBe("M3,212L50,117L97,22");
  expect(drawing.grid).toEqual([
    { y: 212, label: "0 ms" },
    { y: 174, label: "2 ms" },
    { y: 136, label: "4 ms" },
    { y: 98, label: "6 ms" },
    { y: 60, label: "8 ms" },
    { y: 22, label: "10 ms" },
  ]);
  expect(drawing.ticks.map(({ x, label }) => [x, label])).toEqual([
    [3, "2 Nov"],
    [50, "9 Nov"],
    [97, "16 Nov"],
  ]);
  expect(drawing.marks).toEqual([{ x: 50, label: "v2" }]);
  expect(drawing.target).toBe("");
});

test("no value is a gap, never a zero", () => {
  const drawing = trend([10, null, 10]);
  expect(drawing.line).toBe("M3,117ZM97,117Z");
  expect(drawing.dots.map(({ x }) => x)).toEqual([3, 97]);
  expect(trend([null, null, null])).toMatchObject({ line: "", dots: [] });
});

test("where something else is counted the line breaks", () => {
  const points = [0, 5, 10].map((value, place) => ({ place, value, startsAnew: place === 1 }));
  const drawing = drawTrend({ points, targets: [], marks: [], labels, format: String });
  expect(drawing.line).toBe("M3,212ZM50,117L97,22");
  expect(drawing.area).toMatch(/^M3,212L3,220ZM50,117L97,22L97,220L50,220Z$/);
});

test("a target that changed is a step, and one that began later begins there", () => {
  expect(trend([0, 5, 10], [5, 10, 10]).target).toBe("M3,117L50,117L50,22L97,22L97,22");
  expect(trend([0, 5, 10], [null, 5, 5]).target).toBe("M50,117L97,117L97,117");
});

test("many weeks keep four labels", () => {
  const many = Array.from({ length: 52 }, (_, week) => `Week ${week}`);
  const drawing = drawTrend({ points: [], targets: [], marks: [], labels: many, format: String });
  expect(drawing.ticks.map(({ label }) => label)).toEqual(["Week 0", "Week 17", "Week 34", "Week 51"]);
});
