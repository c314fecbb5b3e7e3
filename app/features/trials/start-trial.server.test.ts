import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { db } from "~/db/client.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { listTrials } from "./get-trial.server";
import { openDueReviews } from "./open-due-reviews.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const decemberThird = new Date("2026-12-03T12:00:00Z");

test("a version without a trial counts at once and is looked at twelve weeks after its last signature", async () => {
  const first = await makeTrial(priya, dana, project);
  const look = await makeTrial(priya, dana, project, { at: decemberThird, trial: null, questionHours: 4 });
  expect(look).toMatchObject({
    ...{ number: 2, kind: "look", startOn: "2026-12-04", days: 84, extensions: 0 },
    ...{ replacedAt: null, baselineUntilOn: first.baselineUntilOn },
  });
  expect(await findAgreement(project)).toMatchObject({ number: 2, terms: { trial: null, questionHours: 4 } });
  expect((await listTrials(project.id))[0]).toMatchObject({ number: 1, replacedAt: decemberThird });
});

test("its review opens on that day, also when the project was paused in between", async () => {
  await makeTrial(priya, dana, project, { at: signedAt });
  const look = await makeTrial(priya, dana, project, { at: decemberThird, trial: null });
  await db.pause.create({
    data: { projectId: project.id, fromOn: new Date("2027-01-04"), untilOn: new Date("2027-01-11"), reason: "Away" },
  });
  expect(await openDueReviews(new Date("2027-02-24T23:00:00Z"))).toEqual([]);
  await openDueReviews(new Date("2027-02-26T00:00:00Z"));
  expect(await db.review.findMany({ where: { projectId: project.id } })).toMatchObject([
    { trialId: look.id, openedAt: new Date("2027-02-25T16:00:00Z") },
  ]);
});
