import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { addWeeks } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { appendReading, type NewReading } from "../append-reading.server";
import { findKpiTrend } from "../find-kpi-trend.server";
import { getKpi } from "../get-kpi.server";
import type { DefineKpi } from "../kpi-form";
import { readingWeeks } from "../kpi-weeks";
import { listWindows } from "../list-windows.server";
import { readingOfCounts, readingOfNumber, readingOfShare } from "../sources/reading-of";
import { writeReadingsCsv } from "../write-readings-csv.server";
import { answerImportForm, type ImportAnswer } from "./answer-import-form.server";

const { priya, omar, project } = await makeTeam();
const asEngineer = await getProject(omar, project.slug);
const untilWeekOn = "2026-11-16";
const newKpi = () => makeKpi(priya, project, { name: randomUUID(), target: null });

async function send(kpiId: string, fields: Record<string, string | File>): Promise<{ status: number } & ImportAnswer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const request = new Request("http://localhost/import", { method: "POST", body });
  const kpi = await getKpi(project, kpiId, { untilWeekOn, weeks: 522 });
  const weeks = readingWeeks([], untilWeekOn, 522);
  const context = { ...kpi, weeks, untilWeekOn, timeZone: "Europe/Berlin" };
  const answer = await atTime(tuesday, () => answerImportForm(omar, asEngineer, context, request));
  return "init" in answer ? { status: answer.init?.status ?? 200, ...answer.data } : { status: 200, ...answer };
}
const file = (bytes: BlobPart, name = "C:\\Temp\\werte.csv") => new File([bytes], name);
const states = ({ view }: ImportAnswer) => view?.rows.map(({ week, becomes, state }) => [week, becomes, state]);

const windowsTable = Uint8Array.from(
  [..."Woche;Wert;Bemerkung\r\nKW 46/2026;1.234,5;Gr\u00f6\u00dfe\r\n2026-W47;1.300,75;\r\n"].map((one) =>
    one.charCodeAt(0),
  ),
);

test("a file in Windows-1252 with semicolons and decimal commas is shown, imported, and changes nothing again", async () => {
  const kpiId = await newKpi();
  const shown = await send(kpiId, { file: file(windowsTable), text: "", intent: "read" });
  expect(states(shown)).toEqual([
    ["9 November", "1,234.5 orders a minute; Gr\u00f6\u00dfe", "new"],
    ["16 November", "1,300.75 orders a minute", "new"],
  ]);
  expect(shown.view).toMatchObject({
    mayImport: true,
    values: { name: "werte.csv", week: "0", value: "1", note: "2" },
  });
  expect(await db.reading.count({ where: { kpiId } })).toBe(0);
  const values = shown.view?.values ?? {};
  expect(await send(kpiId, { ...values, intent: "import" })).toMatchObject({
    imported: { added: 2, changed: 0, same: 0 },
  });
  const again = await send(kpiId, { ...values, intent: "import" });
  expect(again).toMatchObject({ imported: { added: 0, changed: 0, same: 2 } });
  expect(
    await db.reading.findMany({ where: { kpiId }, select: { sourceNote: true }, orderBy: { weekOn: "asc" } }),
  ).toEqual([{ sourceNote: "werte.csv: Gr\u00f6\u00dfe" }, { sourceNote: "werte.csv" }]);
});

/** What its page gives as CSV, read as a file. */
async function exported(kpiId: string): Promise<File> {
  const { points, kpi, context } = await atTime(tuesday, () => findKpiTrend(project, kpiId, 12));
  const windows = await listWindows(project, kpiId, context);
  return file(writeReadingsCsv(points, kpi.definitions, windows), "readings.csv");
}

test.each<[string, Partial<DefineKpi>, NewReading[]]>([
  [
    "numbers",
    { sense: "other", unit: "=pt" },
    [1840.5, 1234, -0.25, 0, 1e-7, -1e-7, 123_456_789.125, Number.MAX_SAFE_INTEGER, 0.1 + 0.2].map((value) => ({
      ...readingOfNumber(value),
      source: "prometheus",
      sourceNote: "=metrics.example.org",
    })),
  ],
  [
    "ratios",
    { sense: "error_rate", shape: "ratio", unit: "of payments", direction: "down" },
    [...[readingOfCounts(42, 20_000), readingOfCounts(0, 7)], ...[1 / 3, 0.07, 1e-9, 0, 1].map(readingOfShare)],
  ],
])("%s as they are exported, with weeks without any, change nothing when they are imported", async (_, kind, told) => {
  const kpiId = await makeKpi(priya, project, { name: randomUUID(), target: null, ...kind });
  const without = { value: null, numerator: null, denominator: null } as const;
  const soFar = { ...(told[0] as NewReading), remark: "The week so far, until Tuesday 12:00." };
  const weeks = [
    soFar,
    ...told.slice(1),
    { status: "no_data", ...without },
    readingOfShare(Number.NaN),
  ] as NewReading[];
  for (const [index, reading] of weeks.entries()) {
    const weekOn = addWeeks(untilWeekOn, -index);
    await db.$transaction((tx) => appendReading(tx, omar.personId, project, kpiId, weekOn, reading));
  }
  const before = await db.reading.findMany({ where: { kpiId } });
  const shown = await send(kpiId, { file: await exported(kpiId), text: "", intent: "read" });
  expect(shown.view?.counts).toMatchObject({ new: 0, changes: 0, wrong: 0, same: weeks.length });
  expect(await send(kpiId, { ...shown.view?.values, intent: "import" })).toMatchObject({
    imported: { added: 0, changed: 0, same: weeks.length },
  });
  expect(await db.reading.findMany({ where: { kpiId } })).toEqual(before);
});

