import { beforeAll, describe, expect, it } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, openWeek, publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "./content";
import { markSeen } from "./mark-seen.server";
import { publishSummary } from "./publish-summary.server";
import { saveDraft } from "./save-draft.server";

let lead: Actor;
let stakeholder: Actor;
let project: ProjectAccess;
const [first, second, third] = weeks;

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  stakeholder = await cast.actor("Sam Stone");
});

const startProject = async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, stakeholder, "stakeholder");
};

async function contentOf(weekOn: string): Promise<Content> {
  const revision = await db.revision.findFirstOrThrow({
    where: { projectId: project.id, summary: { weekOn: new Date(weekOn) } },
    orderBy: { number: "desc" },
  });
  return revision.content as Content;
}

describe("publishSummary", () => {
  beforeAll(startProject);

  it("says field by field what is missing, and publishes nothing", async () => {
    const { period, summaryId, draft } = await openWeek(project, first);
    const milestone = newLine("milestones", { forWhom: "Shoppers", targetOn: "2026-02-30" });
    const blank = newLine("milestones", {});
    const mine = { ...draft, milestones: [blank, milestone], asks: [newLine("asks", { question: "Which bank?" })] };
    const result = await publishSummary(lead, project, period, summaryId, draft, mine);
    expect(result).toMatchObject({ kind: "refused", draft: mine });
    expect(Object.keys(result.kind === "refused" ? result.errors : {}).sort()).toEqual([
      "asks[0].decideBy",
      "headline",
      "milestones[1].outcome",
      "milestones[1].targetOn",
      "state",
    ]);
    expect(await db.revision.count({ where: { projectId: project.id } })).toBe(0);
    const { draft: kept } = await openWeek(project, first);
    expect(kept.asks[0]?.question).toBe("Which bank?");
    await publishWeekWith(lead, project, first, () => ({ milestones: [], asks: [] }));
  });

  it("refuses days on the wrong side of today, and keeps what was typed", async () => {
    const said = {
      asks: [newLine("asks", { question: "Which bank?", decideBy: "2026-11-25" })],
      roadblocks: [newLine("roadblocks", { title: "The bank is closed", since: "2026-11-27" })],
    };
    expect(await publishWeekWith(lead, project, second, () => said)).toMatchObject({
      kind: "refused",
      errors: {
        "asks[0].decideBy": ["This day has passed. Choose today or a later one."],
        "roadblocks[0].since": ["This day has not come yet."],
      },
      draft: said,
    });
    const { summaryId, draft } = await openWeek(project, second);
    expect(draft).toMatchObject(said);
    await saveDraft(lead, project, summaryId, draft, { ...draft, asks: [], roadblocks: [] });
  });

  it("makes one revision however often and by however many it is published at once", async () => {
    const { period, summaryId, draft } = await openWeek(project, second);
    const mine = { ...draft, headline: "Refunds arrive the same day.", state: "on_track" };
    const publish = (said = mine) =>
      atTime(thursdayOf(second), () => publishSummary(lead, project, period, summaryId, draft, said));
    const results = await Promise.all([1, 2, 3].map(() => publish()));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["already", "already", "published"]);
    expect(results.filter((one) => one.kind === "already" && one.saved.isLeftOut)).toEqual([]);
    expect(await db.revision.count({ where: { summaryId } })).toBe(1);
    const late = await publish({ ...mine, headline: "Other words" });
    expect(late).toMatchObject({ kind: "already", saved: { isLeftOut: true, by: "You", at: thursdayOf(second) } });
  });

  it("refuses the lines of another project", async () => {
    const other = await makeProject(lead, { name: "Other project" });
    const foreign = newLine("milestones", { outcome: "Theirs" });
    await publishWeekWith(lead, other, first, () => ({ milestones: [foreign] }));
    const result = await publishWeekWith(lead, project, third, () => ({
      milestones: [{ ...foreign, outcome: "Mine" }],
    }));
    expect(result).toMatchObject({ kind: "refused", errors: { "": [expect.stringContaining("belong elsewhere")] } });
    expect(await db.milestone.findUniqueOrThrow({ where: { id: foreign.id } })).toMatchObject({
      outcome: "Theirs",
      projectId: other.id,
    });
  });

  it("cannot be changed or removed in the database afterwards", async () => {
    const { id } = await db.revision.findFirstOrThrow({ where: { projectId: project.id } });
    const change = db.$executeRaw`update revision set reason = 'repainted' where id = ${id}::uuid`;
    await expect(change).rejects.toThrow(/only ever added to/);
    const removal = db.$executeRaw`delete from revision where id = ${id}::uuid`;
    await expect(removal).rejects.toThrow(/only ever added to/);
  });
});

