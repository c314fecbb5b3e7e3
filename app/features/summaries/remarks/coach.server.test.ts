import { beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeTeam } from "#tests/factories/projects";
import { newLine, openWeek, periodOf, publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { hashWords, remarkKey } from "~/features/coach/remark-key";
import { addTerm } from "~/features/glossary/write-term.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "../content";
import { correctSummary } from "../correct-summary.server";
import type { Draft } from "../draft";
import { getLatestRevision } from "../get-latest-revision.server";
import { openCorrection } from "../open-correction.server";
import { action } from "../routes/dismiss-remark";
import { loader as preview } from "../routes/preview-summary";
import { saveDraft } from "../save-draft.server";
import { describeCoach } from "./describe-coach.server";
import { describeRemarks } from "./describe-remarks";

const [first, second] = weeks;
let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
let cookie: string;
const params = () => ({ slug: project.slug, weekOn: first });

beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  cookie = await startSession(priya);
});

const seenIn = async (said: Partial<Draft>) => {
  const open = await openWeek(project, first);
  const { changeCount } = await db.workspace.findFirstOrThrow();
  const view = await describeCoach({ ...priya, workspaceChangeCount: changeCount }, open, first);
  return describeRemarks({ ...open.draft, ...said }, view);
};
const keysIn = async (said: Partial<Draft>) => (await seenIn(said)).remarks.map(({ rule, words }) => [rule, words]);
const step = (form: Record<string, string>, by = cookie) =>
  atTime(thursdayOf(first), () =>
    action(asking("/remarks", { cookie: by, form, params: params() })),
  ) as Promise<Response>;

test("a dismissed remark is not said again to anybody in the project, until somebody undoes it", async () => {
  const draft = { headline: "Shoppers pay faster, hopefully." };
  expect(await keysIn(draft)).toEqual([["hedge", "hopefully"]]);
  const about = { rule: "hedge", wordsHash: hashWords("hopefully") };
  const answers = await Promise.all([1, 2].map(() => step({ ...about, intent: "dismiss" })));
  expect(answers.map(({ status, headers }) => [status, headers.get("location")])).toEqual(
    Array(2).fill([303, `/projects/${project.slug}/weeks/${first}/preview#coach`]),
  );
  const { remarks, dismissed } = await seenIn(draft);
  expect([remarks, dismissed.map(({ key, where }) => [key, where])]).toEqual([
    [],
    [[remarkKey({ rule: "hedge", words: "hopefully" }), "Headline"]],
  ]);
  const kept = await db.dismissedRemark.findMany({ where: { projectId: project.id } });
  expect(kept).toMatchObject([{ personId: priya.personId, dismissedAt: thursdayOf(first) }]);
  expect(JSON.stringify(kept)).not.toContain("opefully");
  expect((await step({ ...about, intent: "undo", stay: "yes" })).status).toBe(204);
  expect(await keysIn(draft)).toEqual([["hedge", "hopefully"]]);
});

test("odd dismissals are refused in words, a reader's by rule", async () => {
  const odd: Record<string, string>[] = [
    {},
    { intent: "dismiss", rule: "nonsense", wordsHash: "0".repeat(16) },
    { intent: "dismiss", rule: "hedge", wordsHash: "x'--" },
  ];
  for (const form of odd) expect((await step(form)).status).toBe(422);
  await expect(step({ intent: "dismiss" }, await startSession(dana))).rejects.toMatchObject({ status: 403 });
  expect(await db.dismissedRemark.count({ where: { projectId: project.id } })).toBe(0);
});

test("the coach knows the glossary, the flags and what the week brought", async () => {
  await signIn(dana);
  await atTime(new Date(thursdayOf(first).getTime() - 3_600_000), () =>
    makeFlag(priya, project, { what: "Nobody can pay" }),
  );
  const said = { headline: "The GLX is up for all shops.", state: "on_track" };
  expect(await keysIn(said)).toEqual([
    ["acronym", "GLX"],
    ["contradiction", "A critical flag is open: “Nobody can pay”."],
  ]);
  await addTerm(priya, { name: "Goods list", forms: ["GLX"], meaning: "All goods.", whyMatters: "", comparison: "" });
  expect(await keysIn({ ...said, stateReason: "The flag is about one till." })).toEqual([]);
});

