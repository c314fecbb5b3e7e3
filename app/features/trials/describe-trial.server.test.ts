import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "./answer-review.server";
import { castVote } from "./cast-vote.server";
import type { Choice } from "./choices";
import { describeTrial } from "./describe-trial.server";
import { listTrials } from "./get-trial.server";
import { readEarnedRhythm } from "./read-earned-rhythm.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const friday = new Date("2026-12-04T17:00:00Z");
const see = async (actor: Actor, at: Date, number = "1") => {
  const access = await getProject(actor, project.slug);
  return atTime(at, () => describeTrial(actor, access, number));
};
const decide = async (choice: Choice) => {
  const [trial] = await listTrials(project.id);
  if (!trial) throw new Error("No trial");
  for (const actor of [priya, dana]) {
    const access = await getProject(actor, project.slug);
    await atTime(friday, () => answerReview(actor, access, trial, { score: 4, missing: "", change: "", choice }));
  }
  for (const actor of [priya, dana]) {
    const access = await getProject(actor, project.slug);
    await atTime(friday, () => castVote(actor, access, trial, { id: randomUUID(), choice, note: "" }));
  }
};
const during = (view: Awaited<ReturnType<typeof see>>, key: string) =>
  view.record?.figures.find((figure) => figure.key === key)?.during;

describe("the page of a trial", () => {
  test("before it begins there is no record; without anything it has no data, in words", async () => {
    await makeTrial(priya, dana, project);
    const before = await see(dana, new Date("2026-11-21T12:00:00Z"));
    const signs = ["Every summary came on time"];
    expect(before).toMatchObject({ title: "Trial, not begun", record: null, review: null, signs });
    expect(before.notes).toEqual(["It begins on 23 November.", "Its review opens on Friday 4 December, 17:00."]);
    const first = await see(dana, new Date("2026-11-23T12:00:00Z"));
    expect(first.title).toBe("Trial, day 1 of 14");
    for (const key of ["check-ins", "minutes", "summaries", "readers", "questions", "asks", "promises"])
      expect([key, during(first, key)]).toEqual([key, "no data"]);
    expect(first.record?.figures.find(({ key }) => key === "check-ins")).toMatchObject({
      before: "11 as agreed, not counted",
      change: "",
    });
    expect(first.record?.figures.find(({ key }) => key === "flags")).toMatchObject({
      label: "Critical flags acknowledged within 30 minutes",
      during: "0 flags",
    });
  });

  test("follows the project's clock, and says so to whoever lives by another", async () => {
    await makeTrial(priya, dana, project);
    const asha = { ...dana, timeZone: "Asia/Kolkata" };
    const at = new Date("2026-11-24T12:00:00Z");
    expect(await see(asha, at)).toMatchObject({
      zoneNote: "Times are Berlin time, 4 h 30 min behind yours.",
      notes: ["Its review opens on Friday 4 December, 17:00."],
    });
    expect((await see(dana, at)).zoneNote).toBe("");
  });

  test("a summary read at the end of the second day is in time, a moment later it is not", async () => {
    await makeTrial(priya, dana, project);
    await publishWeekWith(priya, project, weeks[1]);
    const { id: summaryId, publishedAt } = await db.summary.findFirstOrThrow({ where: { projectId: project.id } });
    const end = new Date((publishedAt as Date).getTime() + 48 * 3_600_000);
    expect(during(await see(priya, end), "readers")).toBe("no data");
    const readers = (view: Awaited<ReturnType<typeof see>>) =>
      view.record?.figures.find(({ key }) => key === "readers");
    const seen = { summaryId, personId: dana.personId, projectId: project.id, revisionNumber: 1 };
    await db.summaryReader.create({ data: { ...seen, firstSeenAt: end } });
    expect(readers(await see(priya, end))).toMatchObject({
      ...{ during: "no data", waiting: "1 summary still has time", verdict: "none" },
      items: [
        {
          text: "Week of 23 November: read by Dana Kim; not counted before Saturday 28 November, 13:00",
        },
      ],
    });
    const thursday = new Date("2026-12-03T12:00:00Z");
    expect(during(await see(priya, thursday), "readers")).toBe("1 of 1");
    await db.summaryReader.update({
      where: { summaryId_personId: { summaryId, personId: dana.personId } },
      data: { firstSeenAt: new Date(end.getTime() + 1) },
    });
    expect(during(await see(priya, thursday), "readers")).toBe("0 of 1");
  });

  test("whoever reads an open project from outside gets the figures, not the check-ins behind them", async () => {
    await makeTrial(priya, dana, project);
    const otto = await (await makeCast()).actor("Otto Field");
    const view = await see(otto, new Date("2026-11-24T12:00:00Z"));
    const items = (key: string) => view.record?.figures.find((figure) => figure.key === key)?.items;
    expect([items("check-ins"), items("minutes")]).toEqual([[], []]);
    await join(project, otto, "engineer");
    const inside = await see(otto, new Date("2026-11-24T12:00:00Z"));
    expect(inside.record?.figures[0]?.items).not.toEqual([]);
  });

  test("answers are in it only when all are in, and a decision closes it", async () => {
    await makeTrial(priya, dana, project);
    expect((await see(dana, friday)).review).toMatchObject({ answers: null, mayAnswer: true, voteFor: null });
    await decide("go_back");
    const { review, state, title } = await see(dana, friday);
    expect(state).toBe("decided");
    expect(title).toBe("Two weeks of weekly reporting: did it give you what you need, and the team time to build?");
    expect(review).toMatchObject({ mayAnswer: false, voteFor: null, decision: { choice: "Go back" } });
    expect(review?.decision?.text).toContain("about 2 h 45 min a week");
    expect(review?.answers).toHaveLength(2);
  });

  test("of a project that was archived before its last day says that no review comes", async () => {
    await makeTrial(priya, dana, project);
    await atTime(new Date("2026-11-26T12:00:00Z"), () => archiveProject(priya, project));
    expect(await see(dana, new Date("2027-01-10T12:00:00Z"))).toMatchObject({
      title: "Trial, not reviewed",
      notes: ["The project is archived, so its review does not open. Its record stays."],
      review: null,
    });
  });

  test("knows no other numbers", async () => {
    await makeTrial(priya, dana, project);
    for (const number of ["0", "2", "1e0", "01", "99999999999", "x"])
      await expect(see(dana, friday, number)).rejects.toMatchObject({ status: 404 });
  });
});

describe("readEarnedRhythm", () => {
  test("tells of adopted projects what their periods prove, with what it is told from", async () => {
    await makeTrial(priya, dana, project);
    expect(await readEarnedRhythm(project)).toBeNull();
    const promise = newLine("promises", { text: "Wallets" });
    await publishWeekWith(priya, project, weeks[0], () => ({ promises: [promise] }));
    await publishWeekWith(priya, project, weeks[1], () => ({
      lastPromises: [{ id: promise.id, outcome: "dropped", reason: "Not wanted" }],
    }));
    await decide("adopt");
    expect(await readEarnedRhythm(project)).toMatchObject({
      suggestion: null,
      periods: [{ isRight: false, text: "0 of 1 promises kept; said on track, then on track; too few kept" }],
    });
  });
});
