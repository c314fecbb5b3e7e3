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
  ["a little", latency, 790, 812, "+22 ms", "bad"],
  ["the same", orders, 1840, 1840, "no change", "even"],
  ["hardly", orders, 100_000, 100_001, "+0.001%", "good"],
  ["less than is shown", orders, 1e12, 1e12 + 0.1, "no change", "even"],
  ["from nothing", orders, 0, 12, "from 0", "good"],
  ["to nothing", orders, 12, 0, "−100%", "bad"],
  ["nothing still", orders, 0, 0, "no change", "even"],
  ["minus zero", orders, -0, 0, "no change", "even"],
  ["below nothing", orders, -3, 12, "from −3", "good"],
  ["manifold", orders, 10, 1210, "121 times as much", "good"],
  ["points", errors, 0.0028, 0.0021, "−0.07 pt", "good"],
  ["points up", errors, 0, 0.0021, "+0.21 pt", "bad"],
  ["points of a large part", errors, 0.842, 0.92, "+7.8 pt", "bad"],
  ["points finer than the value is shown", errors, 0.000439, 0.0004, "−0.0039 pt", "good"],
  ["points of a value that is shown so finely", errors, 0.00008, 0.00004, "−0.004 pt", "good"],
  ["points to nothing", errors, 0.0000397, 0, "−0.004 pt", "good"],
  ["points from nothing", errors, 0, 0.0000397, "+0.00397 pt", "bad"],
  ["points of the same to a reader", errors, 0.842_111, 0.842_114, "no change", "even"],
  ["points below whole ones", errors, 0.023, 0.02, "−0.3 pt", "good"],
  ["a small unit", { ...latency, unit: "s" }, 1.204, 1.25, "+0.05 s", "bad"],
  ["a small unit from nothing", latency, 0, 12, "+12 ms", "bad"],
  ["parts of a unit", latency, 812.2, 812, "−0.2 ms", "good"],
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
