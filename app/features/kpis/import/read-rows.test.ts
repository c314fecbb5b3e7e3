import { expect, test } from "vitest";
import type { Shape } from "../kpi";
import type { Columns, ImportChoices } from "./import-choices";
import { readRows } from "./read-rows";

const auto: ImportChoices = { dateOrder: "auto", decimalMark: "auto", scale: "auto", empty: "skip" };
const none: Columns = { week: 0, value: 1, numerator: null, denominator: null, note: null };
const counts: Columns = { ...none, value: 3, numerator: 1, denominator: 2 };
const weeks = new Set(["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]);

function read(table: string[][], choices: Partial<ImportChoices> = {}, shape: Shape = "number", columns = none) {
  const meaning = { shape, sense: "other", unit: "ms" } as const;
  const rows = table.map((cells, index) => ({ line: index + 2, cells }));
  return readRows(rows, {
    meaning,
    columns,
    choices: { ...auto, ...choices },
    weeks,
    untilWeekOn: "2026-11-16",
    timeZone: "UTC",
  });
}
const only = (cell: string, choices: Partial<ImportChoices> = {}, shape: Shape = "number") =>
  read([["2026-W47", cell]], choices, shape).rows[0];
const ratio = (part: string, whole: string, percent = "") =>
  read([["2026-W47", part, whole, percent]], {}, "ratio", counts).rows[0];
const value = (value: number) => ({ status: "value", value, numerator: null, denominator: null });

test("a number is read with the decimal mark of its column", () => {
  expect(only("1.234,56")?.reading).toEqual(value(1234.56));
  expect(only("1,234.56")?.reading).toEqual(value(1234.56));
  expect(only("812 ms")?.reading).toEqual(value(812));
  expect(Object.is(only("-0")?.reading?.value, 0)).toBe(true);
});

test("one that can be two numbers is asked for, and nothing is read until then", () => {
  const open = read([
    ["2026-W46", "12"],
    ["2026-W47", "1,234"],
  ]);
  expect(open.questions).toEqual([{ about: "decimalMark", example: "1,234" }]);
  expect(open.rows.map(({ isOpen, reading }) => [isOpen, reading])).toEqual([
    [true, null],
    [true, null],
  ]);
  expect(only("1,234", { decimalMark: "point" })?.reading).toEqual(value(1234));
  expect(only("1,234", { decimalMark: "comma" })?.reading).toEqual(value(1.234));
  expect(
    read([
      ["2026-W46", "1,5"],
      ["2026-W47", "1.234"],
    ]).rows[1]?.reading,
  ).toEqual(value(1234));
  expect(
    read([
      ["2026-W46", "1,5"],
      ["2026-W47", "1.5"],
    ]).questions,
  ).toEqual([{ about: "decimalMark", example: "" }]);
});

test.each([
  ["9007199254740993", "cannot be kept exactly"],
  ["=1+1", "formula"],
  ["@SUM(A1)", "formula"],
  ["5%", "leave out the %"],
  ["five", "no number"],
  ["1,2,3.4", "decimal point"],
  ["1e400", "no number"],
])("%s is refused in words", (cell, words) => {
  const row = only(cell, { decimalMark: "point" });
  expect(row?.reading).toBeNull();
  expect(row?.problem).toContain(words);
});

test("an empty cell is never zero, and no data only where somebody says so", () => {
  for (const cell of ["", "-", "n/a", "NaN", "null"]) {
    expect(only(cell)).toMatchObject({ reading: null, problem: "", isOpen: false });
    expect(only(cell, { empty: "no_data" })?.reading).toEqual({ ...value(0), status: "no_data", value: null });
  }
  expect(only("No data")?.reading?.status).toBe("no_data");
  expect(only("no traffic")?.reading?.status).toBe("no_traffic");
});

test("a ratio is read from its counts, and from a percentage where it has none", () => {
  expect(ratio("42", "20000", "0.21%")?.reading).toEqual({
    status: "value",
    value: 0.0021,
    numerator: 42,
    denominator: 20000,
  });
  expect(ratio("", "", "0.21%")?.reading).toEqual(value(0.0021));
  expect(ratio("0", "0")?.reading?.status).toBe("no_traffic");
  expect(ratio("5", "4")?.problem).toContain("cannot be larger");
  expect(ratio("5", "")?.problem).toContain("The whole is missing");
  expect(ratio("5.5", "7")?.problem).toContain("whole number");
  expect(ratio("no data", "7")?.problem).toContain("a number as well");
});

test("whether 0.5 is half or half a percent is asked for, unless the column shows it", () => {
  expect(read([["2026-W47", "0.5"]], {}, "ratio").questions).toEqual([{ about: "scale", example: "0.5" }]);
  expect(only("0.5", { scale: "percent" }, "ratio")?.reading).toEqual(value(0.005));
  expect(only("0.5", { scale: "share" }, "ratio")?.reading).toEqual(value(0.5));
  expect(only("0.5 %", {}, "ratio")?.reading).toEqual(value(0.005));
  expect(
    read(
      [
        ["2026-W46", "2"],
        ["2026-W47", "0.5"],
      ],
      {},
      "ratio",
    ).rows[1]?.reading,
  ).toEqual(value(0.005));
  expect(only("0", {}, "ratio")?.reading).toEqual(value(0));
  expect(only("1.5", { scale: "share" }, "ratio")?.problem).toContain("above 1");
  expect(only("101%", {}, "ratio")?.problem).toContain("above 100");
});

test("which day 03/04 is is asked for", () => {
  const open = read([["03/04/2026", "5"]]);
  expect(open.questions).toEqual([{ about: "dateOrder", example: "03/04/2026" }]);
  expect(open.rows[0]?.isOpen).toBe(true);
  expect(read([["11/03/2026", "5"]], { dateOrder: "month" }).rows[0]?.weekOn).toBe("2026-11-02");
  expect(
    read([
      ["02/11/2026", "5"],
      ["16/11/2026", "6"],
    ]).rows[0]?.weekOn,
  ).toBe("2026-11-02");
});

test("a week to come, one long ago, and one that is there twice", () => {
  expect(read([["2026-W48", "5"]]).rows[0]?.problem).toContain("still to come");
  expect(read([["2001-01-01", "5"]]).rows[0]?.problem).toContain("ten years");
  expect(
    read([
      ["2026-W47", "5"],
      ["2026-11-18", ""],
    ]).rows.map(({ problem }) => problem),
  ).toEqual(["", ""]);
  const twice = read([
    ["2026-W47", "5"],
    ["2026-11-18", "6"],
    ["2026-W46", "7"],
  ]).rows;
  expect(twice.map(({ problem }) => problem)).toEqual([
    expect.stringContaining("line 3"),
    expect.stringContaining("line 2"),
    "",
  ]);
});
