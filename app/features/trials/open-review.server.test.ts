import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeProposal } from "#tests/factories/proposals";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import { pauseProject } from "~/features/projects/pause-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { acceptVersion } from "./accept-version.server";
import { listTrials } from "./get-trial.server";
import { openDueReviews } from "./open-due-reviews.server";
import { openReview } from "./open-review.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const opensAt = new Date("2026-12-04T16:00:00Z");
const openedAt = async () =>
  (await db.review.findMany({ where: { projectId: project.id } })).map((one) => one.openedAt);
const pause = (at: string, fromOn: string, untilOn?: string) =>
  atTime(new Date(at), () =>
    pauseProject(priya, project, { id: randomUUID(), fromOn, untilOn, reason: "Stocktaking" }),
  );

describe("startTrial", () => {
  test("begins on the agreed day, or on the day of the second signature when that is later", async () => {
    expect(await makeTrial(priya, dana, project)).toMatchObject({
      number: 1,
      kind: "trial",
      startOn: "2026-11-23",
      days: 14,
    });
    const at = new Date("2026-11-24T23:30:00Z");
    expect(await makeTrial(priya, dana, project, { at, sentAt: signedAt })).toMatchObject({
      number: 2,
      startOn: "2026-11-25",
    });
  });

  test("takes the place of one that is not decided, whose record stays", async () => {
    await makeTrial(priya, dana, project);
    const at = new Date("2026-11-26T12:00:00Z");
    await makeTrial(priya, dana, project, { at, sentAt: signedAt });
    const [first, second] = await listTrials(project.id);
    expect([first?.replacedAt, second?.replacedAt]).toEqual([at, null]);
    expect(await openReview(project, first as never, new Date("2027-01-01"))).toBeNull();
  });

  test("is one trial, when the last signature is sent twice at once", async () => {
    const proposal = await atTime(signedAt, () => makeProposal(priya, dana, project));
    const access = await getProject(dana, project.slug);
    const sign = () => atTime(signedAt, () => acceptVersion(dana, access, proposal));
    expect((await Promise.all([sign(), sign()])).map(({ kind }) => kind)).toEqual(["signed", "signed"]);
    expect(await listTrials(project.id)).toHaveLength(1);
  });
});

describe("opening a review", () => {
  test("waits for its instant, and opens as of it however late", async () => {
    const trial = await makeTrial(priya, dana, project);
    expect(await openReview(project, trial, new Date(opensAt.getTime() - 1))).toBeNull();
    await openReview(project, trial, new Date("2027-02-01"));
    expect(await openedAt()).toEqual([opensAt]);
  });

  test("at once from many places is one review", async () => {
    const trial = await makeTrial(priya, dana, project);
    const all = await Promise.all(Array.from({ length: 6 }, () => openReview(project, trial, opensAt)));
    expect(new Set(all.map((one) => one?.id)).size).toBe(1);
    expect(await openedAt()).toEqual([opensAt]);
  });

  test("openDueReviews opens what is due, once, and leaves archived projects alone", async () => {
    await makeTrial(priya, dana, project);
    const other = await makeTeam({ name: "Elsewhere" });
    await makeTrial(other.priya, other.dana, other.project);
    await atTime(signedAt, () => archiveProject(other.priya, other.project));
    await openDueReviews(new Date("2026-12-04T15:59:59Z"));
    expect(await openedAt()).toEqual([]);
    expect(await openDueReviews(opensAt)).not.toEqual([]);
    expect(await openedAt()).toEqual([opensAt]);
    expect(await openDueReviews(opensAt)).toEqual([]);
    expect(await db.review.count({ where: { projectId: other.project.id } })).toBe(0);
  });

  test("a pause moves it by its days; one without an end holds it off; one planned after it opened changes nothing", async () => {
    const trial = await makeTrial(priya, dana, project);
    await pause("2026-11-24T08:00:00Z", "2026-11-25", "2026-11-30");
    expect(await openReview(project, trial, opensAt)).toBeNull();
    const later = new Date("2026-12-11T16:00:00Z");
    await pause("2026-12-11T18:00:00Z", "2026-12-12");
    await openReview(project, trial, new Date("2027-02-01"));
    expect(await openedAt()).toEqual([later]);

    const held = await makeTeam({ name: "Held" });
    const waiting = await makeTrial(held.priya, held.dana, held.project);
    project = held.project;
    priya = held.priya;
    await pause("2026-11-24T08:00:00Z", "2026-11-25");
    expect(await openReview(project, waiting, new Date("2028-01-01"))).toBeNull();
  });

  test("its opening is as agreed, whatever became of the cadence", async () => {
    const trial = await makeTrial(priya, dana, project);
    const moved = { weekday: 4, hour: 9, timeZone: "America/New_York" };
    await db.cadence.updateMany({ where: { projectId: project.id }, data: moved });
    await openReview(project, trial, new Date("2027-02-01"));
    expect(await openedAt()).toEqual([opensAt]);
  });

  test("one trial that fails does not keep the others waiting", async () => {
    const broken = await makeTeam({ name: "Broken" });
    await makeTrial(broken.priya, broken.dana, broken.project, { at: new Date(signedAt.getTime() - 1000) });
    await db.trial.updateMany({ where: { projectId: broken.project.id }, data: { timeZone: "Nowhere/Else" } });
    await makeTrial(priya, dana, project);
    await openDueReviews(opensAt);
    expect(await openedAt()).toEqual([opensAt]);
    await db.trial.updateMany({ where: { projectId: broken.project.id }, data: { timeZone: "Europe/Berlin" } });
  });

  test("on a day without a deadline it opens when work ends, and a pause of that same evening comes too late", async () => {
    const trial = await makeTrial(priya, dana, project, { trial: { days: 10, startOn: "2026-11-23" } });
    const wednesday = new Date("2026-12-02T16:00:00Z");
    await pause("2026-12-02T18:00:00Z", "2026-12-02", "2026-12-09");
    await openReview(project, trial, new Date("2027-02-01"));
    expect(await openedAt()).toEqual([wednesday]);
  });
});
