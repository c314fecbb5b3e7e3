import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, openWeek, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import { pauseProject } from "~/features/projects/pause-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { setCadence } from "~/features/projects/set-cadence.server";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import type { Draft } from "~/features/summaries/draft";
import { publishSummary } from "~/features/summaries/publish-summary.server";
import type { BriefView, NoBrief } from "./brief-view";
import { readBrief } from "./read-brief.server";

const [first, second, third] = weeks;

let lead: Actor;
let dana: Actor;
let sam: Actor;
let nobody: Actor;
let project: ProjectAccess;

/** What a person finds on the project's page at that time. */
async function open(actor: Actor, at: Date | string, weekOn: string | null = null) {
  const { brief } = await atTime(new Date(at), async () =>
    readBrief(actor, await getProject(actor, project.slug), weekOn),
  );
  return brief;
}

async function read(actor: Actor, at: Date | string, weekOn: string | null = null): Promise<BriefView> {
  const brief = await open(actor, at, weekOn);
  if (!brief.summary) throw new Error("There is no summary");
  return brief;
}

const correct = async (weekOn: string, at: string, change: Partial<Draft>, reason: string) => {
  const { draft, period } = await openWeek(project, weekOn);
  const correction = { onRevision: 1, draft: { ...draft, ...change }, reason, isMaterial: true };
  return atTime(new Date(at), () => correctSummary(lead, project, period, correction));
};

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim", { timeZone: "Pacific/Auckland" });
  sam = await cast.actor("Sam Stone");
  nobody = await cast.actor("Otto Outsider");
});

beforeEach(async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, dana, "stakeholder");
  await join(project, sam, "stakeholder");
});

test("before the first summary the page says what is due", async () => {
  const brief = (await open(dana, "2026-11-18T09:00:00Z")) as NoBrief;
  expect(brief).toMatchObject({ summary: null, due: "First one due Friday 17:00", mayWrite: false, writing: null });
  const writing = { text: "Write the first summary", due: "due Fri 17:00", isLate: false };
  expect(await open(lead, "2026-11-18T09:00:00Z")).toMatchObject({ mayWrite: true, writing });
  await openWeek(project, first);
  const draft = { ...writing, text: "Continue the draft" };
  expect(await open(lead, "2026-11-18T09:00:00Z")).toMatchObject({ writing: draft });
  expect(await open(dana, "2026-11-25T09:00:00Z")).toMatchObject({ due: "Late: was due Friday 20 November, 17:00" });
  expect(await open(dana, "2026-11-18T09:00:00Z", first)).toMatchObject({ summary: null });
});

test("the newest summary is the brief, an earlier one is history", async () => {
  await publishWeekWith(lead, project, first, () => ({ headline: "Cards work.", state: "at_risk" }));
  await publishWeekWith(lead, project, second, () => ({ headline: "Refunds work.", state: "at_risk" }));
  const newest = await read(dana, "2026-11-27T09:00:00Z");
  expect(newest).toMatchObject({
    week: "Week of 23 November",
    weekOn: second,
    isLatest: true,
    shownState: "at_risk",
    staleWords: "",
    published: "Published Thursday 13:00 by Priya Nair",
    correction: null,
    next: { text: "Next one due Friday 4 December, 17:00", tone: "calm" },
  });
  expect((await read(lead, "2026-11-27T09:00:00Z")).writing?.text).toBe("Write the next summary");
  expect(newest.writing).toBeNull();
  expect(newest.summary).toMatchObject({ headline: "Refunds work.", stateSince: "for 2 weeks" });
  expect(newest.strip.marks.slice(-3)).toEqual(["not_expected", "at_risk", "at_risk"]);
  const earlier = await read(dana, "2026-11-27T09:00:00Z", first);
  expect(earlier).toMatchObject({ weekOn: first, isLatest: false, next: null, shownState: "at_risk" });
  expect(earlier.summary).toMatchObject({ headline: "Cards work.", stateSince: "" });
  expect(earlier.published).toBe("Published Thursday 19 November, 13:00 by Priya Nair");
});

test("times are told on the project's clocks, whoever reads", async () => {
  await publishWeekWith(lead, project, first);
  expect((await read(dana, "2026-11-20T09:00:00Z")).published).toBe("Published Thursday 13:00 by Priya Nair");
  expect((await read(lead, "2026-11-20T09:00:00Z")).published).toBe("Published Thursday 13:00 by Priya Nair");
  const moved = { fromWeekOn: second, everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone: "America/New_York" };
  await atTime(new Date("2026-11-21T09:00:00Z"), () => setCadence(lead, project, moved));
  const brief = await read(dana, "2026-11-21T10:00:00Z");
  expect(brief.published).toBe("Published Thursday 13:00 by Priya Nair");
  expect(brief.next?.text).toBe("Next one due Friday 27 November, 17:00");
});

test("a summary that came after its deadline says so", async () => {
  const { period, summaryId, draft } = await openWeek(project, first);
  const mine = { ...draft, headline: "Late.", state: "on_track" };
  const publish = () => publishSummary(lead, project, period, summaryId, draft, mine);
  await atTime(new Date("2026-11-21T08:30:00Z"), publish);
  expect((await read(dana, "2026-11-21T09:00:00Z")).published).toBe(
    "Published Saturday 09:30 by Priya Nair, after its deadline",
  );
});

