import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { listRhythms } from "~/features/projects/list-rhythms.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "./answer-review.server";
import { castVote } from "./cast-vote.server";
import type { Choice } from "./choices";
import { listReviewReminders } from "./list-review-reminders.server";
import { findCurrentTrial, listTrialMarks } from "./list-trial-marks.server";
import { openDueReviews } from "./open-due-reviews.server";
import type { Trial } from "./trial";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
let trial: Trial;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  trial = await makeTrial(priya, dana, project);
});

const opened = new Date("2026-12-04T16:00:00Z");
const daysOn = (days: number) => new Date(opened.getTime() + days * 86_400_000);
const mark = (at: Date, actor = dana) => findCurrentTrial(project, actor, at);
const answer = async (actor: Actor, at: Date) => {
  const access = await getProject(actor, project.slug);
  return atTime(at, () => answerReview(actor, access, trial, { score: 4, missing: "", change: "", choice: "adopt" }));
};
const vote = async (actor: Actor, choice: Choice, at: Date) => {
  const access = await getProject(actor, project.slug);
  return atTime(at, () => castVote(actor, access, trial, { id: randomUUID(), choice, note: "" }));
};
const pause = (fromOn: string, untilOn: string) =>
  db.pause.create({
    data: {
      ...{ projectId: project.id, fromOn: new Date(fromOn), untilOn: new Date(untilOn), reason: "Away" },
      createdAt: new Date("2026-11-23T12:00:00Z"),
    },
  });

describe("findCurrentTrial", () => {
  test("tells upcoming, day n, paused, and the review from its very instant", async () => {
    const href = `/projects/${project.slug}/trials/1`;
    expect(await mark(new Date("2026-11-21T12:00:00Z"))).toMatchObject({ state: "upcoming", day: 0, days: 14, href });
    expect(await mark(new Date("2026-12-01T12:00:00Z"))).toMatchObject({ state: "running", day: 9, opensAt: opened });
    expect(await mark(new Date(opened.getTime() - 1))).toMatchObject({ state: "running", myAnswerWanted: false });
    expect(await mark(opened)).toMatchObject({ state: "review", myAnswerWanted: true, myVoteWanted: false });
    await pause("2026-11-25", "2026-11-27");
    expect(await mark(new Date("2026-11-26T12:00:00Z"))).toMatchObject({ state: "paused", day: 2 });
  });

  test("wants an answer, then a choice, of whoever has not given it; then it is decided, and a look follows", async () => {
    await answer(dana, opened);
    expect(await mark(opened)).toMatchObject({ myAnswerWanted: false, myVoteWanted: false });
    expect(await mark(opened, priya)).toMatchObject({ myAnswerWanted: true });
    await answer(priya, opened);
    expect(await mark(opened)).toMatchObject({ myAnswerWanted: false, myVoteWanted: true });
    await vote(dana, "go_back", opened);
    expect(await mark(opened)).toMatchObject({ myVoteWanted: false });
    await vote(priya, "go_back", opened);
    expect(await mark(opened)).toMatchObject({ state: "decided", number: 1 });
  });

  test("is overdue after seven days of waiting for somebody", async () => {
    expect(await mark(daysOn(7))).toMatchObject({ isOverdue: false });
    expect(await mark(daysOn(7.01))).toMatchObject({ isOverdue: true });
    await answer(dana, daysOn(8));
    await answer(priya, daysOn(8));
    expect(await mark(daysOn(9))).toMatchObject({ isOverdue: false });
  });

  test("marks many projects, and none without a trial", async () => {
    const other = await makeTeam({ name: "Elsewhere" });
    const ids = [project.id, other.project.id];
    const marks = await listTrialMarks(ids, dana, opened, await listRhythms(ids));
    expect([...marks.keys()]).toEqual([project.id]);
    expect(await findCurrentTrial(other.project, dana, opened)).toBeNull();
  });
});

describe("listReviewReminders", () => {
  const waiting = async (at: Date) =>
    (await listReviewReminders(at))
      .filter(({ projectId }) => projectId === project.id)
      .map(({ name, for: what, due, isOverdue }) => [name, what, due, isOverdue]);

  test("names whoever is missing after 1, 3 and 7 days, and then as overdue", async () => {
    await openDueReviews(opened);
    await answer(dana, opened);
    expect(await waiting(daysOn(0.9))).toEqual([["Priya Nair", "answer", null, false]]);
    expect(await waiting(daysOn(1))).toEqual([["Priya Nair", "answer", 1, false]]);
    expect(await waiting(daysOn(3))).toEqual([["Priya Nair", "answer", 3, false]]);
    expect(await waiting(daysOn(7))).toEqual([["Priya Nair", "answer", 7, false]]);
    expect(await waiting(daysOn(8))).toEqual([["Priya Nair", "answer", 7, true]]);
    await answer(priya, daysOn(8));
    await vote(priya, "adopt", daysOn(8));
    expect(await waiting(daysOn(9))).toEqual([["Dana Kim", "vote", 1, false]]);
  });

  test("leaves everybody alone who disagrees, is paused, archived or done", async () => {
    await openDueReviews(opened);
    await answer(dana, opened);
    await pause("2026-12-06", "2026-12-08");
    expect(await waiting(new Date("2026-12-07T12:00:00Z"))).toEqual([]);
    await db.project.update({ where: { id: project.id }, data: { archivedAt: opened } });
    expect(await waiting(daysOn(10))).toEqual([]);
    await db.project.update({ where: { id: project.id }, data: { archivedAt: null } });
    await answer(priya, opened);
    await vote(priya, "adopt", opened);
    await vote(dana, "extend", opened);
    expect(await waiting(daysOn(10))).toEqual([]);
    await vote(dana, "adopt", opened);
    expect(await waiting(daysOn(10))).toEqual([]);
  });
});
