import fc from "fast-check";
import { expect, test } from "vitest";
import { againstTarget, metWords } from "./against-target";
import { changeInWords } from "./change-in-words";

const orders = { shape: "number", unit: "orders a minute", direction: "up", target: 1600 } as const;
const latency = { shape: "number", unit: "ms", direction: "down", target: 800 } as const;
const errors = { shape: "ratio", unit: "of payments", direction: "down", target: 0.005 } as const;

test.each([
  ["the first", orders, null, 1840, "first reading", "even"],
  ["more is better", orders, 1643, 1840, "+12%", "good"],
  ["less is worse", orders, 1840, 1643, "−11%", "bad"],
  ["a little", latency, 790, 812, "+2.8%", "bad"],
  ["the same", orders, 1840, 1840, "no change", "even"],
  ["hardly", orders, 100_000, 100_001, "almost no change", "even"],
  ["from nothing", orders, 0, 12, "from 0", "good"],
  ["to nothing", orders, 12, 0, "−100%", "bad"],
  ["nothing still", orders, 0, 0, "no change", "even"],
  ["minus zero", orders, -0, 0, "no change", "even"],
  ["below nothing", orders, -3, 12, "from −3", "good"],
  ["manifold", orders, 10, 1210, "121 times as much", "good"],
  ["points", errors, 0.0028, 0.0021, "−0.07 pt", "good"],
  ["points up", errors, 0, 0.0021, "+0.21 pt", "bad"],
] as const)("%s", (_, meaning, previous, current, text, verdict) =>
  expect(changeInWords(meaning, previous, current)).toEqual({ text, verdict }),
);

test("better and worse turn round with the direction, and with the order of the two", () => {
  const value = fc.double({ min: 0, max: 1e12, noNaN: true });
  const turned = { good: "bad", bad: "good", even: "even" } as const;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const { verdict, text } = changeInWords(orders, a, b);
      expect(changeInWords({ ...orders, direction: "down" }, a, b)).toEqual({ text, verdict: turned[verdict] });
      expect(text).not.toMatch(/NaN|Infinity|undefined|-/);
    }),
  );
});

test.each([
  [orders, 1840, "target at least 1,600", true],
  [orders, 1600, "target at least 1,600", true],
  [latency, 812, "target at most 800 ms", false],
  [errors, 5 / 1000, "target at most 0.5%", true],
  [errors, null, "target at most 0.5%", null],
  [{ ...orders, target: null }, 5, "no target", null],
  [{ ...errors, target: 0 }, 0, "target at most 0%", true],
] as const)("%#: against the target", (meaning, value, text, met) =>
  expect(againstTarget(meaning, value)).toEqual({ text, met }),
);

test("met and not met are words", () => expect([true, false, null].map(metWords)).toEqual(["met", "not met", ""]));