test("what is older than its next deadline is stale", async () => {
  await publishWeekWith(lead, project, first, () => ({ state: "on_track" }));
  const deadline = new Date("2026-11-27T16:00:00Z");
  expect(await read(dana, deadline)).toMatchObject({ shownState: "on_track", staleWords: "" });
  const stale = await read(dana, new Date(deadline.getTime() + 1));
  expect(stale).toMatchObject({
    shownState: "stale",
    stateSince: "since 27 November",
    staleWords: "This is what was said in the week of 16 November: on track. A newer summary is late.",
    next: { text: "Late: was due Friday 17:00", tone: "late" },
  });
  const monthsLater = await read(dana, "2027-02-10T09:00:00Z");
  expect(monthsLater.next?.text).toBe("Late: was due Friday 27 November 2026, 17:00");
  expect(monthsLater.week).toBe("Week of 16 November 2026");
  expect(monthsLater.stateSince).toBe("since 27 November 2026");
});

test("on hold is said with its week, also while nothing is due and once it is stale", async () => {
  for (const weekOn of [first, second]) await publishWeekWith(lead, project, weekOn, () => ({ state: "on_hold" }));
  const thursday = new Date("2026-11-26T13:00:00Z");
  const pause = { id: crypto.randomUUID(), fromOn: "2026-11-30", reason: "Legal decides first." };
  await atTime(thursday, () => pauseProject(lead, project, pause));
  const since = "since the week of 16 November";
  for (const at of [thursday, "2026-12-20T09:00:00Z"])
    expect(await read(dana, at)).toMatchObject({ shownState: "on_hold", stateSince: since });
  await db.pause.deleteMany({ where: { projectId: project.id } });
  expect(await read(dana, "2026-12-20T09:00:00Z")).toMatchObject({
    shownState: "stale",
    stateSince: "since 4 December",
    staleWords: `This is what was said in the week of 23 November: on hold ${since}. A newer summary is late.`,
  });
});

test("a skipped, a paused and an archived project is late with nothing", async () => {
  await publishWeekWith(lead, project, first);
  const thursday = new Date("2026-11-19T13:00:00Z");
  await atTime(thursday, () => skipWeek(lead, project, { weekOn: second, reason: "The team is away." }));
  expect((await read(dana, thursday)).next?.text).toBe("Next one due Friday 4 December, 17:00");
  expect(await read(dana, "2026-11-28T09:00:00Z")).toMatchObject({ shownState: "on_track" });
  const pause = { id: crypto.randomUUID(), fromOn: "2026-11-30", reason: "Legal decides first." };
  await atTime(thursday, () => pauseProject(lead, project, pause));
  expect(await read(dana, "2026-12-20T09:00:00Z")).toMatchObject({
    shownState: "on_track",
    next: { text: "Paused: Legal decides first", tone: "calm" },
  });
  await db.pause.deleteMany({ where: { projectId: project.id } });
  expect(await read(dana, "2026-12-20T09:00:00Z")).toMatchObject({ shownState: "stale" });
  await atTime(new Date("2026-11-28T09:00:00Z"), () => archiveProject(lead, project));
  const archived = await read(lead, "2026-12-20T09:00:00Z");
  expect(archived).toMatchObject({ shownState: "on_track", mayWrite: false });
  expect(archived.next).toEqual({ text: "Paused: the project is archived", tone: "calm" });
  expect(archived.strip.marks.slice(-3)).toEqual(["paused", "paused", "paused"]);
});

test("a correction is said, with its author, time and reason", async () => {
  await publishWeekWith(lead, project, first, () => ({ headline: "Refunds work for all." }));
  await correct(first, "2026-11-23T08:12:00Z", { headline: "Refunds work for most." }, "Two banks are left.");
  const brief = await read(dana, "2026-11-24T09:00:00Z");
  expect(brief.summary.headline).toBe("Refunds work for most.");
  expect(brief.published).toBe("Published Thursday 19 November, 13:00 by Priya Nair");
  expect(brief.correction).toEqual({ text: "Corrected Monday 09:12 by Priya Nair", reason: "Two banks are left." });
});

