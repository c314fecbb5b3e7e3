import { expect, test } from "vitest";
import { pushBody } from "./push-schema";
import { readingOfPush } from "./reading-of-push";

const number = { shape: "number", sense: "throughput" } as const;
const other = { shape: "number", sense: "other" } as const;
const ratio = { shape: "ratio", sense: "error_rate" } as const;
const nothing = { value: null, numerator: null, denominator: null };

test.each([
  [number, { value: 1840.5 }, { ...nothing, status: "value", value: 1840.5 }],
  [number, { value: 2 ** 53 - 1 }, { ...nothing, status: "value", value: 2 ** 53 - 1 }],
  [number, { value: -0 }, { ...nothing, status: "value", value: 0 }],
  [other, { value: -3 }, { ...nothing, status: "value", value: -3 }],
  [number, { status: "no_data" }, { ...nothing, status: "no_data" }],
  [ratio, { status: "no_traffic" }, { ...nothing, status: "no_traffic" }],
  [
    ratio,
    { numerator: 42, denominator: 20_000 },
    { status: "value", value: 0.0021, numerator: 42, denominator: 20_000 },
  ],
  [ratio, { numerator: -0, denominator: 5 }, { status: "value", value: 0, numerator: 0, denominator: 5 }],
  [ratio, { numerator: 0, denominator: 0 }, { ...nothing, status: "no_traffic", numerator: 0, denominator: 0 }],
  [ratio, { value: 0.25 }, { ...nothing, status: "value", value: 0.25 }],
] as const)("%j takes %j", (meaning, pushed, reading) => expect(readingOfPush(meaning, pushed)).toEqual(reading));

test.each([
  [number, {}, "#/value"],
  [number, { value: 2 ** 53 + 1 }, "#/value"],
  [number, { value: -1 }, "#/value"],
  [number, { numerator: 1, denominator: 2 }, "#/numerator #/denominator"],
  [number, { status: "no_data", value: 0 }, "#/value"],
  [ratio, {}, "#/numerator"],
  [ratio, { value: 21 }, "#/value"],
  [ratio, { value: -0.1 }, "#/value"],
  [ratio, { numerator: 3, denominator: 2 }, "#/numerator"],
  [ratio, { numerator: 1, denominator: 0 }, "#/numerator"],
  [ratio, { numerator: 1.5, denominator: -2 }, "#/numerator #/denominator"],
  [ratio, { numerator: 1 }, "#/denominator"],
  [ratio, { denominator: 1 }, "#/numerator"],
  [ratio, { value: 0.5, numerator: 1, denominator: 2 }, "#/value"],
] as const)("%j refuses %j at %s", (meaning, pushed, pointers) => {
  const faults = readingOfPush(meaning, pushed);
  expect(Array.isArray(faults) && faults.map(({ pointer }) => pointer).join(" ")).toBe(pointers);
});

test.each(["1840", true, null, [1], { n: 1 }, Number.POSITIVE_INFINITY, Number.NaN])("%j is no number", (value) => {
  const [issue] = pushBody.safeParse({ value, week: "2026-11-16" }).error?.issues ?? [];
  expect([issue?.path, issue?.message]).toEqual([["value"], expect.stringContaining("number that ends")]);
});
