import { beforeAll, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { makeAsk, publishQuietWeek } from "#tests/factories/published-week";
import { openWeek } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { pauseProject } from "~/features/projects/pause-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import type { Content } from "~/features/summaries/content";
import { readOverview } from "./read-overview.server";

const wednesday = new Date("2026-11-25T09:00:00Z");
const [weekBefore, lastWeek] = ["2026-11-09", "2026-11-16"];

let lead: Actor;
let dana: Actor;
let admin: Actor;
let nobody: Actor;

const look = (actor: Actor, page = 1, at = wednesday) => atTime(at, () => readOverview(actor, page));
const namesFor = async (actor: Actor) => (await look(actor)).rows.map(({ name }) => name);
const rowOf = async (actor: Actor, project: ProjectAccess, at?: Date) =>
  (await look(actor, 1, at)).rows.find(({ slug }) => slug === project.slug);

async function start(name: string, said?: Partial<Content>, more: Parameters<typeof makeProject>[1] = {}) {
  const project = await makeProject(lead, { name, startedAt: new Date("2026-11-09T08:00:00Z"), ...more });
  await join(project, dana, "stakeholder");
  await publishQuietWeek(lead, project, weekBefore);
  if (said) await publishQuietWeek(lead, project, lastWeek, said);
  return project;
}

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim", { timeZone: "America/New_York" });
  admin = await cast.actor("Ada Admin", { isAdmin: true });
  nobody = await cast.actor("Otto Outsider");
});

test("an empty workspace says so", async () => {
  expect(await look(nobody)).toEqual({
    title: "Week of 23 November: no projects yet.",
    facts: [],
    rows: [],
    page: 1,
    pages: 1,
  });
});

test("before any summary the page says what is due, and to whoever may write what to write", async () => {
  const project = await makeProject(lead, { name: "First steps", startedAt: new Date("2026-11-23T08:00:00Z") });
  await join(project, dana, "stakeholder");
  const first = { text: "Write the first summary", due: "due Fri 17:00", isLate: false };
  expect(await look(lead)).toMatchObject({
    title: "Week of 23 November: no summary has been published yet.",
    facts: ["1 project has not reported yet"],
    rows: [{ state: "none", headline: "No summary yet. First one due Friday 17:00.", writing: first }],
  });
  expect((await look(dana)).rows).toMatchObject([{ writing: null }]);
  await openWeek(project, "2026-11-23");
  expect((await look(lead)).rows[0]?.writing).toEqual({ ...first, text: "Continue the draft" });
  await publishQuietWeek(lead, project, "2026-11-30");
  expect((await look(lead)).facts).toEqual(["1 of 1 project reported on time"]);
  await atTime(wednesday, () => archiveProject(lead, project));
});

test("where nothing is late or at risk nobody is needed", async () => {
  await start("Rest of it", { headline: "All is well." });
  const { title, facts } = await look(dana);
  expect(title).toBe("Week of 23 November: nothing needs you, and nothing is late or at risk.");
  expect(facts).toEqual(["1 of 1 project reported on time"]);
});

test("projects stand in the order in which they need the reader", async () => {
  await start("A done thing", { state: "done" });
  await start("A thing on hold", { state: "on_hold" });
  await start("A new thing", { state: "not_started" });
  await start("Missed", undefined);
  await start("Nervous", { state: "at_risk" });
  await start("Off the road", { state: "off_track" });
  const { title, facts, rows } = await look(dana);
  expect(rows.map(({ name }) => name)).toEqual([
    "Off the road",
    "Nervous",
    "Missed",
    "A new thing",
    "Rest of it",
    "A done thing",
    "A thing on hold",
  ]);
  expect(title).toBe("Week of 23 November: nothing waits for you, three projects are worth a look.");
  expect(facts).toEqual(["1 summary is late, since 20 Nov", "6 of 7 projects reported on time"]);
});

test("a summary older than its next deadline is stale, never what it said", async () => {
  const project = await start("Old news", undefined);
  expect(await rowOf(dana, project)).toMatchObject({
    state: "stale",
    headline: "The week of 2026-11-09",
    updated: { text: "Late since 20 Nov", isLate: true },
  });
  expect((await look(dana)).facts).toContain("2 summaries are late, the oldest since 20 Nov");
  const deadline = new Date("2026-11-20T16:00:00Z");
  expect(await rowOf(dana, project, deadline)).toMatchObject({ state: "on_track", updated: { isLate: false } });
  expect(await rowOf(dana, project, new Date(deadline.getTime() + 1))).toMatchObject({ state: "stale" });
});

test("late is said since the first deadline that was missed, however long ago", async () => {
  const silent = await makeProject(lead, { name: "Silent", startedAt: new Date("2026-08-03T08:00:00Z") });
  expect(await rowOf(dana, silent)).toMatchObject({
    state: "none",
    headline: "No summary yet. Late: was due Friday 7 August, 11:00.",
    updated: { text: "Late since 7 Aug", isLate: true },
  });
  await atTime(wednesday, () => archiveProject(lead, silent));
});

test("a pause and its reason stand where nothing is due", async () => {
  const project = await makeProject(lead, { name: "Waiting", startedAt: wednesday });
  const pause = { id: crypto.randomUUID(), fromOn: "2026-11-25", untilOn: "2026-12-14", reason: "the bank is closed." };
  await atTime(wednesday, () => pauseProject(lead, project, pause));
  expect(await rowOf(dana, project)).toMatchObject({
    headline: "No summary yet. Paused until 14 December: the bank is closed.",
    updated: { text: "Paused to 14 Dec", isLate: false },
  });
  await atTime(wednesday, () => archiveProject(lead, project));
});

