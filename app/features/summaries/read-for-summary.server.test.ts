import { beforeEach, expect, test } from "vitest";
import { makeSource } from "#tests/factories/sources";
import { openWeek, periodOf, thursdayOf, weeks } from "#tests/factories/summaries";
import { meteredTeam } from "#tests/setup/metered-team";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import { getProject } from "~/features/projects/get-project.server";
import type { Period } from "~/features/projects/period";
import { answerWrite } from "./answer-write.server";
import type { Draft, DraftReading } from "./draft";
import { openEditor } from "./open-editor.server";
import { publishSummary } from "./publish-summary.server";

const [week] = weeks;
const team = meteredTeam();
let period: Period;
let base: Draft;
let summaryId: string;

beforeEach(async () => {
  await db.summary.deleteMany();
  await atTime(thursdayOf(week), () => makeSource(team.priya, team.project, team.kpiId, team.server.url));
  period = await periodOf(team.project, week);
  ({ draft: base, summaryId } = await openWeek(team.project, week));
});

const send = (intent: string, mine: Draft, from = base) =>
  atTime(thursdayOf(week), () => answerWrite(team.omar, team.project, period, { base: from, mine, intent }));
const read = (mine = base) => send(`read ${team.kpiId}`, mine);
const open = async () => {
  const { shown, editor } = await atTime(thursdayOf(week), () => openEditor(team.omar, team.project, period, false));
  const line = shown.draft.readings.find(({ id }) => id === team.kpiId) as DraftReading;
  return { draft: shown.draft, line, row: editor.readings.find(({ kpiId }) => kpiId === team.kpiId) };
};
const typed = (value: string): Draft => ({
  ...base,
  headline: "Half a sentence",
  readings: base.readings.map((line) => (line.id === team.kpiId ? { ...line, value } : line)),
});
const statusOf = (error: unknown) => (error as Response).status;

test("what was typed elsewhere is kept, and the number stands in the draft with where it comes from", async () => {
  const answer = (await read({ ...base, headline: "Half a sentence" })) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    `/projects/${team.project.slug}/weeks/${week}/edit#reading-${team.kpiId}`,
  ]);
  const { draft, line, row } = await open();
  expect([draft.headline, line.value]).toEqual(["Half a sentence", "1840"]);
  expect(row?.origin).toMatch(
    /^Filled in from Prometheus at 127.*, read today\. The week so far, until Thursday 13:00\.$/,
  );
  expect(row?.source).toEqual({ text: "Read just now.", isFailing: false, mayRead: true });
});

test("a page that stays open is told the line", async () => {
  const answer = await send(`read ${team.kpiId} here`, base);
  expect(answer).toMatchObject({ data: { fetched: { id: team.kpiId, value: "1840" } } });
});

test("a typed number stays and the source's is offered, until its author takes it", async () => {
  await read(typed("1900"));
  const before = await open();
  expect([before.line.value, before.row?.isOffered]).toEqual(["1900", true]);
  expect(before.row?.later).toMatch(/says 1,840\. The week so far/);
  await send(`take ${team.kpiId}`, { ...before.draft, notes: "more" }, before.draft);
  const after = await open();
  expect([after.line.value, after.draft.notes, after.row?.isOffered]).toEqual(["1840", "more", false]);
});

test("so does one that was typed in on the key number's own page", async () => {
  const value = { status: "value", value: 1900, numerator: null, denominator: null, sourceNote: "Grafana" } as const;
  await atTime(thursdayOf(week), () => recordReading(team.priya, team.project, team.kpiId, week, value));
  await db.summary.deleteMany();
  ({ draft: base } = await openWeek(team.project, week));
  await read();
  const { line, row } = await open();
  expect([line.value, row?.isOffered]).toEqual(["1900", true]);
});

test("what the other side said stands beside the number, and nothing else is lost", async () => {
  team.server.value = () => new Error("query timed out");
  await read(typed(""));
  const { draft, line, row } = await open();
  expect([draft.headline, line.value, row?.source?.isFailing]).toEqual(["Half a sentence", "", true]);
  expect(row?.source?.text).toMatch(/^No number has come from Prometheus at 127.* since Thursday 13:00\. .*timed out/);
});

test("pressed twice at once it says the same twice and keeps one number", async () => {
  await Promise.all([read(), read()]);
  const rows = await db.reading.findMany({ where: { kpiId: team.kpiId } });
  expect(rows.map(({ value }) => value)).toEqual([1840]);
  expect((await open()).line.value).toBe("1840");
});

test("whoever only reads the project may not, and another project's number is not there", async () => {
  const reader = await getProject(team.dana, team.project.slug);
  const sent = { base, mine: base, intent: `read ${team.kpiId}` };
  expect(await answerWrite(team.dana, reader, period, sent).catch(statusOf)).toBe(403);
  for (const id of [team.project.id, "x", ""]) expect(await send(`read ${id}`, base).catch(statusOf)).toBe(404);
  expect(team.server.asked).toEqual([]);
});

test("words in conflict are chosen first, and a published week asks nobody", async () => {
  await send("save", { ...base, headline: "First" });
  const answer = await read({ ...base, headline: "Second" });
  expect(answer).toMatchObject({ init: { status: 409 }, data: { shown: { conflicts: [{ path: "headline" }] } } });
  const mine = { ...base, headline: "First", state: "on_track" };
  const published = await atTime(thursdayOf(week), () =>
    publishSummary(team.omar, team.project, period, summaryId, { ...base, headline: "First" }, mine),
  );
  expect(published.kind).toBe("published");
  expect(await read()).toMatchObject({ init: { status: 409 } });
  expect(team.server.asked).toEqual([]);
});
