import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberAsTyped } from "./as-typed";
import { parseNumber } from "./parse-number";

const parsedOf = (typed: string) => {
  const parsed = parseNumber(typed);
  return parsed.ok ? parsed.value : parsed.problem;
};

test.each([
  ["1840", 1840],
  [" 1,840.5 ", 1840.5],
  ["1 840", 1840],
  ["1\u202f840.5", 1840.5],
  ["1,234,567", 1_234_567],
  ["1,5", 1.5],
  ["0,21", 0.21],
  ["0,210", 0.21],
  ["−1840,55", -1840.55],
  ["1234,567", 1234.567],
  ["1.840,5", 1840.5],
  ["1.840,500", 1840.5],
  ["1.840.000", 1_840_000],
  ["1 840,5", 1840.5],
  ["1.234", 1.234],
  ["1'840", 1840],
  ["1’840’000.5", 1_840_000.5],
  [".5", 0.5],
  [",5", 0.5],
  ["−.25", -0.25],
  ["−3", -3],
  ["+3", 3],
  ["0.21", 0.21],
  ["9007199254740991", Number.MAX_SAFE_INTEGER],
])("%j is a number", (typed, value) => expect(parsedOf(typed)).toBe(value));

test("minus zero is zero", () => {
  expect(parsedOf("-0")).toBe(0);
  expect(parsedOf("−0.00")).toBe(0);
});

const plainly = "This could not be read as one number. Please write it plainly, for example 1840.5.";
const digits = "Please enter a number in digits, for example 1840 or 0.21.";
const tooLarge = "Numbers above 9,007,199,254,740,991 cannot be kept exactly. Please use a larger unit.";
test.each([
  ["", "Please enter a number."],
  ["1,234", "“1,234” could be 1234 or 1.234. Please write 1234 or 1.234."],
  ["−12,345", "“-12,345” could be -12345 or -12.345. Please write -12345 or -12.345."],
  ["1,234,5", plainly],
  ["1.84.5", plainly],
  ["1 84", plainly],
  ["1'84", plainly],
  ["1''840", plainly],
  ["12.5'840", plainly],
  [".", digits],
  [".5.5", plainly],
  ["5 %", "Please leave out the % sign."],
  ["NaN", digits],
  ["Infinity", digits],
  ["1e5", digits],
  ["0x1F", digits],
  ["١٢", digits],
  ["9007199254740993", tooLarge],
  ["-9007199254740993", tooLarge],
  ["9".repeat(399), tooLarge],
  ["0.1234567890123456", "Please use at most 15 digits."],
  ["1".repeat(1001), "This is too long for a number."],
])("%#: %.20s is refused", (typed, problem) => expect(parsedOf(typed)).toBe(problem));

describe("a count", () => {
  test.each([
    ["-1", "A count cannot be below zero."],
    ["1.5", "Please enter a whole number: this counts things."],
  ])("%j is refused", (typed, problem) => expect(parseNumber(typed, { whole: true })).toEqual({ ok: false, problem }));
  test("has no decimals, so a comma before three digits groups them", () =>
    expect(parseNumber("20,000", { whole: true })).toEqual({ ok: true, value: 20_000 }));
  test("may be zero", () => expect(parseNumber("0", { whole: true })).toEqual({ ok: true, value: 0 }));
});

test("a comma is decimal where the other reading would be too much", () =>
  expect(parseNumber("12,345", { most: 100 })).toEqual({ ok: true, value: 12.345 }));

test("every exact whole number that a form shows can be typed back", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(parsedOf(numberAsTyped(value))).toBe(value);
    }),
  );
});

test("no text makes it throw or answer something that is no finite number", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[-+0-9., e%]{0,24}$/)), (typed) => {
      const parsed = parseNumber(typed);
      expect(parsed.ok ? Number.isFinite(parsed.value) && !Object.is(parsed.value, -0) : parsed.problem !== "").toBe(
        true,
      );
    }),
  );
});
