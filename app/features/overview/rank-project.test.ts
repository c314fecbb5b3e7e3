import { expect, test } from "vitest";
import type { ShownState } from "~/features/summaries/ui/state-mark";
import { rankProject } from "./rank-project";

const rank = (state: ShownState, { flags = 0, needsYou = false, isLate = false } = {}) =>
  rankProject({ flags, state, needsYou, isLate });

test("what is critical comes first, then what waits for the reader, worst first; then off track, at risk, late, stale, the rest, and what rests", () => {
  const order = [
    rank("off_track", { flags: 1, needsYou: true }),
    rank("on_track", { flags: 2, needsYou: true }),
    rank("on_track", { flags: 1 }),
    rank("off_track", { needsYou: true }),
    rank("at_risk", { needsYou: true }),
    rank("on_track", { needsYou: true }),
    rank("done", { needsYou: true }),
    rank("off_track"),
    rank("at_risk"),
    rank("on_track", { isLate: true }),
    rank("stale"),
    rank("on_track"),
    rank("done"),
  ];
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(new Set(order).size).toBe(order.length);
});

test("the rest is one, and so is what rests", () => {
  expect(new Set(["on_track", "not_started", "none"].map((state) => rank(state as ShownState))).size).toBe(1);
  expect(rank("on_hold")).toBe(rank("done"));
  expect(rank("none", { isLate: true })).toBe(rank("stale", { isLate: true }));
});
