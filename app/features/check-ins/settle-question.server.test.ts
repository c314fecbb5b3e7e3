import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { roadblockOf } from "#tests/factories/content";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { AskQuestion } from "./ask-question.server";
import { askQuestion } from "./ask-question.server";
import { countQuestions } from "./count-questions.server";
import { getQuestion } from "./get-question.server";
import { listQuestionsDue } from "./list-questions-due.server";
import type { QuestionForm } from "./question-form";
import { settleQuestion } from "./settle-question.server";

const week = "2026-11-09";
const bank = "0198c0de-0000-7000-8000-000000000001";
let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
  await publishQuietWeek(priya, project, week, {
    headline: "Cards work.",
    roadblocks: [roadblockOf({ id: bank, owner: "Omar" })],
  });
});

const hour = (hours: number) => new Date(tuesday.getTime() + hours * 3_600_000);
const ask = async (actor: Actor, more: Partial<AskQuestion> = {}, at = tuesday) => {
  const question = { id: randomUUID(), text: "When?", weekOn: null, lineId: null, ...more };
  const seen = await getProject(actor, project.slug);
  const refusal = await atTime(at, () => askQuestion(actor, seen, question));
  return { id: question.id, refusal };
};
const settle = async (actor: Actor, questionId: string, form: QuestionForm, at = hour(1)) => {
  const seen = await getProject(actor, project.slug);
  return atTime(at, () => settleQuestion(actor, seen, questionId, form));
};
const step = (intent: "answer" | "agenda" | "reopen", text = "On Monday.", id: string = randomUUID()) => ({
  ...{ intent, id, text },
});
const read = (questionId: string) => getQuestion(project, questionId);

