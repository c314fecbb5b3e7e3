import { beforeAll, expect, test } from "vitest";
import { thrownBy } from "#tests/factories/asking";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, tuesday } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { newLine, openWeek, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { addWeeks } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { pauseProject } from "~/features/projects/pause-project.server";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import type { Draft } from "~/features/summaries/draft";
import { listReaders } from "./list-readers.server";
import { listRevisions } from "./list-revisions.server";
import { listWeeks } from "./list-weeks.server";
import { readBrief } from "./read-brief.server";

const [first, second] = weeks;
const later = new Date("2026-12-09T09:00:00Z");

let lead: Actor;
let dana: Actor;
let sam: Actor;
let nobody: Actor;

const start = (name: string, startedAt?: Date) => makeProject(lead, { name, startedAt });
type Project = Awaited<ReturnType<typeof start>>;

const correct = async (project: Project, at: string, change: (draft: Draft) => Partial<Draft>, onRevision = 1) => {
  const { draft, period } = await openWeek(project, first);
  const correction = {
    onRevision,
    draft: { ...draft, ...change(draft) },
    reason: "Two banks are left.",
    isMaterial: true,
  };
  return atTime(new Date(at), () => correctSummary(lead, project, period, correction));
};

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim", { timeZone: "Pacific/Auckland" });
  sam = await cast.actor("Sam Stone");
  nobody = await cast.actor("Otto Outsider");
});

test("every week says what came of it", async () => {
  const project = await start("States");
  expect(await atTime(tuesday, () => listWeeks(project, null))).toMatchObject({
    rows: [{ weekOn: first, publication: "open", due: "Friday 17:00", detail: "", state: null, headline: null }],
    olderThan: null,
    writing: { text: "Write the first summary", due: "due Fri 17:00" },
  });
  const asDana = await getProject(dana, project.slug);
  expect(await atTime(tuesday, () => listWeeks(asDana, null))).toMatchObject({ writing: null });
  await publishWeekWith(lead, project, first, () => ({ headline: "Cards work.", state: "at_risk" }));
  await correct(project, "2026-11-20T09:00:00Z", () => ({ headline: "Most cards work." }));
  await atTime(tuesday, () => skipWeek(lead, project, { weekOn: second, reason: "The team is away." }));
  const pause = { id: crypto.randomUUID(), fromOn: "2026-12-07", untilOn: "2026-12-14", reason: "Stocktaking" };
  await atTime(tuesday, () => pauseProject(lead, project, pause));
  const { rows } = await atTime(later, () => listWeeks(project, null));
  expect(rows.map(({ week, publication, detail }) => [week, publication, detail])).toEqual([
    ["Week of 7 December", "paused", "until 14 December: Stocktaking"],
    ["Week of 30 November", "late", ""],
    ["Week of 23 November", "skipped", "The team is away."],
    ["Week of 16 November", "published", "Thursday 19 November, 13:00 by Priya Nair"],
  ]);
  expect(rows.at(-1)).toMatchObject({
    due: "Friday 20 November, 17:00",
    state: "at_risk",
    headline: "Most cards work.",
    corrections: 1,
  });
});

test("a week that was published before its time is there", async () => {
  const project = await start("Early bird");
  await publishQuietWeek(lead, project, addWeeks(first, 1));
  const { rows } = await atTime(tuesday, () => listWeeks(project, null));
  expect(rows.map(({ weekOn, publication }) => [weekOn, publication])).toEqual([
    [addWeeks(first, 1), "published"],
    [first, "open"],
  ]);
});

test("older weeks are on further pages", async () => {
  const project = await start("Long", new Date("2025-11-11T08:00:00Z"));
  for (const back of [0, 26, 52]) await publishQuietWeek(lead, project, addWeeks("2026-11-09", -back));
  const page = (before: string | null) => atTime(tuesday, () => listWeeks(project, before));
  const [newest, middle, oldest] = [await page(null), await page("2026-05-25"), await page("2025-11-24")];
  expect(newest).toMatchObject({ olderThan: "2026-05-25" });
  expect(middle).toMatchObject({ olderThan: "2025-11-24" });
  expect(oldest).toMatchObject({ olderThan: null });
  const all = [newest, middle, oldest].flatMap(({ rows }) => rows.map(({ weekOn }) => weekOn));
  expect(all).toEqual(Array.from({ length: 54 }, (_, back) => addWeeks(first, -back)));
  expect(oldest?.rows.map(({ publication }) => publication)).toEqual(["late", "published"]);
  expect(await page("2020-01-06")).toMatchObject({ rows: [], olderThan: null });
  expect((await page("9999-12-27")).rows[0]?.weekOn).toBe(first);
});

