import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { addProjectPerson } from "~/features/projects/add-project-person.server";
import { changeProjectRole } from "~/features/projects/change-project-role.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { removeProjectPerson } from "~/features/projects/remove-project-person.server";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "./answer-review.server";
import { describeTrial } from "./describe-trial.server";
import { openReviews } from "./open-reviews.job.server";
import type { Trial } from "./trial";
import { answersAreShown } from "./why-not-answer";

let priya: Actor;
let dana: Actor;
let sam: Actor;
let project: ProjectAccess;
let trial: Trial;

const friday = new Date("2026-12-04T17:00:00Z");
const see = async (actor: Actor, at = friday) => {
  const access = await getProject(actor, project.slug);
  return (await atTime(at, () => describeTrial(actor, access, "1"))).review;
};
const answersFor = async (actor: Actor) => (await see(actor))?.answers?.map(({ missing }) => missing) ?? null;
const answer = async (actor: Actor) => {
  const access = await getProject(actor, project.slug);
  const said = { score: 4, missing: `Said by ${actor.name}`, change: "", choice: "adopt" } as const;
  return atTime(friday, () => answerReview(actor, access, trial, said));
};
const refused = { kind: "refused", field: "", why: answersAreShown };
const remove = () => removeProjectPerson(priya, project, { personId: sam.personId });
const comeBack = () => addProjectPerson(priya, project, { personId: sam.personId, role: "stakeholder" });
const become = (role: "engineer" | "stakeholder") =>
  changeProjectRole(priya, project, { personId: sam.personId, role });
const setDeactivated = (deactivatedAt: Date | null) =>
  db.person.update({ where: { id: sam.personId }, data: { deactivatedAt } });
const shownAt = async () =>
  (await db.reviewShown.findMany({ where: { projectId: project.id } })).map((one) => one.shownAt);

/** Dana and Sam answer for the stakeholders, Priya for engineering; Sam has not yet. */
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  sam = await (await makeCast()).actor("Sam Ortega");
  await join(project, sam, "stakeholder");
  const stakeholderIds = [dana.personId, sam.personId];
  trial = await makeTrial(priya, dana, project, { stakeholderIds });
  await answer(dana);
  await answer(priya);
});

const both = ["Said by Dana Kim", "Said by Priya Nair"];

describe("answers that wait for somebody", () => {
  test("are shown to nobody, admins included, and from the last answer on to all", async () => {
    const admin = await (await makeCast()).actor("Ada Wong", { isAdmin: true });
    for (const actor of [priya, dana, sam, admin]) expect(await answersFor(actor)).toBeNull();
    expect(await shownAt()).toEqual([]);
    expect(await answer(sam)).toEqual({ kind: "kept" });
    expect(await shownAt()).toEqual([friday]);
    expect(await answersFor(admin)).toHaveLength(3);
  });

  test.each([
    ["is removed and comes back", remove, comeBack],
    ["changes sides and back", () => become("engineer"), () => become("stakeholder")],
    ["is deactivated for a while", () => setDeactivated(friday), () => setDeactivated(null)],
  ])(
    "are shown for good when that person %s: an answer given with the others in sight is refused",
    async (_, go, comes) => {
      await go();
      expect(await answersFor(dana)).toEqual(both);
      await comes();
      for (const actor of [priya, dana, sam]) expect(await answersFor(actor)).toEqual(both);
      expect(await see(sam)).toMatchObject({ mayAnswer: false, sides: [{ waiting: "" }, { waiting: "" }] });
      expect(await answer(sam)).toEqual(refused);
      expect(await db.reviewAnswer.count({ where: { personId: sam.personId } })).toBe(0);
    },
  );

  test("still wait when that person was away and nobody has seen a word", async () => {
    await remove();
    await comeBack();
    expect(await answersFor(priya)).toBeNull();
    expect(await answer(sam)).toEqual({ kind: "kept" });
  });

  test("are shown within a minute after that person left, with nobody looking", async () => {
    await atTime(friday, () => openReviews.run(friday));
    expect(await shownAt()).toEqual([]);
    await remove();
    const later = new Date(friday.getTime() + 60_000);
    await atTime(later, () => openReviews.run(later));
    expect(await shownAt()).toEqual([later]);
    await comeBack();
    expect(await answer(sam)).toEqual(refused);
  });

  test("stay hidden while one side has given none, whoever leaves", async () => {
    const other = await makeTeam({ name: "Elsewhere" });
    ({ priya, project } = other);
    dana = other.dana;
    await join(project, sam, "stakeholder");
    trial = await makeTrial(priya, dana, project, { stakeholderIds: [dana.personId, sam.personId] });
    await answer(priya);
    await db.membership.deleteMany({ where: { projectId: project.id, role: "stakeholder" } });
    expect(await answersFor(priya)).toBeNull();
    await join(project, sam, "stakeholder");
    expect(await answersFor(priya)).toBeNull();
    expect(await answer(sam)).toEqual({ kind: "kept" });
    expect(await answersFor(priya)).toHaveLength(2);
  });

  test("stay shown when somebody new belongs to the project, and when another agreement follows", async () => {
    await answer(sam);
    await remove();
    await comeBack();
    await makeTrial(priya, dana, project, { at: friday, sentAt: signedAt });
    expect(await answersFor(dana)).toHaveLength(3);
  });
});

test.each(Array.from({ length: 6 }, (_, index) => index))(
  "an answer, a look and a removal at the same moment: nobody answers after they were shown (%i)",
  async (index) => {
    const acts = [() => answer(sam).catch((no: Response) => no), remove, () => see(dana), () => see(sam)];
    const turned = [...acts.slice(index % 4), ...acts.slice(0, index % 4)];
    const seen = Promise.all([...turned, comeBack, () => answersFor(priya)].map((act) => act()));
    const [looked] = (await seen).slice(-1) as [string[] | null];
    const before = looked ?? [];
    await comeBack();
    const isIn = (await db.reviewAnswer.count({ where: { personId: sam.personId } })) === 1;
    if (before.length > 0) expect(await answersFor(priya)).toEqual(before);
    if (!isIn && (await shownAt()).length > 0) expect(await answer(sam)).toEqual(refused);
    else if (!isIn) expect(await answer(sam)).toEqual({ kind: "kept" });
    expect(await shownAt()).toHaveLength(1);
  },
);