describe("asking", () => {
  test("is for everybody of the project; the responsible person has eight working hours by default", async () => {
    for (const actor of [dana, omar, priya]) {
      const { id, refusal } = await ask(actor);
      expect(refusal).toBeUndefined();
      expect(await read(id)).toMatchObject({
        ...{ ownerName: "Priya Nair", askedByName: actor.name, state: "open", weekOn: null, lineId: null, steps: [] },
        ...{ firstDueAt: hour(8), dueAt: hour(8) },
      });
    }
  });

  test("about a line keeps its words, and is for whom the line names", async () => {
    const { id } = await ask(dana, { weekOn: week, lineId: `roadblock:${bank}` });
    expect(await read(id)).toMatchObject({
      ...{ weekOn: week, lineId: `roadblock:${bank}`, quote: "The bank is closed", ownerName: "Omar Haddad" },
    });
  });

  test("about a week or a line that does not exist hangs on what does", async () => {
    const about = async (weekOn: string, lineId: string | null) => {
      const question = await read((await ask(dana, { weekOn, lineId })).id);
      return [question.weekOn, question.lineId, question.quote];
    };
    expect(await about(week, "milestone:1' or true")).toEqual([week, null, ""]);
    expect(await about(week, "headline")).toEqual([week, "headline", "Cards work."]);
    expect(await about("2026-11-16", "headline")).toEqual([null, null, ""]);
    expect(await about("next week", "headline")).toEqual([null, null, ""]);
  });

  test("whoever stands in answers", async () => {
    await db.standIn.create({
      data: {
        ...{ id: randomUUID(), projectId: project.id, personId: omar.personId, createdAt: tuesday },
        ...{ fromOn: new Date("2026-11-17"), untilOn: new Date("2026-11-17") },
      },
    });
    expect((await read((await ask(dana)).id)).ownerName).toBe("Omar Haddad");
    expect((await read((await ask(dana, {}, hour(24))).id)).ownerName).toBe("Priya Nair");
  });

  test("the same form sent twice at once asks once", async () => {
    const id = randomUUID();
    const answers = await Promise.all([ask(dana, { id }), ask(dana, { id })]);
    expect(answers.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
    expect(await db.question.count({ where: { projectId: project.id } })).toBe(1);
    expect((await ask(omar, { id })).refusal).toHaveProperty("refused");
  });

  test("is not for outsiders, nor in an archived project", async () => {
    const { dana: stranger } = await makeTeam({ name: "Elsewhere" });
    await expect(ask(stranger)).rejects.toMatchObject({ status: 403 });
    await db.project.update({ where: { id: project.id }, data: { archivedAt: tuesday } });
    await expect(ask(dana)).rejects.toMatchObject({ status: 403 });
  });
});

describe("answering", () => {
  test("is engineering's, with name and time", async () => {
    const { id } = await ask(dana);
    await expect(settle(dana, id, step("answer"))).rejects.toMatchObject({ status: 403 });
    expect(await settle(omar, id, step("answer"))).toBe("answered");
    const { state, steps } = await read(id);
    expect([state, steps]).toMatchObject(["answered", [{ kind: "answered", text: "On Monday.", by: "Omar Haddad" }]]);
  });

  test("twice with one form is one answer", async () => {
    const { id } = await ask(dana);
    const form = step("answer");
    expect(await Promise.all([settle(omar, id, form), settle(omar, id, form)])).toEqual(["answered", "answered"]);
    expect((await read(id)).steps).toHaveLength(1);
  });

  test("by two people in the same moment keeps both in order, and tells the second", async () => {
    const { id } = await ask(dana);
    const outcomes = await Promise.all([
      settle(omar, id, step("answer", "On Monday.")),
      settle(priya, id, step("answer", "On Tuesday.")),
    ]);
    expect(outcomes.toSorted()).toEqual(["also", "answered"]);
    expect((await read(id)).steps.map(({ text }) => text).toSorted()).toEqual(["On Monday.", "On Tuesday."]);
  });

  test("an answer is only ever added to", async () => {
    const { id } = await ask(dana);
    await settle(omar, id, step("answer"));
    await expect(
      db.$executeRaw`update question_step set text = 'Never' where question_id = ${id}::uuid`,
    ).rejects.toThrow(/only ever added to/);
  });

  test("knows neither foreign nor odd ids", async () => {
    const { priya: other, project: elsewhere } = await makeTeam({ name: "Elsewhere" });
    const { id } = await ask(dana);
    await expect(settleQuestion(other, elsewhere, id, step("answer"))).rejects.toMatchObject({ status: 404 });
    await expect(settle(omar, "1' or true", step("answer"))).rejects.toMatchObject({ status: 404 });
  });
});

describe("the agenda", () => {
  test("takes an open question, in time", async () => {
    const { id } = await ask(dana);
    await expect(settle(dana, id, step("agenda"))).rejects.toMatchObject({ status: 403 });
    expect(await settle(omar, id, step("agenda", ""))).toBeUndefined();
    expect((await read(id)).state).toBe("agenda");
    const span = { from: tuesday, until: hour(1), asOf: hour(100) };
    expect(await countQuestions(project.id, span)).toEqual({ asked: 1, inTime: 1, late: 0, waiting: 0 });
    expect(await settle(priya, id, step("agenda"))).toHaveProperty("refused");
    expect(await settle(priya, id, step("answer"))).toBe("answered");
  });

  test("does not take one that was answered in the meantime", async () => {
    const { id } = await ask(dana);
    await settle(omar, id, step("answer"));
    const refusal = await settle(priya, id, step("agenda"));
    expect(refusal).toEqual({ refused: "Omar Haddad answered before this came. Nothing was changed." });
    expect(await read(id)).toMatchObject({ state: "answered", steps: [{ kind: "answered" }] });
  });
});

describe("reopening", () => {
  test("is for whoever asked and their side; it is due anew and counts as it did first", async () => {
    const { id } = await ask(dana);
    await settle(omar, id, step("answer"), hour(2));
    await expect(settle(omar, id, step("reopen"), hour(3))).rejects.toMatchObject({ status: 403 });
    expect(await settle(dana, id, step("reopen", "Which Monday?"), hour(3))).toBeUndefined();
    expect(await read(id)).toMatchObject({ state: "open", firstDueAt: hour(8), dueAt: hour(3 + 24) });
    expect(await settle(dana, id, step("reopen"), hour(4))).toEqual({ refused: "It is open already." });
    const span = { from: tuesday, until: hour(1), asOf: hour(100) };
    expect(await countQuestions(project.id, span)).toMatchObject({ inTime: 1, late: 0 });
  });

  test("an engineer's question is reopened by engineers, one of somebody who left by stakeholders", async () => {
    const { id } = await ask(omar);
    await settle(priya, id, step("answer"));
    await expect(settle(dana, id, step("reopen"))).rejects.toMatchObject({ status: 403 });
    expect(await settle(priya, id, step("reopen"))).toBeUndefined();
    await settle(priya, id, step("answer"));
    await db.membership.deleteMany({ where: { projectId: project.id, personId: omar.personId } });
    expect(await settle(dana, id, step("reopen"))).toBeUndefined();
  });
});

describe("handing over", () => {
  test("goes to somebody who can answer, and says once who gave it to whom", async () => {
    const { id } = await ask(dana);
    const handTo = (actor: Actor, to: Actor) => settle(actor, id, { intent: "hand-over", personId: to.personId });
    await expect(handTo(dana, omar)).rejects.toMatchObject({ status: 403 });
    expect(await handTo(priya, dana)).toHaveProperty("field", "personId");
    expect(await handTo(priya, omar)).toBeUndefined();
    expect(await handTo(priya, omar)).toBeUndefined();
    expect(await read(id)).toMatchObject({
      ownerName: "Omar Haddad",
      state: "open",
      steps: [{ kind: "handed", by: "Priya Nair", text: "Omar Haddad answers it from now on." }],
    });
  });
});

describe("what is to be reminded of", () => {
  test("is due within the next working hour, or overdue", async () => {
    const { id } = await ask(dana);
    const due = async (at: Date) =>
      (await listQuestionsDue(at))
        .filter(({ projectId }) => projectId === project.id)
        .map((one) => [one.id, one.isOverdue]);
    expect(await due(hour(6.5))).toEqual([]);
    expect(await due(hour(7))).toEqual([[id, false]]);
    expect(await due(hour(8.5))).toEqual([[id, true]]);
    expect((await listQuestionsDue(hour(9))).find((one) => one.id === id)).toMatchObject({
      ...{ slug: project.slug, owner: { name: "Priya Nair", email: priya.email }, askedByName: "Dana Kim" },
    });
    await settle(omar, id, step("answer"));
    expect(await due(hour(9))).toEqual([]);
  });

  test("one due on Monday morning is named on Friday evening", async () => {
    const { id } = await ask(dana, {}, new Date("2026-11-20T08:30:00Z"));
    expect((await read(id)).dueAt).toEqual(new Date("2026-11-23T08:30:00Z"));
    const due = await listQuestionsDue(new Date("2026-11-20T17:00:00Z"));
    expect(due.map((one) => one.id)).toContain(id);
  });
});
