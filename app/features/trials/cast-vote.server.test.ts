import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam } from "#tests/factories/projects";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { findAgreement } from "~/features/agreements/find-agreement.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { removeProjectPerson } from "~/features/projects/remove-project-person.server";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "./answer-review.server";
import { castVote } from "./cast-vote.server";
import type { Choice } from "./choices";
import { findAnswers } from "./find-answers.server";
import { listTrials } from "./get-trial.server";
import { openReview } from "./open-review.server";
import { type Review, readReview } from "./read-review.server";
import type { Trial } from "./trial";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let trial: Trial;

const friday = new Date("2026-12-04T17:00:00Z");
const as = (actor: Actor) => getProject(actor, project.slug);
const said = { score: 4, missing: "An early word", change: "", choice: "adopt" as Choice };
const answer = async (actor: Actor, more: Partial<typeof said> = {}, at = friday) =>
  atTime(at, async () => answerReview(actor, await as(actor), trial, { ...said, ...more }));
const vote = async (actor: Actor, choice: Choice, { id = randomUUID(), at = friday } = {}) =>
  atTime(at, async () => castVote(actor, await as(actor), trial, { id, choice, note: "" }));
const review = async () => (await readReview(trial)) as Review;
const decisions = () => db.reviewDecision.findMany({ where: { projectId: project.id } });
const bothAnswer = async () => {
  await answer(priya);
  await answer(dana);
};

beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  trial = await makeTrial(priya, dana, project);
});

describe("answerReview", () => {
  test("opens the review and keeps the answer; nobody gets it before both sides are in", async () => {
    expect(await answer(dana)).toEqual({ kind: "kept" });
    expect(await findAnswers(await review())).toBeNull();
    expect((await review()).progress.stakeholder.answered).toEqual([{ id: dana.personId, name: "Dana Kim" }]);
    await answer(priya, { missing: "Nothing" });
    expect((await findAnswers(await review()))?.map(({ side, missing }) => [side, missing])).toEqual([
      ["stakeholder", "An early word"],
      ["engineering", "Nothing"],
    ]);
  });

  test("is final: a double click is one answer, other words are not taken", async () => {
    expect(await Promise.all([answer(dana), answer(dana)])).toEqual([{ kind: "kept" }, { kind: "kept" }]);
    expect(await answer(dana, { score: 1 })).toEqual({ kind: "final" });
    expect(await db.reviewAnswer.findMany({ where: { personId: dana.personId } })).toMatchObject([{ score: 4 }]);
  });

  test("is for the named people of both sides, once it is open", async () => {
    await expect(answer(dana, {}, new Date("2026-12-04T15:00:00Z"))).rejects.toMatchObject({ status: 403 });
    await expect(answer(omar)).rejects.toMatchObject({ status: 403 });
    await db.project.update({ where: { id: project.id }, data: { archivedAt: friday } });
    await expect(answer(dana)).rejects.toMatchObject({ status: 403 });
  });

  test("goes to whoever is left of a side, when nobody named is", async () => {
    const tess = await (await makeCast()).actor("Tess Field");
    await join(project, tess, "stakeholder");
    await expect(answer(tess)).rejects.toMatchObject({ status: 403 });
    await removeProjectPerson(priya, project, { personId: dana.personId });
    await answer(priya);
    expect(await answer(tess)).toEqual({ kind: "kept" });
    expect(await findAnswers(await review())).toHaveLength(2);
    expect(await vote(tess, "adopt")).toEqual({ kind: "voted" });
  });
});

describe("castVote", () => {
  test("waits for both answers", async () => {
    await answer(priya);
    await expect(vote(priya, "adopt")).rejects.toMatchObject({ status: 403 });
  });

  test("different votes stay open, the last one of a side counts, and equal ones decide", async () => {
    await bothAnswer();
    expect(await vote(priya, "adopt")).toEqual({ kind: "voted" });
    expect(await vote(dana, "extend")).toEqual({ kind: "voted" });
    expect((await review()).votes.map(({ side, choice }) => [side, choice])).toEqual([
      ["engineering", "adopt"],
      ["stakeholder", "extend"],
    ]);
    expect(await vote(dana, "go_back")).toEqual({ kind: "voted" });
    expect(await vote(dana, "adopt")).toEqual({ kind: "decided", choice: "adopt" });
    expect(await vote(priya, "extend")).toMatchObject({ kind: "late", why: expect.stringContaining("decided before") });
    expect(await decisions()).toMatchObject([{ choice: "adopt" }]);
  });

  test("a vote sent twice is one", async () => {
    await bothAnswer();
    const id = randomUUID();
    expect(await Promise.all([vote(dana, "adopt", { id }), vote(dana, "adopt", { id })])).toEqual([
      { kind: "voted" },
      { kind: "voted" },
    ]);
    expect(await vote(priya, "adopt", { id })).toMatchObject({ kind: "refused", field: "id" });
    expect(await db.reviewVote.count({ where: { projectId: project.id } })).toBe(1);
  });

  test("nobody else decides", async () => {
    await bothAnswer();
    const outsider = await (await makeCast()).actor("Otto Field");
    for (const actor of [omar, outsider]) await expect(vote(actor, "adopt")).rejects.toMatchObject({ status: 403 });
  });

  test("nobody decides for both sides, also after changing sides", async () => {
    const tess = await (await makeCast()).actor("Tess Field");
    await join(project, tess, "engineer");
    await bothAnswer();
    await db.membership.deleteMany({ where: { personId: priya.personId } });
    expect(await vote(tess, "adopt")).toEqual({ kind: "voted" });
    await db.membership.deleteMany({ where: { personId: dana.personId } });
    await db.membership.updateMany({ where: { personId: tess.personId }, data: { role: "stakeholder" } });
    const refused = await vote(tess, "adopt").then(undefined, (response: Response) => response.text());
    expect(refused).toBe("You have chosen for engineering. Somebody else chooses for the stakeholders.");
    expect(await decisions()).toEqual([]);
  });

  test("a replaced trial takes no more votes", async () => {
    await bothAnswer();
    await makeTrial(priya, dana, project, { at: friday, sentAt: signedAt });
    expect(await vote(dana, "adopt")).toMatchObject({
      kind: "late",
      why: expect.stringContaining("took this trial’s place"),
    });
  });

  test.each(Array.from({ length: 12 }, (_, index) => index))(
    "both at the same second make one decision (%i)",
    async (index) => {
      await bothAnswer();
      const choice = (["adopt", "extend", "go_back", "adjust"] as const)[index % 4] as Choice;
      const cast = [priya, dana, priya, dana].map((actor) => vote(actor, choice));
      const kinds = (await Promise.all(cast)).map(({ kind }) => kind).sort();
      expect(kinds.filter((kind) => kind === "decided")).toHaveLength(1);
      expect(await decisions()).toMatchObject([{ choice }]);
      expect(await db.trial.count({ where: { projectId: project.id } })).toBe(
        ["adopt", "extend"].includes(choice) ? 2 : 1,
      );
      expect(await db.pause.count({ where: { projectId: project.id } })).toBe(choice === "go_back" ? 1 : 0);
    },
  );
});