test("revisions say what they changed, in words", async () => {
  const project = await start("Revised");
  const bank = newLine("roadblocks", { title: "The bank is closed", helpBy: "2026-11-24" });
  const login = newLine("milestones", { outcome: "One-tap login", targetOn: "2026-12-01", state: "on_track" });
  await publishWeekWith(lead, project, first, () => ({ roadblocks: [bank], milestones: [login] }));
  await correct(project, "2026-11-23T08:12:00Z", ({ milestones }) => ({
    headline: "Most cards work.",
    milestones: milestones.map((line) => ({ ...line, targetOn: "2026-12-08" })),
    roadblocks: [],
  }));
  await correct(project, "2026-11-24T08:12:00Z", () => ({ state: "at_risk" }), 2);
  const { week, revisions } = await atTime(new Date("2026-11-25T09:00:00Z"), () => listRevisions(project, first));
  expect(week).toBe("Week of 16 November");
  expect(revisions.map(({ number, byline, reason }) => [number, byline, reason])).toEqual([
    [3, "Tuesday 09:12 by Priya Nair", "Two banks are left."],
    [2, "Monday 09:12 by Priya Nair", "Two banks are left."],
    [1, "Thursday 19 November, 13:00 by Priya Nair", ""],
  ]);
  expect(revisions[1]?.differences).toEqual([
    { what: "Headline", before: `Week of ${first}`, after: "Most cards work." },
    {
      what: "Milestone",
      before: "One-tap login · On track · 1 December 2026",
      after: "One-tap login · On track · 8 December 2026",
    },
    { what: "Roadblock", before: expect.stringMatching(/^The bank is closed .*24 November 2026$/), after: "" },
  ]);
  expect(revisions[0]?.differences).toContainEqual({ what: "State", before: "On track", after: "At risk" });
  expect(revisions[2]?.differences).toEqual([]);
});

test("readers are told by name: who has seen it, who before the correction, who not", async () => {
  const project = await start("Read");
  await join(project, dana, "stakeholder");
  await join(project, sam, "stakeholder");
  await publishWeekWith(lead, project, first);
  const look = (actor: Actor, at: string) =>
    atTime(new Date(at), async () => readBrief(actor, await getProject(actor, project.slug), null));
  await look(dana, "2026-11-20T09:00:00Z");
  await look(nobody, "2026-11-20T09:30:00Z");
  await correct(project, "2026-11-23T08:12:00Z", () => ({ headline: "Corrected." }));
  await look(nobody, "2026-11-24T09:00:00Z");
  const list = async () => {
    const { readers } = await atTime(new Date("2026-11-25T09:00:00Z"), () => listReaders(project, first));
    return readers.map(({ name, role, seen, hasNewest }) => [name, role, seen, hasNewest]);
  };
  expect(await list()).toEqual([
    ["Dana Kim", "stakeholder", "Friday 20 November, 10:00", false],
    ["Sam Stone", "stakeholder", null, false],
    ["Priya Nair", "lead", null, false],
    ["Otto Outsider", null, "Friday 20 November, 10:30", true],
  ]);
  await db.person.updateMany({
    where: { id: { in: [dana.personId, sam.personId] } },
    data: { deactivatedAt: new Date() },
  });
  expect((await list()).map(([name]) => name)).toEqual(["Dana Kim", "Priya Nair", "Otto Outsider"]);
});

test("a week without a published summary has neither revisions nor readers", async () => {
  const project = await start("Quiet");
  await openWeek(project, first);
  for (const list of [listRevisions, listReaders]) expect((await thrownBy(list(project, first))).status).toBe(404);
});
