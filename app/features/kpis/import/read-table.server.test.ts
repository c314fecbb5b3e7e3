import { expect, test } from "vitest";
import { guessColumns } from "./guess-columns";
import { readRows } from "./read-rows";
import { readTable } from "./read-table.server";

const cells = (text: string) => {
  const table = readTable(text, "auto");
  return "problem" in table ? table.problem : table.rows.map((row) => row.cells);
};

test.each([
  ["week,value\n2026-W46,5\n2026-W47,6", ","],
  ["week;value\n2026-W46;1,5\n2026-W47;1,6", ";"],
  ["week\tvalue\n2026-W46\t1,5", "tab"],
  ['week,value,note\n2026-W46,5,"one; two; three"\n2026-W47,6,', ","],
])("finds out what stands between the columns of %j", (text, delimiter) =>
  expect(readTable(text, "auto")).toMatchObject({ delimiter }),
);

test("keeps the lines of the text, whatever ends them", () => {
  expect(readTable('\ufeffweek;note\r\n\r\n2026-W46;"a\r\nb"\r2026-W47; c \n;\n', "auto")).toEqual({
    delimiter: ";",
    rows: [
      { line: 1, cells: ["week", "note"] },
      { line: 4, cells: ["2026-W46", "a\nb"] },
      { line: 5, cells: ["2026-W47", "c"] },
    ],
  });
});

test("says on which line a quotation mark is broken", () => {
  expect(cells('week,value\n2026-W46,5"6\n')).toContain("Line 2 ");
  expect(cells('week,value\n2026-W46,"5"6\n')).toContain("Line 2 ");
  expect(cells('week,value\n2026-W46,5\n2026-W47,"6\n2026-W48,7\n')).toContain("Line 3 ");
});

test("refuses what is too much, too little or no table", () => {
  const long = `week,value\n${"2026-W46,5\n".repeat(5001)}`;
  expect(cells(long)).toContain("more than 5,000 rows");
  expect(cells(long.slice(0, -11))).toHaveLength(5001);
  expect(cells(`${",".repeat(100_000)}\n`)).toContain("no row");
  expect(cells(`a${",".repeat(100_000)}\n`)).toContain("50 columns");
  expect(cells("")).toContain("no row");
  expect(cells("week\n2026-W46")).toContain("Only one column");
});

test("cells without an end are looked through at once, and are no number and no week", () => {
  const long = 300_000;
  const rows = [{ line: 1, cells: ["2026-W47", `${"1".repeat(long)}abcde`, `KW1${" ".repeat(long)}x`] }];
  const started = performance.now();
  const columns = guessColumns("number", ["a", "b", "c"], rows);
  const meaning = { shape: "number", sense: "other", unit: "" } as const;
  const choices = { dateOrder: "auto", decimalMark: "auto", scale: "auto", empty: "skip" } as const;
  const context = { meaning, choices, weeks: new Set(["2026-11-16"]), untilWeekOn: "2026-11-16", timeZone: "UTC" };
  const read = readRows(rows, { ...context, columns: { ...columns, week: 0, value: 1 } });
  const other = readRows(rows, { ...context, columns: { ...columns, week: 2, value: 1 } });
  expect([read.rows[0]?.problem, other.rows[0]?.problem]).toEqual([
    "This is no number.",
    expect.stringContaining("This is no week."),
  ]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