test("what speaks against an explained state is frozen with the summary, and only then", async () => {
  const milestone = newLine("milestones", {
    outcome: "Route list",
    forWhom: "Couriers",
    targetOn: "2026-12-01",
    state: "on_track",
  });
  await publishWeekWith(priya, project, first, () => ({
    state: "on_track",
    stateReason: "All of it holds.",
    milestones: [milestone],
  }));
  const later = { targetOn: "2026-12-15", moveReason: "The bank is late" };
  await publishWeekWith(priya, project, second, (draft) => ({
    ...{ state: "on_track", stateReason: "The launch on 1 February does not need it." },
    milestones: draft.milestones.map((line) => ({ ...line, ...later })),
  }));
  const revisions = await db.revision.findMany({ where: { projectId: project.id }, orderBy: { publishedAt: "asc" } });
  expect(revisions.map(({ content }) => (content as Content).stateAlthough)).toEqual([
    undefined,
    ["The date of “Route list” moved from 1 Dec to 15 Dec."],
  ]);
});

test("a correction has its coach, and what spoke against the state when it was published stands", async () => {
  await signIn(dana);
  const at = thursdayOf(first);
  await atTime(new Date(at.getTime() - 3_600_000), () => makeFlag(priya, project, { what: "Nobody can pay" }));
  const dismissed = { projectId: project.id, rule: "hedge", wordsHash: hashWords("hopefully") };
  await db.dismissedRemark.create({ data: { ...dismissed, personId: priya.personId, dismissedAt: at } });
  await publishWeekWith(priya, project, first, () => ({
    ...{ headline: "Shoppers pay fsater.", state: "on_track", stateReason: "The flag is about one till." },
  }));
  await db.flag.updateMany({ where: { projectId: project.id }, data: { resolvedAt: thursdayOf(second) } });
  const period = await periodOf(project, first);
  const { coach, onRevision, shown } = await atTime(thursdayOf(second), () => openCorrection(priya, project, period));
  expect(coach).toMatchObject({ dismissed: [remarkKey({ rule: "hedge", words: "hopefully" })] });
  const unexplained = { ...shown.draft, headline: "Hopefully shoppers pay faster.", stateReason: "" };
  expect(describeRemarks(unexplained, coach).remarks.map(({ rule, words }) => [rule, words])).toEqual([
    ["contradiction", "A critical flag is open: “Nobody can pay”."],
  ]);
  const draft = { ...shown.draft, headline: "Shoppers pay faster." };
  const correction = { onRevision, draft, reason: "A wrong word", isMaterial: false };
  expect(await atTime(thursdayOf(second), () => correctSummary(priya, project, period, correction))).toMatchObject({
    kind: "corrected",
  });
  expect((await getLatestRevision(project, first)).content).toMatchObject({
    ...{ headline: "Shoppers pay faster.", stateAlthough: ["A critical flag is open: “Nobody can pay”."] },
  });
});

test("without a script the preview says it all, with the way to each field", async () => {
  const { summaryId, draft } = await openWeek(project, first);
  const roadblock = newLine("roadblocks", { title: "Waiting for the bank" });
  const mine = { ...draft, headline: "Refactored the refund worker.", roadblocks: [roadblock] };
  await atTime(thursdayOf(first), () => saveDraft(priya, project, summaryId, draft, mine));
  const page = await atTime(thursdayOf(first), () => preview(asking("/preview", { cookie, params: params() })));
  expect(page.coach?.remarks.map(({ rule, name, where }) => [rule, name, where])).toEqual([
    ["activity", "headline", "Headline"],
    ["passive", "roadblocks[0].title", "Roadblocks, line 1"],
  ]);
  expect(page.coach?.reading).toMatchObject({ words: 8, grade: null });
});
