import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDifference, formatNumber, formatPercent, formatValue, unitWords, valueInWords } from "./format-value";

const orders = { shape: "number", unit: "orders a minute" } as const;
const latency = { shape: "number", unit: "ms" } as const;
const errors = { shape: "ratio", unit: "of payments" } as const;

test("values are shown as a reader expects them", () => {
  expect(valueInWords(orders, 1840)).toBe("1,840 orders a minute");
  expect(valueInWords(errors, 0.0021)).toBe("0.21% of payments");
  expect(valueInWords(latency, 812)).toBe("812 ms");
  expect(unitWords(latency)).toBe("");
  expect(valueInWords({ shape: "ratio", unit: "" }, 0.5)).toBe("50%");
});

test.each([
  [-0.25, "−0.25"],
  [-0, "0"],
  [1840.333333, "1,840.33"],
  [Number.MAX_SAFE_INTEGER, "9,007,199,254,740,991"],
])("%d is %s", (value, text) => expect(formatNumber(value)).toBe(text));

test.each([
  [0, "0%"],
  [0.005, "0.5%"],
  [0.00125, "0.125%"],
  [0.9995, "99.95%"],
  [1 / 3, "33.33%"],
  [1, "100%"],
])("%d is %s", (value, text) => expect(formatPercent(value)).toBe(text));

test.each([
  [errors, 0.0028, 0.0021, "−0.07 pt"],
  [errors, 0.013, 0.025, "+1.2 pt"],
  [latency, 1_000_000, 1_001_234, "+1,234 ms"],
  [latency, 812.2, 812, "−0.2 ms"],
] as const)("%#: the difference", (meaning, previous, current, text) =>
  expect(formatDifference(meaning, previous, current)).toBe(text),
);

const counts = fc
  .tuple(fc.nat(1_000_000_000), fc.integer({ min: 1, max: 1_000_000_000 }))
  .map(([a, b]) => [Math.min(a, b), b] as const);

test("only nothing is 0%, only everything is 100%", () => {
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      const text = formatValue(errors, part / whole);
      expect(text === "0%").toBe(part === 0);
      expect(text === "100%").toBe(part === whole);
    }),
  );
});

test("what is shown is within half a percent of what is kept, and never in exponents", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (value) => {
      const text = formatNumber(value);
      expect(text).toMatch(/^[\d,]+(\.\d+)?$/);
      expect(Math.abs(Number(text.replaceAll(",", "")) / value - 1)).toBeLessThan(0.005);
    }),
  );
});
