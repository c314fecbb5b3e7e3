import { expect, test } from "vitest";
import { drawTrend } from "./draw-trend";

test("a trend is a row of blocks, no data is a dot, and one number is none", () => {
  expect(drawTrend([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
  expect(drawTrend([10, null, 30])).toBe("▁·█");
  expect(drawTrend([5, 5, 5])).toBe("▅▅▅");
  expect([drawTrend([]), drawTrend([null, 4])]).toEqual(["", ""]);
});
