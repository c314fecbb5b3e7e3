import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { gather } from "./gather";

test("what comes in one turn is asked at once, and each gets its own answer", async () => {
  const ask = vi.fn(async (keys: string[]) => keys.map((key) => (key === "none" ? null : key.toUpperCase())));
  const find = gather(ask);
  expect(await Promise.all(["a", "none", "a", "b"].map(find))).toEqual(["A", null, "A", "B"]);
  expect(ask.mock.calls).toEqual([[["a", "none", "a", "b"]]]);
});

test("what comes after a question has begun is not answered by it", async () => {
  let state = "before";
  const find = gather(async (keys: string[]) => {
    const seen = state;
    await nextTurn();
    return keys.map(() => seen);
  });
  const first = find("a");
  await nextTurn();
  state = "after";
  expect(await Promise.all([first, find("a")])).toEqual(["before", "after"]);
});

test("a failure is everybody's who asked, and the next question is a new one", async () => {
  const ask = vi.fn(async (keys: string[]) => keys);
  ask.mockRejectedValueOnce(new Error("no connection"));
  const find = gather(ask);
  const outcomes = await Promise.allSettled([find("a"), find("b")]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await find("c")).toBe("c");
});