test("only decisions that the reader may take count, and come first", async () => {
  const project = await start("Wants a word", { state: "on_track" });
  await makeAsk(lead, project, lastWeek, { askedOf: admin });
  await makeAsk(lead, project, lastWeek, { withdrawnAt: wednesday });
  const answered = await makeAsk(lead, project, lastWeek);
  await atTime(wednesday, () => answerAsk(dana, { ...project, role: "stakeholder" }, answered, "Yes."));
  expect(await rowOf(dana, project)).toMatchObject({ needsYou: null });

  await makeAsk(lead, project, lastWeek, { decideBy: "2026-11-27" });
  for (const other of [lead, admin, nobody]) expect(await rowOf(other, project)).toMatchObject({ needsYou: null });
  const one = await look(dana);
  expect(one.rows[0]).toMatchObject({ name: "Wants a word", needsYou: { text: "1 decision", by: "by 27 Nov" } });
  expect(one.title).toBe("Week of 23 November: one project needs you, eight do not.");
  expect(one.facts[0]).toBe("1 decision waits for you for 9 days");

  await makeAsk(lead, project, lastWeek, { askedOf: dana, decideBy: "2026-11-24" });
  const two = await look(dana);
  expect(two.rows[0]?.needsYou).toEqual({ text: "2 decisions", by: "was wanted by 24 Nov" });
  expect(two.facts[0]).toBe("2 decisions wait for you, the oldest for 9 days");
  expect((await look(dana, 1, new Date("2026-11-17T09:00:00Z"))).facts[0]).toMatch(/the oldest for 1 day$/);
  expect((await look(dana, 1, new Date("2026-11-16T15:00:00Z"))).facts[0]).toMatch(/the oldest since today$/);
});

test("times are told in the reader's zone", async () => {
  const project = await start("Zones", {});
  expect(await rowOf(dana, project)).toMatchObject({ updated: { text: "16 Nov, 07:00" } });
  expect(await rowOf(lead, project)).toMatchObject({ updated: { text: "16 Nov, 13:00" } });
});

test("a private project of others and an archived one are not there, for admins neither", async () => {
  const secret = await makeProject(lead, { name: "Secret", visibility: "private" });
  await publishQuietWeek(lead, secret, lastWeek, { state: "off_track" });
  const archived = await start("Over", { state: "off_track" });
  await atTime(wednesday, () => archiveProject(lead, archived));
  for (const actor of [dana, admin, nobody]) expect(await namesFor(actor)).not.toContain("Secret");
  expect(await namesFor(lead)).toContain("Secret");
  expect(await namesFor(lead)).not.toContain("Over");
  expect((await look(admin)).facts[0]).toBe("2 summaries are late, the oldest since 20 Nov");
});

test("the two key numbers are those that were published", async () => {
  const reading = {
    ...{ definitionNumber: 1, shape: "number", unit: "orders a minute", direction: "up", target: null, sentence: "S." },
    ...{
      numerator: null,
      denominator: null,
      source: "by_hand",
      sourceNote: "",
      readAt: wednesday.toISOString(),
      byName: null,
    },
  };
  const throughput = { ...reading, id: crypto.randomUUID(), name: "Throughput", sense: "throughput" };
  const errors = { ...reading, id: crypto.randomUUID(), name: "Errors", sense: "error_rate", shape: "ratio" };
  const project = await start("Numbers", {
    readings: [
      {
        ...throughput,
        status: "value",
        value: 1840,
        previous: { status: "value", value: 1000, weekOn: weekBefore },
      },
      { ...errors, status: "no_data", value: null, previous: null },
    ],
  });
  expect(await rowOf(dana, project)).toMatchObject({
    throughput: { value: "1,840", unit: "orders a minute", change: { text: "+84%", verdict: "good" }, saidIn: "" },
    errorRate: { value: "no data", unit: "", change: null, saidIn: "" },
  });
  const stale = new Date("2026-12-02T09:00:00Z");
  expect(await rowOf(dana, project, stale)).toMatchObject({
    throughput: { value: "1,840", unit: "orders a minute", change: null, saidIn: "week of 16 Nov" },
    errorRate: { value: "no data", saidIn: "week of 16 Nov" },
  });
});

test("two hundred projects are read page by page", async () => {
  const shown = (await namesFor(dana)).length;
  const names = Array.from({ length: 200 - shown }, (_, index) => `Project ${index}`);
  await db.project.createMany({
    data: names.map((name, index) => ({
      ...{ workspaceId: dana.workspaceId, slug: `many-${index}`, name, purpose: "Many." },
    })),
  });
  const pages = await Promise.all([1, 2, 3, 4].map((page) => look(dana, page)));
  expect(pages.map(({ rows }) => rows.length)).toEqual([60, 60, 60, 20]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ slug }) => slug))).size).toBe(200);
  expect(pages[3]).toMatchObject({ page: 4, pages: 4 });
  for (const [asked, given] of [
    [0, 1],
    [-3, 1],
    [5, 4],
    [1e9, 4],
  ])
    expect((await look(dana, asked)).page).toBe(given);
  expect(pages[0]?.title).toBe("Week of 23 November: one project needs you, 199 do not.");
}, 30_000);