describe("the time of publishing", () => {
  beforeAll(async () => {
    await startProject();
    await publishWeekWith(lead, project, first);
  });

  const publishAt = async (instant: string, asksEarly: boolean) => {
    const { period, summaryId, draft } = await openWeek(project, second);
    const mine = { ...draft, headline: "Refunds arrive the same day." };
    return atTime(new Date(instant), () => publishSummary(lead, project, period, summaryId, draft, mine, asksEarly));
  };

  it("is never before the period begins, and the words are kept", async () => {
    const result = await publishAt("2026-11-19T12:00:00Z", false);
    expect(result).toMatchObject({ kind: "refused", errors: { "": [expect.stringMatching(/^This week begins on/)] } });
    expect((await openWeek(project, second)).draft.headline).toBe("Refunds arrive the same day.");
  });

  it("waits for a yes more than a day before the deadline", async () => {
    const early = { question: "This week ends on Friday 27 November. Publish 6 days early?", days: "6 days" };
    expect(await publishAt("2026-11-21T12:00:00Z", true)).toMatchObject({ kind: "early", early });
    expect(await db.revision.count({ where: { projectId: project.id } })).toBe(1);
    expect(await publishAt("2026-11-21T12:00:00Z", false)).toMatchObject({ kind: "published" });
    expect(await publishAt("2026-11-21T12:00:00Z", true)).toMatchObject({
      kind: "already",
      saved: { isLeftOut: false },
    });
  });
});

