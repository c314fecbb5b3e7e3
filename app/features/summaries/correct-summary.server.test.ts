import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, periodOf, publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { contentAsDraft } from "./content-as-draft";
import { correctSummary } from "./correct-summary.server";
import type { Draft } from "./draft";
import { getLatestRevision } from "./get-latest-revision.server";
import { openCorrection } from "./open-correction.server";

const [first, second, third] = weeks;
let priya: Actor;
let marta: Actor;
let project: ProjectAccess;
let milestone: Draft["milestones"][number];
let promise: Draft["promises"][number];

type Write = (draft: Draft) => Partial<Draft>;

/** A correction of what a week says now, to be sent by anybody and more than once. */
const correctionOf = async (
  weekOn: string,
  write: Write,
  { onRevision, isMaterial = true }: { onRevision?: number; isMaterial?: boolean } = {},
) => {
  const { number, content } = await getLatestRevision(project, weekOn);
  const draft = contentAsDraft(content, weekOn);
  const said = { ...draft, ...write(draft) };
  const correction = { onRevision: onRevision ?? number, draft: said, reason: "A wrong word", isMaterial };
  const period = await periodOf(project, weekOn);
  return (by: Actor) => atTime(thursdayOf("2026-12-07"), () => correctSummary(by, project, period, correction));
};

const correct = async (
  weekOn: string,
  write: Write,
  { by = priya, ...more }: { by?: Actor; onRevision?: number; isMaterial?: boolean } = {},
) => (await correctionOf(weekOn, write, more))(by);

beforeAll(async () => {
  const cast = await makeCast();
  [marta, priya] = [await cast.actor("Marta Lindqvist"), await cast.actor("Priya Nair")];
});

beforeEach(async () => {
  project = await makeProject(priya, { name: `Checkout ${Math.random()}` });
  await join(project, marta, "engineer");
  await makeKpi(priya, project);
  milestone = newLine("milestones", { outcome: "Fraud check", targetOn: "2026-11-24" });
  promise = newLine("promises", { text: "Refunds" });
  await publishWeekWith(priya, project, first, ({ readings }) => ({
    milestones: [milestone],
    promises: [promise],
    asks: [newLine("asks", { question: "Which bank?", decideBy: "2026-11-27" })],
    readings: readings.map((line) => ({ ...line, value: "1840" })),
  }));
  await publishWeekWith(priya, project, second, () => ({
    lastPromises: [{ id: promise.id, outcome: "kept", reason: "" }],
  }));
  await publishWeekWith(priya, project, third, ({ milestones }) => ({
    milestones: milestones.map((line) => ({
      ...line,
      outcome: "Fraud check everywhere",
      targetOn: "2026-12-01",
      moveReason: "The bank",
    })),
  }));
});

