import { expect, test } from "vitest";
import { SourceFault } from "../source-fault";
import { readingOfRow } from "./reading-of-row";

const rows = (names: string, ...values: (string | null)[][]) => ({
  fields: names
    .split(" ")
    .filter(Boolean)
    .map((name) => ({ name })),
  rows: values,
});

test.each([
  ["42", 42],
  ["0.10", 0.1],
  ["-0", 0],
  ["1e-7", 1e-7],
  ["1e+15", 1e15],
  ["-12.5", -12.5],
  ["9007199254740991", 9007199254740991],
  ["12345678.123456789012345678", 12345678.1234568],
])("%s is a number", (text, value) => {
  expect(readingOfRow("number", rows("value", [text]))).toMatchObject({ status: "value", value });
});

test("the column is called value, or is the only one", () => {
  expect(readingOfRow("number", rows("at VALUE", ["x", "7"])).value).toBe(7);
  expect(readingOfRow("number", rows("count", ["7"])).value).toBe(7);
  expect(readingOfRow("ratio", rows("share", ["0.25"])).value).toBe(0.25);
  expect(readingOfRow("ratio", rows("denominator numerator", ["8", "2"]))).toMatchObject({
    ...{ value: 0.25, numerator: 2, denominator: 8 },
  });
});

test("nothing is no data, and nothing by nothing no traffic", () => {
  for (const answer of [rows("value"), rows("value", [null]), rows("numerator denominator")])
    expect(
      readingOfRow(answer.fields.length === 2 ? "ratio" : "number", answer as ReturnType<typeof rows>).status,
    ).toBe("no_data");
  expect(readingOfRow("number", rows("value", ["NaN"])).status).toBe("no_traffic");
  expect(readingOfRow("ratio", rows("numerator denominator", ["0", "0"])).status).toBe("no_traffic");
  expect(readingOfRow("ratio", rows("numerator denominator", ["NaN", "4"])).status).toBe("no_traffic");
  expect(readingOfRow("ratio", rows("numerator denominator", ["1", null])).status).toBe("no_data");
  expect(readingOfRow("ratio", rows("numerator denominator", [null, "4"])).value).toBe(0);
});

test.each([
  ["number", "value", ["9007199254740992"], "cannot be kept exactly"],
  ["number", "value", ["-9007199254740993"], "cannot be kept exactly"],
  ["number", "value", ["1e+300"], "cannot be kept exactly"],
  ["number", "value", ["Infinity"], "without end"],
  ["number", "value", ["-Infinity"], "without end"],
  ["number", "value", ["t"], "holds “t”, which is no number"],
  ["number", "value", ["$1,000.00"], "which is no number"],
  ["number", "value", ["01:00:00"], "which is no number"],
  ["number", "value", [""], "which is no number"],
  ["number", "value", ["0x10"], "which is no number"],
  ["number", "value", ["x".repeat(900_000)], "x…”, which is no number"],
  ["number", "a b", ["1", "2"], "gives the columns a, b."],
  ["number", "", [], "gives no columns."],
  ["ratio", "numerator whole", ["1", "2"], "gives the columns numerator, whole."],
  ["ratio", "share", ["21"], "no part of a whole"],
  ["ratio", "numerator denominator", ["3", "2"], "larger than the whole"],
] as const)("%s of %s: %j is none", (shape, names, values, said) => {
  const read = () => readingOfRow(shape, rows(names, [...values]));
  expect(read).toThrow(SourceFault);
  expect(read).toThrow(said);
});

test("two rows are not one", () => {
  expect(() => readingOfRow("number", rows("value", ["1"], ["2"]))).toThrow("more than one row");
});

test("what is no number is said without what no database keeps", () => {
  const answer = rows("value", ["a\0b\u202ec"]);
  expect(() => readingOfRow("number", answer)).toThrow("holds “abc”, which is no number");
});
