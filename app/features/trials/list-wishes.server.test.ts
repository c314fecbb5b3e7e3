import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "./answer-review.server";
import { listWishes } from "./list-wishes.server";
import type { Trial } from "./trial";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
let trial: Trial;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  trial = await makeTrial(priya, dana, project);
});

const answer = (actor: Actor, missing: string, change: string) =>
  atTime(new Date("2026-12-04T17:00:00Z"), async () =>
    answerReview(actor, await getProject(actor, project.slug), trial, {
      ...{ score: 3, missing, change, choice: "adjust" as const },
    }),
  );

test("what a review asked to change is told once it was shown to both, and not a word before", async () => {
  expect(await listWishes(project)).toBeNull();
  await answer(dana, "An early word", "Answer sooner");
  expect(await listWishes(project)).toBeNull();
  await answer(priya, "", "");
  expect(await listWishes(project)).toEqual({
    ...{ href: `/projects/${project.slug}/trials/1`, title: "The review of trial 1" },
    people: [{ id: dana.personId, who: "Stakeholders, Dana Kim", missing: "An early word", change: "Answer sooner" }],
  });
});

test("a review of an agreement that has ended asks for nothing", async () => {
  await answer(dana, "An early word", "");
  await answer(priya, "", "");
  await db.agreement.updateMany({ where: { projectId: project.id }, data: { endedAt: new Date() } });
  expect(await listWishes(project)).toBeNull();
});