describe("three weeks in a row", () => {
  const milestone = newLine("milestones", { outcome: "Fraud check", forWhom: "Shoppers", targetOn: "2026-11-24" });
  const roadblock = newLine("roadblocks", { title: "The test account is locked" });
  const kept = newLine("promises", { text: "Refunds the same day" });
  const late = newLine("promises", { text: "Receipts by mail" });
  const gone = newLine("promises", { text: "Gift cards" });
  let throughput: string;

  beforeAll(async () => {
    await startProject();
    throughput = await makeKpi(lead, project);
  });

  it("begins with what the first says", async () => {
    const result = await publishWeekWith(lead, project, first, (draft) => ({
      milestones: [milestone],
      roadblocks: [roadblock],
      promises: [kept, late, gone],
      readings: draft.readings.map((reading) => ({ ...reading, value: "1840", sourceNote: "Grafana" })),
      asks: [newLine("asks", { question: "Which bank?", decideBy: "2026-11-20", askedOfId: stakeholder.personId })],
    }));
    expect(result).toEqual({ kind: "published", revisionNumber: 1 });
    expect((await contentOf(first)).asks[0]).toMatchObject({ askedOfName: "Sam Stone" });
  });

  it("carries open lines over, asks why a date moved and what became of promises", async () => {
    const { draft, carried } = await openWeek(project, second);
    expect(draft.milestones).toEqual([milestone]);
    expect(draft.roadblocks).toEqual([{ ...roadblock, since: "2026-11-19" }]);
    expect(draft.lastPromises.map(({ id }) => id)).toEqual([kept.id, late.id, gone.id]);
    expect(draft.readings[0]).toMatchObject({ id: throughput, value: "" });
    expect(carried.asks).toMatchObject([{ question: "Which bank?", answer: null }]);

    const moved = { ...milestone, targetOn: "2026-12-01" };
    const refused = await publishWeekWith(lead, project, second, () => ({ milestones: [moved] }));
    expect(Object.keys(refused.kind === "refused" ? refused.errors : {})).toEqual([
      "milestones[0].moveReason",
      "lastPromises[0].outcome",
      "lastPromises[1].outcome",
      "lastPromises[2].outcome",
    ]);

    const result = await publishWeekWith(lead, project, second, () => ({
      milestones: [{ ...moved, moveReason: "The bank answers late." }],
      roadblocks: [{ ...roadblock, cleared: "yes", clearedNote: "A new account" }],
      lastPromises: [
        { id: kept.id, outcome: "kept", reason: "" },
        { id: late.id, outcome: "moved", reason: "The printer" },
        { id: gone.id, outcome: "dropped", reason: "Nobody wants them" },
      ],
    }));
    expect(result.kind).toBe("published");
    const content = await contentOf(second);
    expect(content.milestones[0]?.moves).toEqual([
      { fromOn: "2026-11-24", toOn: "2026-12-01", reason: "The bank answers late.", weekOn: second },
    ]);
    expect(content.readings[0]).toMatchObject({
      status: "no_data",
      value: null,
      previous: { value: 1840, weekOn: first },
    });
    expect(content.roadblocks[0]).toMatchObject({ since: "2026-11-19", clearedOn: "2026-11-26" });
    expect(content.lastPromises.map(({ outcome }) => outcome)).toEqual(["kept", "moved", "dropped"]);
    expect(content.stateSinceWeekOn).toBe(first);
  });

  it("keeps the history of the date and ends what is delivered", async () => {
    const { draft } = await openWeek(project, third);
    expect(draft.roadblocks).toEqual([]);
    expect(draft.lastPromises).toEqual([]);
    expect(draft.milestones).toEqual([{ ...milestone, targetOn: "2026-12-01" }]);
    const result = await publishWeekWith(lead, project, third, ({ milestones }) => ({
      state: "at_risk",
      milestones: milestones.map((line) => ({ ...line, state: "done" })),
    }));
    expect(result.kind).toBe("published");
    const content = await contentOf(third);
    expect(content.milestones[0]).toMatchObject({ state: "done", endedOn: "2026-12-03", moves: [{ weekOn: second }] });
    expect(content.stateSinceWeekOn).toBe(third);
    expect((await openWeek(project, "2026-12-07")).draft.milestones).toEqual([]);
  });

  it("freezes the numbers while later readings come", async () => {
    const later = { status: "value" as const, value: 2000, numerator: null, denominator: null };
    await atTime(thursdayOf(third), () => recordReading(lead, project, throughput, first, later));
    expect((await contentOf(first)).readings[0]).toMatchObject({
      value: 1840,
      sourceNote: "Grafana",
      name: "Throughput",
      target: 1600,
    });
  });
});

describe("much at once", () => {
  it("publications, readings, autosaves and visits of one project never wait for each other in a circle", async () => {
    await startProject();
    const kpis = await Promise.all(["One", "Two", "Three"].map((name) => makeKpi(lead, project, { name })));
    const milestones = Array.from({ length: 8 }, (_, index) =>
      newLine("milestones", { outcome: `Milestone ${index}` }),
    );
    await publishWeekWith(lead, project, first, () => ({ milestones }));
    const [late, open] = [await openWeek(project, second), await openWeek(project, third)];
    const reading = (value: number) => ({ status: "value" as const, value, numerator: null, denominator: null });
    const say = ({ draft }: typeof late, reversed: boolean) => ({
      ...draft,
      headline: "Much at once",
      milestones: reversed ? draft.milestones.toReversed() : draft.milestones,
    });
    const act = () => [
      publishSummary(lead, project, late.period, late.summaryId, late.draft, say(late, false)),
      publishSummary(lead, project, open.period, open.summaryId, open.draft, say(open, true)),
      ...kpis.toReversed().map((kpi, index) => recordReading(lead, project, kpi, second, reading(index))),
      ...[1, 2, 3].map((number) =>
        saveDraft(lead, project, open.summaryId, open.draft, { ...open.draft, notes: `${number}` }),
      ),
      ...[1, 2, 3].map(() =>
        markSeen(stakeholder, { summaryId: late.summaryId, projectId: project.id, revisionNumber: 1 }),
      ),
    ];
    const results = await Promise.all<unknown>(atTime(thursdayOf(third), act));
    expect(results.slice(0, 2)).toMatchObject([{ kind: "published" }, { kind: "published" }]);
  });
});
