import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, openWeek, publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Draft } from "./draft";
import { withValues } from "./draft-paths";
import { saveDraft } from "./save-draft.server";

const [weekOn] = weeks;
let roadblock: Draft["roadblocks"][number];
let promises: Draft["promises"];
let priya: Actor;
let marta: Actor;
let project: ProjectAccess;
let summaryId: string;
let base: Draft;

const stored = async () => (await openWeek(project, weekOn)).draft;
const save = (actor: Actor, mine: Draft, page?: string, from = base) =>
  saveDraft(actor, project, summaryId, from, mine, page);
const changed = (...values: [string, string][]) => withValues(base, values);

beforeEach(async () => {
  const cast = await makeCast();
  [marta, priya] = [await cast.actor("Marta Lindqvist"), await cast.actor("Priya Nair")];
  project = await makeProject(marta, { name: `Checkout ${randomUUID().slice(0, 8)}` });
  await join(project, priya, "engineer");
  roadblock = newLine("roadblocks", { title: "The test account is locked" });
  promises = [newLine("promises", { text: "Refunds" }), newLine("promises", { text: "Receipts" })];
  const opened = await openWeek(project, weekOn);
  summaryId = opened.summaryId;
  await saveDraft(marta, project, summaryId, opened.draft, {
    ...opened.draft,
    headline: "Old",
    roadblocks: [roadblock],
    promises,
  });
  base = await stored();
});

describe("saveDraft with two authors", () => {
  it("keeps what both wrote in different places, also when they save at once", async () => {
    const results = await Promise.all([
      save(priya, changed(["headline", "New"])),
      save(marta, changed(["notes", "- a note"], [`roadblocks/${roadblock.id}/owner`, "Marta"])),
    ]);
    expect(results.map((one) => one.kind === "saved" && one.conflicts)).toEqual([[], []]);
    expect(await stored()).toMatchObject({ headline: "New", notes: "- a note", roadblocks: [{ owner: "Marta" }] });
  });

  it("tells what others changed meanwhile, and who", async () => {
    await save(marta, changed(["notes", "- a note"]));
    const saved = await save(priya, changed(["headline", "New"]));
    expect(saved).toMatchObject({ others: [{ path: "notes", by: "Marta Lindqvist" }], conflicts: [] });
  });

  it("keeps the first words of one value, and gives both back with a name", async () => {
    await save(marta, changed(["headline", "Marta’s"], ["notes", "x"]));
    const saved = await save(priya, changed(["headline", "Priya’s"], ["stateReason", "y"]));
    expect(saved).toMatchObject({
      conflicts: [{ path: "headline", mine: "Priya’s", theirs: "Marta’s", by: "Marta Lindqvist" }],
    });
    expect(await stored()).toMatchObject({ headline: "Marta’s", notes: "x", stateReason: "y" });
  });

  it("takes the author’s words once they have seen the others’", async () => {
    await save(marta, changed(["headline", "Marta’s"]));
    const seen = changed(["headline", "Marta’s"]);
    expect(await save(priya, changed(["headline", "Priya’s"]), "", seen)).toMatchObject({ conflicts: [] });
    expect((await stored()).headline).toBe("Priya’s");
  });

  it("keeps a line that one removed and the other changed, whoever is first", async () => {
    const [first, second] = promises.map(({ id }) => id);
    await save(marta, { ...base, promises: base.promises.filter(({ id }) => id !== first) });
    await save(priya, changed([`promises/${first}/text`, "Refunds the same day"]));
    expect((await stored()).promises.map(({ text }) => text).sort()).toEqual(["Receipts", "Refunds the same day"]);
    const now = await stored();
    await save(priya, withValues(now, [[`promises/${second}/text`, "Receipts by mail"]]), "", now);
    await save(marta, { ...now, promises: now.promises.filter(({ id }) => id !== second) }, "", now);
    expect((await stored()).promises.map(({ text }) => text)).toContain("Receipts by mail");
  });

  it("removes a line that nobody else changed, and keeps a new order", async () => {
    await save(priya, { ...base, promises: base.promises.toReversed() });
    expect((await stored()).promises.map(({ text }) => text)).toEqual(["Receipts", "Refunds"]);
    const now = await stored();
    await save(priya, { ...now, promises: now.promises.slice(1), roadblocks: [] }, "", now);
    expect(await stored()).toMatchObject({ promises: [{ text: "Refunds" }], roadblocks: [] });
  });

  it("knows the words of a page that never heard that they were saved", async () => {
    await save(priya, changed(["headline", "Refunds ar"]), "page-1");
    const saved = await save(priya, changed(["headline", "Refunds arrive"]), "page-1");
    expect(saved).toMatchObject({ conflicts: [] });
    expect((await stored()).headline).toBe("Refunds arrive");
    expect(await save(priya, changed(["headline", "Other"]), "page-2")).toMatchObject({ conflicts: [{ by: "You" }] });
  });
});

describe("saveDraft", () => {
  it("writes nothing when nothing changed", async () => {
    const { version } = await openWeek(project, weekOn);
    expect(await save(priya, base)).toMatchObject({ kind: "saved", version });
  });

  it("takes nothing once the week is published, and says whether words are left out", async () => {
    await publishWeekWith(marta, project, weekOn);
    const published = { kind: "published", by: "Marta Lindqvist", at: thursdayOf(weekOn) };
    expect(await save(priya, changed(["notes", "late"]))).toEqual({ ...published, isLeftOut: true });
    expect(await save(priya, base)).toEqual({ ...published, isLeftOut: false });
    expect((await stored()).notes).toBe("");
  });

  it("does not know the summary of another project", async () => {
    const other = await makeProject(marta, { name: `Other ${randomUUID().slice(0, 8)}` });
    await expect(saveDraft(marta, other, summaryId, base, base)).rejects.toMatchObject({ status: 404 });
  });
});

describe("openDraft", () => {
  it("is the same for two who open it first at once", async () => {
    const fresh = await makeProject(marta, { name: `Fresh ${randomUUID().slice(0, 8)}` });
    const opened = await Promise.all([openWeek(fresh, weekOn), openWeek(fresh, weekOn)]);
    expect(opened[0].summaryId).toBe(opened[1].summaryId);
    expect(await db.summary.count({ where: { projectId: fresh.id } })).toBe(1);
  });

  it("takes in a line that became open after the draft had begun", async () => {
    const [, second] = weeks;
    const { draft } = await openWeek(project, second);
    expect(draft.milestones).toEqual([]);
    const milestone = newLine("milestones", { outcome: "Fraud check" });
    expect(await publishWeekWith(marta, project, weekOn, () => ({ milestones: [milestone] }))).toMatchObject({
      kind: "published",
    });
    expect((await openWeek(project, second)).draft.milestones).toMatchObject([{ id: milestone.id }]);
  });
});
