import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { openWeek, publishWeekWith, thursdayOf, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { correctSummary } from "./correct-summary.server";
import { publishSummary } from "./publish-summary.server";

const [week] = weeks;
let lead: Actor;
let engineer: Actor;
let project: ProjectAccess;

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  engineer = await cast.actor("Omar Haddad");
});
beforeEach(async () => {
  const made = await makeProject(lead, { name: `Checkout ${Math.random()}`, visibility: "private" });
  await join(made, engineer, "engineer");
  project = await getProject(engineer, made.slug);
});

const revisions = () => db.revision.count({ where: { projectId: project.id } });

test("a week is either skipped or published, however close together", async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 12; round++) {
    const own = await makeProject(lead, { name: `Checkout ${round}` });
    await openWeek(own, week);
    const skip = () =>
      atTime(thursdayOf(week), () => skipWeek(lead, own, { weekOn: week, reason: "Everybody is at the fair." }));
    const publish = () => publishWeekWith(lead, own, week);
    const [skipped, published] = await Promise.all(
      round % 2 ? [skip(), publish()] : [wait(round).then(skip), publish()],
    );
    const rows = await Promise.all([
      db.skip.count({ where: { projectId: own.id } }),
      db.revision.count({ where: { projectId: own.id } }),
    ]);
    expect(rows.toSorted()).toEqual([0, 1]);
    if (rows[0]) {
      expect(published).toMatchObject({ kind: "refused", errors: { "": [expect.stringContaining("at the fair")] } });
    } else expect(skipped).toEqual({ field: "weekOn", refused: expect.stringContaining("published already") });
    outcomes.add(String(rows));
  }
});

/** Lets a change of the project come a moment before what waits for it. */
async function followed(change: (tx: Tx) => Promise<unknown>, then: () => Promise<unknown>) {
  let waiting: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await lockProject(tx, project);
    waiting = then();
    waiting.catch(() => {});
    await wait(150);
    await change(tx);
  });
  return waiting.then(
    (answer) => answer,
    (thrown: Response) => thrown.status,
  );
}

const archive = (tx: Tx) => tx.project.update({ where: { id: project.id }, data: { archivedAt: new Date() } });
const remove = (tx: Tx) => tx.membership.deleteMany({ where: { projectId: project.id, personId: engineer.personId } });
const demote = (tx: Tx) =>
  tx.membership.updateMany({
    where: { projectId: project.id, personId: engineer.personId },
    data: { role: "stakeholder" },
  });
const deactivate = (deactivatedAt: Date | null) => (tx: Tx) =>
  tx.person.update({ where: { id: engineer.personId }, data: { deactivatedAt } });
const pause = (tx: Tx) =>
  tx.pause.create({
    data: { projectId: project.id, fromOn: dateFromDay(week), reason: "A month at sea", byPersonId: lead.personId },
  });

const changes: [string, (tx: Tx) => Promise<unknown>, unknown][] = [
  ["archived", archive, 403],
  ["left by the author", remove, 404],
  ["read only by the author", demote, 403],
  ["closed to the author", deactivate(new Date()), 403],
];

describe("a project that was a moment before", () => {
  test.each(changes)("%s takes no publication", async (_, change, status) => {
    await openWeek(project, week);
    expect(await followed(change, () => publishWeekWith(engineer, project, week))).toBe(status);
    expect(await revisions()).toBe(0);
    await db.person.update({ where: { id: engineer.personId }, data: { deactivatedAt: null } });
  });

  test.each(changes)("%s takes no correction", async (_, change, status) => {
    await publishWeekWith(engineer, project, week);
    const { period, draft } = await openWeek(project, week);
    const correction = {
      onRevision: 1,
      draft: { ...draft, headline: "Other words", state: "at_risk" },
      reason: "A number was wrong.",
      isMaterial: false,
    };
    const correct = () => atTime(thursdayOf(week), () => correctSummary(engineer, project, period, correction));
    expect(await followed(change, correct)).toBe(status);
    expect(await revisions()).toBe(1);
    await db.person.update({ where: { id: engineer.personId }, data: { deactivatedAt: null } });
  });

  test("paused keeps the words and says why they are not published", async () => {
    const { period, summaryId, draft } = await openWeek(project, week);
    const mine = { ...draft, headline: "Written in the last minute", state: "on_track" };
    const publish = () =>
      atTime(thursdayOf(week), () => publishSummary(engineer, project, period, summaryId, draft, mine));
    const answer = await followed(pause, publish);
    expect(answer).toMatchObject({ kind: "refused", errors: { "": [expect.stringContaining("A month at sea")] } });
    expect((await openWeek(project, week)).draft.headline).toBe("Written in the last minute");
  });
});
