import { expect, test } from "vitest";
import type { ChartPoint } from "./chart-point";
import { drawSparkline } from "./draw-sparkline.server";

const points = (...values: (number | null)[]) => values.map((value, place) => ({ place, value }));

test("the line runs from edge to edge, high values above, the target where it belongs", () => {
  const drawing = drawSparkline(points(0, 5, 10), { count: 3, target: 5 });
  expect(drawing.line).toBe("M4,42L120,23L236,4");
  expect(drawing.targetY).toBe(23);
  expect(drawing.last).toEqual({ x: 236, y: 4 });
});

test("a point without a value is a gap and never a zero; a place without a point is none", () => {
  expect(drawSparkline(points(1, 2, null, 2, 1), { count: 5, target: null }).line).toBe("M4,42L62,4M178,4L236,42");
  expect(drawSparkline(points(1, null), { count: 2, target: null }).last).toBeNull();
  const passed = [
    { place: 0, value: 1 },
    { place: 2, value: 2 },
  ];
  expect(drawSparkline(passed, { count: 3, target: null }).line).toBe("M4,42L236,4");
});

test("where something else is counted the line breaks, and the place is marked", () => {
  const [one, two, three, four] = points(1, 2, 2, 1) as [ChartPoint, ChartPoint, ChartPoint, ChartPoint];
  const drawing = drawSparkline([one, two, { ...three, startsAnew: true }, four], { count: 4, target: null });
  expect(drawing.line).toBe("M4,42L81.3,4M158.7,4L236,42");
  expect(drawing.breaks).toEqual([158.7]);
});

test("one value, equal values and none at all draw something sensible", () => {
  expect(drawSparkline([{ place: 11, value: 7 }], { count: 12, target: null })).toMatchObject({
    line: "M236,23Z",
    last: { x: 236, y: 23 },
  });
  expect(drawSparkline(points(3, 3), { count: 2, target: 3 })).toMatchObject({ line: "M4,23L236,23", targetY: 23 });
  expect(drawSparkline([], { count: 12, target: 3 })).toEqual({ line: "", breaks: [], targetY: 23, last: null });
  expect(drawSparkline([], { count: 12, target: null }).targetY).toBeNull();
});
