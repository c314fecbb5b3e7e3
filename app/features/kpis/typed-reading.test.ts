import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPercent } from "./format-value";
import { problemsInWords, readTypedReading } from "./typed-reading";

const orders = { shape: "number", sense: "throughput" } as const;
const errors = { shape: "ratio", sense: "error_rate" } as const;
const balance = { shape: "number", sense: "other" } as const;
const without = { value: null, numerator: null, denominator: null };

test("a number, a percentage and two counts are values", () => {
  expect(readTypedReading(orders, { value: "1840" })).toEqual({
    reading: { ...without, status: "value", value: 1840 },
  });
  expect(readTypedReading(balance, { value: "−5" })).toEqual({ reading: { ...without, status: "value", value: -5 } });
  expect(readTypedReading(errors, { value: "0,7 %" })).toEqual({
    reading: { ...without, status: "value", value: 0.007 },
  });
  expect(readTypedReading(errors, { numerator: "42", denominator: "20000" })).toEqual({
    reading: { status: "value", value: 0.0021, numerator: 42, denominator: 20_000 },
  });
});

test("a ratio of nothing had no traffic; nothing typed is no reading", () => {
  expect(readTypedReading(errors, { numerator: "0", denominator: "0" })).toEqual({
    reading: { status: "no_traffic", value: null, numerator: 0, denominator: 0 },
  });
  expect(readTypedReading(errors, { status: "no_data" })).toEqual({ reading: { ...without, status: "no_data" } });
  expect(readTypedReading(errors, { status: "", value: " " })).toEqual({ reading: null });
});

test.each([
  [orders, { status: "value" }, "value", "Please enter a number."],
  [errors, { status: "value" }, "numerator", "Please enter a number."],
  [orders, { value: "-1" }, "value", "This cannot be below 0."],
  [errors, { value: "101" }, "value", "This cannot be above 100."],
  [errors, { numerator: "-1", denominator: "5" }, "numerator", "A count cannot be below zero."],
  [errors, { numerator: "1" }, "denominator", "Please enter a number."],
  [
    errors,
    { numerator: "6", denominator: "5" },
    "numerator",
    "This is a part of the other count, so it cannot be larger.",
  ],
  [
    errors,
    { numerator: "10", denominator: "0" },
    "numerator",
    "10 out of 0 cannot be. If there was nothing to count, clear both and choose “No traffic”.",
  ],
  [orders, { value: "1,234" }, "value", "“1,234” could be 1234 or 1.234. Please write 1234 or 1.234."],
  [
    errors,
    { numerator: "1", denominator: "5", value: "20" },
    "value",
    "Please give either the two counts or the percentage, not both.",
  ],
  [
    orders,
    { status: "no_data", value: "5" },
    "status",
    "You typed a number as well. Please clear it, or choose the value.",
  ],
  [orders, { status: "sunny" }, "status", "Please choose one of the three."],
] as const)("%#: refused at the field", (meaning, typed, field, problem) =>
  expect(readTypedReading(meaning, typed)).toEqual({ problems: { [field]: problem } }),
);

test("the same problem is said once", () =>
  expect(problemsInWords({ value: "A.", status: "A.", numerator: "B." })).toBe("A. B."));

test("a percentage that is shown can be typed back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const shown = formatPercent(hundredths / 10_000);
      expect(readTypedReading(errors, { value: shown })).toMatchObject({ reading: { value: hundredths / 10_000 } });
    }),
  );
});
