import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { roadblockOf } from "#tests/factories/content";
import { makeCast } from "#tests/factories/people";
import { makeProject, makeTeam } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { db } from "~/db/client.server";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import { addTerm } from "~/features/glossary/write-term.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { loader } from "../routes/mark-unclear";
import { answerByTerm, answerUnclear } from "./answer-unclear.server";
import { describeUnclear } from "./describe-unclear.server";
import { markUnclear, takeBackMark } from "./mark-unclear.server";

const week = "2026-11-16";
const roadblock = roadblockOf({ id: randomUUID(), title: "The CRDT does not converge", holdsUp: "the wallets" });

let priya: Actor;
let omar: Actor;
let dana: Actor;
let outsider: Actor;
let project: ProjectAccess;
let as: (actor: Actor) => Promise<ProjectAccess>;

beforeAll(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  outsider = await (await makeCast()).actor("Otto Outsider");
  as = (actor) => getProject(actor, project.slug);
  await publishQuietWeek(priya, project, "2026-11-09", { headline: "All clear." });
  await publishQuietWeek(priya, project, week, {
    headline: "Quorum writes work. So do hinted handoffs.",
    roadblocks: [roadblock],
    notesHtml: "<p>We use <em>vector clocks</em> &#x26; patience.</p>",
  });
});

const mark = async (actor: Actor, quote: string, line = "") =>
  markUnclear(actor, await as(actor), week, { quote, line });
const passage = (quote: string) => db.unclearPassage.findFirst({ where: { quote }, include: { marks: true } });
const idOf = async (quote: string) => (await passage(quote))?.id ?? "";
const pageOf = async (actor: Actor) => describeUnclear(actor, await as(actor));
const term = (name: string) => ({ name, forms: [], meaning: `What ${name} is.`, whyMatters: "", comparison: "" });

describe("marking", () => {
  it("is one passage for everybody, and one mark a person, however often and at once", async () => {
    await Promise.all([
      mark(dana, "CRDT", roadblock.id),
      mark(dana, "CRDT", roadblock.id),
      mark(omar, " CRD ", roadblock.id),
    ]);
    const found = await passage("CRDT");
    expect(found).toMatchObject({ part: "roadblock", lineId: roadblock.id, revisionNumber: 1, projectId: project.id });
    expect(found?.marks.map(({ personId }) => personId).sort()).toEqual([dana.personId, omar.personId].sort());
  });

  it("takes only what the summary says", async () => {
    for (const quote of ["no such words", "<em>vector", ".*", "x".repeat(2_000)])
      expect(await mark(dana, quote)).toMatchObject({ refused: expect.stringContaining("one line"), field: "quote" });
    expect(await mark(dana, "vector clocks & patience.")).toBeUndefined();
    await expect(markUnclear(dana, await as(dana), "2026-11-23", { quote: "x", line: "" })).rejects.toMatchObject({
      status: 404,
    });
  });

  it("is taken back, and the passage goes with its last mark", async () => {
    await mark(dana, "hinted handoffs");
    const id = await idOf("hinted handoffs");
    await takeBackMark(omar, await as(omar), id);
    expect(await passage("hinted handoffs")).not.toBeNull();
    await takeBackMark(dana, await as(dana), id);
    await takeBackMark(dana, await as(dana), id);
    expect(await passage("hinted handoffs")).toBeNull();
    await expect(takeBackMark(dana, await as(dana), "1 or 1=1")).rejects.toMatchObject({ status: 404 });
  });

  it("is for the people of the project", async () => {
    const open = { ...(await as(dana)), role: null };
    await expect(markUnclear(outsider, open, week, { quote: "Quorum", line: "" })).rejects.toMatchObject({
      status: 403,
    });
    await expect(takeBackMark(outsider, open, await idOf("CRDT"))).rejects.toMatchObject({ status: 403 });
    const archived = { ...(await as(dana)), archivedAt: new Date() };
    await expect(markUnclear(dana, archived, week, { quote: "Quorum", line: "" })).rejects.toMatchObject({
      status: 403,
    });
  });
});

it("is shown to whoever marked it, in its line alone, however many others there are", async () => {
  const team = await makeTeam({ name: "Wallets" });
  const [one, twin] = ["The bank", "The shop"].map((title) =>
    roadblockOf({ id: randomUUID(), title, holdsUp: "All wallets wait." }),
  ) as [Roadblock, Roadblock];
  await publishQuietWeek(team.priya, team.project, week, { roadblocks: [one, twin] });
  const params = { slug: team.project.slug, weekOn: week };
  const page = async () => loader(asking("/unclear", { cookie: await startSession(team.dana), params }));
  const [quote = ""] = (await page()).sentences.flatMap((one) => (one.lineId === twin.id ? [one.quote] : [])).slice(-1);
  await markUnclear(team.dana, await getProject(team.dana, team.project.slug), week, { quote, line: twin.id });
  const { summaryId, weekOn } = (await passage(quote)) as NonNullable<Awaited<ReturnType<typeof passage>>>;
  const place = { projectId: team.project.id, summaryId, weekOn, revisionNumber: 1, part: "notes", lineId: "" };
  const others = Array.from({ length: 210 }, (_, index) => ({ ...place, id: randomUUID(), quote: `word ${index}` }));
  await db.unclearPassage.createMany({ data: others });
  const by = { projectId: team.project.id, markedAt: new Date() };
  const marks = others.flatMap(({ id }) =>
    [team.priya, team.omar].map(({ personId }) => ({ ...by, passageId: id, personId })),
  );
  await db.unclearMark.createMany({ data: marks });
  const same = (await page()).sentences.filter((one) => one.quote === quote);
  expect(same.map(({ lineId, mark }) => [lineId, mark !== null])).toEqual([
    [one.id, false],
    [twin.id, true],
  ]);
});
type Roadblock = ReturnType<typeof roadblockOf>;