describe("correctSummary", () => {
  it("adds a version with author, reason and weight, and leaves the first as it was", async () => {
    expect(await correct(third, () => ({ headline: "Other words" }), { isMaterial: false })).toEqual({
      kind: "corrected",
      revisionNumber: 2,
    });
    const revisions = await db.revision.findMany({
      where: { projectId: project.id, summary: { weekOn: new Date(third) } },
      orderBy: { number: "asc" },
    });
    expect(revisions).toMatchObject([
      { number: 1, reason: "", content: { headline: `Week of ${third}` } },
      {
        number: 2,
        reason: "A wrong word",
        isMaterial: false,
        authorName: "Priya Nair",
        content: { headline: "Other words" },
      },
    ]);
    expect(await db.summary.findUniqueOrThrow({ where: { id: revisions[0]?.summaryId } })).toMatchObject({
      revisionNumber: 2,
      headline: "Other words",
    });
  });

  it("does not ask again for what the week already said", async () => {
    for (const weekOn of weeks)
      expect(await correct(weekOn, () => ({ notes: "More" }))).toMatchObject({ kind: "corrected" });
  });

  it("leaves newer words of a line alone when an older week is corrected", async () => {
    const renamed = (draft: Draft) => ({
      milestones: draft.milestones.map((line) => ({ ...line, outcome: "Fraud chekc" })),
    });
    expect(await correct(first, renamed)).toMatchObject({ kind: "corrected" });
    expect(
      await db.milestone.findUniqueOrThrow({ where: { id: milestone.id }, include: { moves: true } }),
    ).toMatchObject({
      outcome: "Fraud check everywhere",
      targetOn: new Date("2026-12-01"),
      moves: [{ reason: "The bank" }],
    });
    expect((await getLatestRevision(project, third)).content.milestones[0]?.outcome).toBe("Fraud check everywhere");
  });

  it("keeps the numbers, and when they were read, unless they are what is corrected", async () => {
    const before = (await getLatestRevision(project, first)).content.readings[0];
    await correct(first, () => ({ notes: "More" }));
    expect((await getLatestRevision(project, first)).content.readings[0]).toEqual(before);
    await correct(first, ({ readings }) => ({ readings: readings.map((line) => ({ ...line, value: "1480" })) }));
    expect((await getLatestRevision(project, first)).content.readings[0]).toMatchObject({ value: 1480 });
    const kept = await db.reading.findMany({
      where: { projectId: project.id, weekOn: new Date(first) },
      orderBy: { number: "asc" },
    });
    expect(kept.map(({ value }) => value)).toEqual([1840, 1480]);
  });

  it("carries the number of a KPI that left use, and shows it as no field", async () => {
    const before = (await getLatestRevision(project, first)).content.readings;
    const kpi = await db.kpi.findFirstOrThrow({ where: { projectId: project.id } });
    await db.kpi.update({ where: { id: kpi.id }, data: { archivedAt: new Date() } });
    const { editor, shown } = await openCorrection(priya, project, await periodOf(project, first));
    expect(editor).toMatchObject({ readings: [], keptReadings: ["Throughput"] });
    expect(shown.draft.readings).toEqual([]);
    expect(await correct(first, () => ({ ...shown.draft, notes: "More" }))).toMatchObject({ kind: "corrected" });
    expect((await getLatestRevision(project, first)).content.readings).toEqual(before);
  });

  it("withdraws an ask that is taken out, and brings it back", async () => {
    const { asks } = contentAsDraft((await getLatestRevision(project, first)).content, first);
    await correct(first, () => ({ asks: [] }));
    expect(await db.ask.findFirstOrThrow({ where: { projectId: project.id } })).toMatchObject({
      withdrawnAt: expect.any(Date),
    });
    await correct(first, () => ({ asks }));
    expect(await db.ask.findFirstOrThrow({ where: { projectId: project.id } })).toMatchObject({ withdrawnAt: null });
  });

  it("asks for no decision by a day that has passed, and leaves one alone that was asked in time", async () => {
    const late = newLine("asks", { question: "Which shop?", decideBy: "2026-12-09" });
    expect(await correct(first, ({ asks }) => ({ asks: [...asks, late] }))).toEqual({
      kind: "refused",
      errors: { "asks[1].decideBy": [expect.stringContaining("has passed")] },
    });
    const postponed = (decideBy: string) =>
      correct(first, ({ asks }) => ({ asks: asks.map((line) => ({ ...line, decideBy })) }));
    expect(await postponed("2026-12-09")).toMatchObject({ kind: "refused" });
    expect(await postponed("2026-12-10")).toMatchObject({ kind: "corrected" });
  });

  it("keeps a promise that a later week judged, and forgets one that nobody did", async () => {
    const taken = newLine("promises", { text: "Taken back" });
    await correct(third, () => ({ promises: [taken] }));
    await correct(third, () => ({ promises: [] }));
    await correct(first, () => ({ promises: [] }));
    expect(await db.promiseMade.findMany({ where: { projectId: project.id } })).toMatchObject([
      { id: promise.id, outcome: "kept" },
    ]);
  });

  it("takes one of two that are sent at once", async () => {
    const results = await Promise.all([
      correct(third, () => ({ headline: "Priya’s" })),
      correct(third, () => ({ headline: "Marta’s" }), { by: marta }),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["corrected", "outdated"]);
    expect(await correct(third, () => ({ headline: "Late" }), { onRevision: 1 })).toMatchObject({ kind: "outdated" });
  });

  it("takes a double click for one correction, and other words for another one", async () => {
    const write = ({ milestones }: Draft) => ({
      headline: "Priya’s",
      milestones: milestones.map((line) => ({ ...line, state: "done" })),
      asks: [newLine("asks", { question: "Which shop?", decideBy: "2026-12-11" })],
    });
    const one = await correctionOf(third, write);
    const twice = await Promise.all([one(priya), one(priya)]);
    expect(twice).toEqual([
      { kind: "corrected", revisionNumber: 2 },
      { kind: "corrected", revisionNumber: 2 },
    ]);
    expect(await one(marta)).toMatchObject({ kind: "outdated" });
    const other = await correct(third, () => ({ headline: "Priya’s second" }), { onRevision: 1 });
    expect(other).toEqual({ kind: "outdated", by: "Priya Nair" });
  });

  it("refuses what says nothing new, and what is incomplete", async () => {
    expect(await correct(third, () => ({}))).toEqual({ kind: "nothing" });
    expect(await correct(third, () => ({ headline: " " }))).toMatchObject({
      kind: "refused",
      errors: { headline: expect.any(Array) },
    });
  });

  it("does not know a week that is not published", async () => {
    const period = await periodOf(project, "2026-12-07");
    const draft = contentAsDraft((await getLatestRevision(project, third)).content, third);
    await expect(
      correctSummary(priya, project, period, { onRevision: 1, draft, reason: "x", isMaterial: true }),
    ).rejects.toMatchObject({ status: 404 });
  });
});