describe("what follows", () => {
  const decide = async (choice: Choice, at = friday) => {
    await vote(priya, choice, { at });
    await vote(dana, choice, { at });
  };

  test("adopt: the next look is twelve weeks later, of the same form, and its day is kept through a pause", async () => {
    await bothAnswer();
    await decide("adopt");
    expect(await decisions()).toMatchObject([{ nextLookOn: new Date("2027-02-26") }]);
    const look = (await listTrials(project.id)).at(-1) as Trial;
    expect(look).toMatchObject({
      number: 2,
      kind: "look",
      startOn: "2026-12-05",
      days: 84,
      baselineUntilOn: "2026-11-23",
    });
    await db.pause.create({
      data: { projectId: project.id, fromOn: new Date("2027-01-04"), untilOn: new Date("2027-01-11"), reason: "Away" },
    });
    await openReview(project, look, new Date("2027-03-01"));
    expect(await db.review.findMany({ where: { trialId: look.id } })).toMatchObject([
      { openedAt: new Date("2027-02-26T16:00:00Z") },
    ]);
  });

  test("extend: two weeks more from the next day, at most twice", async () => {
    for (const [round, startOn] of ["2026-12-05", "2026-12-19"].entries()) {
      const at = new Date(friday.getTime() + round * 14 * 86_400_000);
      await answer(priya, { choice: "extend" }, at);
      await answer(dana, {}, at);
      await decide("extend", at);
      trial = (await listTrials(project.id)).at(-1) as Trial;
      expect(trial).toMatchObject({ number: round + 2, kind: "trial", startOn, days: 14, extensions: round + 1 });
    }
    const at = new Date("2027-01-01T17:00:00Z");
    expect(await answer(priya, { choice: "extend" }, at)).toMatchObject({ kind: "refused", field: "choice" });
    await answer(priya, {}, at);
    await answer(dana, {}, at);
    expect(await vote(priya, "extend", { at })).toMatchObject({ kind: "refused", field: "choice" });
  });

  test("go back: the agreement ends and the project is paused until a lead resumes; a planned pause stays", async () => {
    const planned = { fromOn: new Date("2026-12-21"), untilOn: new Date("2027-01-04") };
    await db.pause.create({ data: { ...planned, projectId: project.id, reason: "Holidays" } });
    await bothAnswer();
    await decide("go_back");
    expect(await findAgreement(project)).toBeNull();
    const pauses = await db.pause.findMany({ where: { projectId: project.id }, orderBy: { fromOn: "asc" } });
    expect(pauses.map(({ fromOn, untilOn }) => [fromOn, untilOn])).toEqual([
      [new Date("2026-12-05"), planned.fromOn],
      [planned.fromOn, planned.untilOn],
      [planned.untilOn, null],
    ]);
    expect(pauses[0]?.reason).toContain("review of trial 1");
    const at = new Date("2026-12-10T12:00:00Z");
    expect(
      await makeTrial(priya, dana, project, { at, sentAt: at, trial: { days: 14, startOn: "2026-12-10" } }),
    ).toMatchObject({
      startOn: "2026-12-10",
      baselineUntilOn: "2026-12-10",
    });
  });

  test("go back leaves a pause without an end as it is", async () => {
    await bothAnswer();
    await db.pause.create({ data: { projectId: project.id, fromOn: new Date("2026-12-01"), reason: "Holidays" } });
    await decide("go_back");
    expect(await db.pause.count({ where: { projectId: project.id } })).toBe(1);
  });

  test("adjust: what is in force stays until another version is signed", async () => {
    await bothAnswer();
    await decide("adjust");
    expect(await findAgreement(project)).not.toBeNull();
    const key = `review ${(await review()).id} adjust`;
    expect(await db.message.findMany({ where: { key } })).toMatchObject([
      { topic: "rhythm", words: { action: { path: `/projects/${project.slug}/proposal` } } },
    ]);
    expect(await listTrials(project.id)).toHaveLength(1);
  });
});