describe("the authors’ list", () => {
  it("says how many, never who, and what stopped most comes first", async () => {
    await mark(dana, "Quorum writes work.");
    const { open, mayAnswer, mayExplain } = await pageOf(priya);
    expect([mayAnswer, mayExplain]).toEqual([true, true]);
    expect(open[0]).toMatchObject({ quote: "CRDT", count: "Unclear to 2 readers", isMine: false });
    expect(open[0]?.where).toMatch(/, Roadblocks$/);
    const said = JSON.stringify(await pageOf(priya));
    for (const { personId, name } of [dana, omar])
      expect([said.includes(personId), said.includes(name)]).toEqual([false, false]);
  });

  it("shows a reader their own alone", async () => {
    await mark(omar, "So do hinted handoffs.");
    const { open, mayAnswer } = await pageOf(dana);
    expect(mayAnswer).toBe(false);
    expect(open.map(({ quote }) => quote).sort()).toEqual(["CRDT", "Quorum writes work.", "vector clocks & patience."]);
  });

  it("tells how clear the text was, week by week", async () => {
    const { clarity } = await pageOf(dana);
    expect(clarity.map(({ share, text }) => [share, text])).toEqual([
      [20, "4 of 5 sentences were unclear to somebody"],
      [100, "1 sentence, none unclear"],
    ]);
  });
});

describe("an answer", () => {
  it("stands for those who marked, first come, once", async () => {
    const id = await idOf("Quorum writes work.");
    expect(await answerUnclear(omar, await as(omar), id, "Most of our copies agree.")).toBeUndefined();
    expect(await answerUnclear(omar, await as(omar), id, "Most of our copies agree.")).toBeUndefined();
    expect(await answerUnclear(priya, await as(priya), id, "Other words.")).toMatchObject({
      refused: expect.stringContaining("Omar Haddad answered"),
    });
    const { answered } = await pageOf(dana);
    expect(answered).toMatchObject([
      { quote: "Quorum writes work.", answer: "Most of our copies agree.", isMine: true, termSlug: null },
    ]);
    expect(answered[0]?.byline).toMatch(/^Omar Haddad, /);
    await takeBackMark(dana, await as(dana), id);
    expect(await passage("Quorum writes work.")).not.toBeNull();
  });

  it("becomes a term that is found everywhere, once, by a lead; a word that is taken is refused", async () => {
    const id = await idOf("CRDT");
    await expect(answerByTerm(omar, await as(omar), id, term("CRDT"))).rejects.toMatchObject({ status: 403 });
    expect(await answerByTerm(priya, await as(priya), id, { ...term("CRDT"), forms: ["latency"] })).toMatchObject({
      field: "forms",
    });
    expect(await passage("CRDT")).toMatchObject({ answeredAt: null, termSlug: null });
    const both = await Promise.all([1, 2].map(async () => answerByTerm(priya, await as(priya), id, term("CRDT"))));
    expect(both).toEqual([undefined, undefined]);
    expect(await passage("CRDT")).toMatchObject({
      answer: "What CRDT is.",
      termSlug: "crdt",
      answeredByName: "Priya Nair",
    });
    const { changeCount } = await db.workspace.findFirstOrThrow();
    const { find } = await getGlossary({ ...priya, workspaceChangeCount: changeCount });
    expect(find("The CRDT works.")).toEqual([{ from: 4, to: 8, slug: "crdt" }]);
  });

  it("in words becomes a term later, and keeps its words", async () => {
    const id = await idOf("Quorum writes work.");
    expect(await answerByTerm(priya, await as(priya), id, term("Quorum"))).toBeUndefined();
    expect(await passage("Quorum writes work.")).toMatchObject({
      answer: "Most of our copies agree.",
      termSlug: "quorum",
    });
    expect(await addTerm(priya, term("quorums"))).toMatchObject({ field: "name" });
  });

  it("is its authors’ to give, and reaches no other project’s passage", async () => {
    const id = await idOf("vector clocks & patience.");
    await expect(answerUnclear(dana, await as(dana), id, "X.")).rejects.toMatchObject({ status: 403 });
    const other = await makeProject(priya, { name: "Another" });
    await expect(answerUnclear(priya, other, id, "X.")).rejects.toMatchObject({ status: 404 });
    await expect(answerByTerm(priya, other, id, term("X rays"))).rejects.toMatchObject({ status: 404 });
    await takeBackMark(priya, other, id);
    expect((await passage("vector clocks & patience."))?.marks).toHaveLength(1);
  });
});