test("one wrong row, and nothing of the table is imported", async () => {
  const kpiId = await newKpi();
  const shown = await send(kpiId, { text: "week,value\n2026-W46,5\n2026-W47,=1+1", intent: "read" });
  expect(shown.view).toMatchObject({ mayImport: false, counts: { new: 1, wrong: 1 } });
  const forced = await send(kpiId, { ...shown.view?.values, intent: "import" });
  expect(forced.view?.mayImport).toBe(false);
  expect(await db.reading.count({ where: { kpiId } })).toBe(0);
});

test("a table or a choice that changed since it was shown is shown again", async () => {
  const kpiId = await newKpi();
  const shown = await send(kpiId, { text: "week,value\n2026-W47,1.234", intent: "read" });
  expect(shown.view?.questions.map(({ about }) => about)).toEqual(["decimalMark"]);
  const chosen = await send(kpiId, { ...shown.view?.values, decimalMark: "comma", intent: "import" });
  expect(chosen).toMatchObject({ isOutdated: true, view: { mayImport: true } });
  expect(states(chosen)).toEqual([["16 November", "1,234 orders a minute", "new"]]);
  expect(await send(kpiId, { ...chosen.view?.values, intent: "import" })).toMatchObject({ imported: { added: 1 } });
  const other = await send(kpiId, { ...chosen.view?.values, decimalMark: "point", intent: "preview" });
  expect(other.view?.rows[0]).toMatchObject({ state: "changes", said: "now 1,234 orders a minute" });
});

test("the columns can be chosen, and are guessed anew when the table is split in another way", async () => {
  const kpiId = await newKpi();
  const text = "a;b,c;d\n2026-W47;5,5;6";
  const shown = await send(kpiId, { text, intent: "read" });
  expect(states(shown)).toEqual([["16 November", "5.5 orders a minute", "new"]]);
  const other = await send(kpiId, { ...shown.view?.values, value: "2", intent: "preview" });
  expect(states(other)).toEqual([["16 November", "6 orders a minute", "new"]]);
  const without = await send(kpiId, { ...shown.view?.values, week: "", intent: "preview" });
  expect(without.view).toMatchObject({ mayImport: false, missing: expect.stringContaining("week") });
  const split = await send(kpiId, { ...shown.view?.values, delimiter: ",", intent: "preview" });
  expect(split.view?.columns).toHaveLength(2);
});

const refusing = await newKpi();

test.each<[string, Record<string, string | File>, string, string]>([
  ["nothing", {}, "text", "choose a file"],
  ["a file and a text", { file: file("a,b"), text: "a,b" }, "file", "not both"],
  ["a spreadsheet", { file: file(Uint8Array.from([0x50, 0x4b, 3, 4])) }, "file", "not CSV"],
  ["NUL in a file", { file: file("week,value\n2026-W47,\0") }, "file", "not a table"],
  ["a large file", { file: file("a,b\n".repeat(300_000)) }, "file", "larger than 1 MB"],
  ["a large text", { text: "a,b\n".repeat(300_000) }, "text", "larger than 1 MB"],
  ["too many rows", { text: `week,value\n${"2026-W47,5\n".repeat(5001)}` }, "text", "5,000 rows"],
  ["broken quotes", { text: 'week,value\n2026-W47,5"6"' }, "text", "Line 2"],
  ["only a header", { text: "week,value" }, "text", "no row below"],
  ["one column", { text: "2026-W47" }, "text", "Only one column"],
  ["an odd column", { text: "week,value\n2026-W47,5", week: "x", intent: "preview" }, "week", "one of the columns"],
])("%s is answered at its field", async (_, fields, field, words) => {
  const { status, result } = await send(refusing, { text: "", intent: "read", ...fields });
  expect(status).toBe(422);
  expect(result?.error?.[field]?.join(" ")).toContain(words);
});