test("who has seen it is counted once a person, and again kept for a correction", async () => {
  await publishWeekWith(lead, project, first);
  const seen = () =>
    db.summaryReader.findMany({
      where: { projectId: project.id, personId: dana.personId },
      select: { revisionNumber: true, firstSeenAt: true },
    });
  const firstSeenAt = new Date("2026-11-20T09:00:00Z");
  expect((await read(lead, "2026-11-20T08:00:00Z")).readers).toBe("Seen by 0 of 2 readers");
  expect((await read(dana, "2026-11-20T09:00:00Z")).readers).toBe("Seen by 1 of 2 readers");
  expect((await read(dana, "2026-11-20T10:00:00Z")).readers).toBe("Seen by 1 of 2 readers");
  expect((await read(lead, "2026-11-20T10:00:00Z")).readers).toBe("Seen by 1 of 2 readers");
  expect(await seen()).toEqual([{ revisionNumber: 1, firstSeenAt }]);
  const { changeCount } = await getProject(dana, project.slug);
  await read(dana, "2026-11-20T11:00:00Z");
  expect((await getProject(dana, project.slug)).changeCount).toBe(changeCount);

  await correct(first, "2026-11-20T12:00:00Z", { headline: "Corrected." }, "A reason.");
  await Promise.all([read(dana, "2026-11-20T13:00:00Z"), read(dana, "2026-11-20T13:00:01Z")]);
  expect(await seen()).toEqual([{ revisionNumber: 2, firstSeenAt }]);
  await read(nobody, "2026-11-20T13:00:00Z");
  await db.person.update({ where: { id: sam.personId }, data: { deactivatedAt: new Date() } });
  expect((await read(lead, "2026-11-20T14:00:00Z")).readers).toBe("Seen by 1 of 1 reader");
  await db.person.update({ where: { id: sam.personId }, data: { deactivatedAt: null } });
  await db.membership.deleteMany({ where: { projectId: project.id, role: "stakeholder" } });
  expect((await read(lead, "2026-11-20T14:00:00Z")).readers).toBe("No stakeholder reads it yet");
});

test("milestones, roadblocks and promises are told with their dates, ages and outcomes", async () => {
  const login = newLine("milestones", { outcome: "One-tap login", forWhom: "shoppers", targetOn: "2026-12-01" });
  const wallet = newLine("milestones", { outcome: "Wallets", targetOn: "2026-12-15", state: "on_track" });
  const bank = newLine("roadblocks", {
    ...{ title: "The bank’s account is locked", holdsUp: "the fraud check", owner: "Priya" },
    ...{ helpWanted: "a name", helpFrom: "finance", helpBy: "2026-11-24" },
  });
  const one = newLine("promises", { text: "Login runs" });
  await publishWeekWith(lead, project, first, () => ({
    milestones: [login, wallet],
    roadblocks: [bank],
    promises: [one],
  }));
  const told = (await read(dana, "2026-11-19T13:00:00Z")).summary;
  expect(told.roadblocks).toEqual([
    {
      id: bank.id,
      title: "The bank’s account is locked",
      text: "Holds up: the fraud check. With Priya. Help wanted: a name, from finance, by 24 November.",
      when: "new",
    },
  ]);
  expect(told.next.map(({ title, text, when }) => [title, text, when])).toEqual([
    ["One-tap login", "For shoppers.", "1 Dec"],
    ["Wallets", "", "15 Dec"],
  ]);
  expect((await read(dana, "2026-11-20T09:00:00Z")).summary.roadblocks[0]?.when).toBe("1 day old");
  expect((await read(dana, "2026-11-22T23:30:00Z")).summary.roadblocks[0]?.when).toBe("4 days old");

  const [two, three] = [newLine("promises", { text: "Wallets run" }), newLine("promises", { text: "Docs are read" })];
  await publishWeekWith(lead, project, second, (draft) => ({
    milestones: draft.milestones.map((line) =>
      line.id === login.id ? { ...line, state: "done" } : { ...line, targetOn: "2026-12-20", moveReason: "the bank" },
    ),
    lastPromises: [{ id: one.id, outcome: "kept", reason: "" }],
    promises: [two, three],
  }));
  const later = (await read(dana, "2026-11-27T09:00:00Z")).summary;
  expect(later.promisesKept).toBe("1 of 1 kept");
  expect(later.delivered).toMatchObject([{ title: "One-tap login", text: "For shoppers.", when: "26 Nov" }]);
  expect(later.next).toMatchObject([
    { title: "Wallets", when: "20 Dec", moved: { from: ["15 Dec"], text: "moved once: the bank" } },
  ]);
  expect(later.roadblocks[0]?.when).toBe("8 days old");
  expect((await read(dana, "2026-11-27T09:00:00Z", first)).summary.roadblocks[0]?.when).toBe("new");

  await publishWeekWith(lead, project, third, (draft) => ({
    milestones: draft.milestones.map((line) => ({ ...line, targetOn: "2026-12-15", moveReason: "help came" })),
    roadblocks: draft.roadblocks.map((line) => ({ ...line, cleared: "yes", clearedNote: "Unlocked." })),
    lastPromises: [
      { id: two.id, outcome: "kept", reason: "" },
      { id: three.id, outcome: "moved", reason: "nobody had time" },
    ],
  }));
  const last = (await read(dana, "2026-12-04T09:00:00Z")).summary;
  expect(last.promisesKept).toBe("1 of 2 kept");
  expect(last.lastPromises).toEqual([
    { id: two.id, text: "Wallets run", outcome: "kept", reason: "" },
    { id: three.id, text: "Docs are read", outcome: "moved", reason: "nobody had time" },
  ]);
  expect(last.next[0]?.moved).toEqual({ from: ["20 Dec"], text: "moved twice: help came" });
  expect(last.roadblocks).toEqual([]);
  expect(last.cleared).toMatchObject([{ text: "Unlocked.", when: "3 Dec" }]);
});
