import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { countQuestions } from "./count-questions.server";

let dana: Actor;
let project: ProjectAccess;

const at = (time: string) => new Date(`2026-11-${time}:00Z`);
type Step = [kind: "answered" | "agenda" | "reopened", takenAt: string];
const ask = async (askedAt: string, dueAt: string, ...steps: Step[]) => {
  const [id, person] = [randomUUID(), { personId: dana.personId, personName: dana.name }];
  await db.question.create({
    data: {
      ...{ id, projectId: project.id, text: "When?", askedById: dana.personId, askedByName: dana.name },
      ...{ ownerId: dana.personId, askedAt: at(askedAt), firstDueAt: at(dueAt), dueAt: at("30T12:00") },
    },
  });
  for (const [kind, takenAt] of steps)
    await db.questionStep.create({
      data: { id: randomUUID(), questionId: id, projectId: project.id, ...person, kind, takenAt: at(takenAt) },
    });
};
const count = (asOf: string, from = "16T00:00", until = "23T00:00") =>
  countQuestions(project.id, { from: at(from), until: at(until), asOf: at(asOf) });

beforeAll(async () => {
  ({ dana, project } = await makeTeam());
  await ask("16T09:00", "17T09:00", ["answered", "17T09:00"], ["reopened", "17T10:00"], ["answered", "20T10:00"]);
  await ask("16T10:00", "17T10:00", ["agenda", "16T12:00"]);
  await ask("17T09:00", "18T09:00", ["answered", "18T09:01"]);
  await ask("18T09:00", "19T09:00");
  await ask("23T00:00", "24T00:00", ["answered", "23T01:00"]);
});

test("an answer at the due time is in time, so is the agenda; one after it is late, so is none", async () => {
  expect(await count("24T00:00")).toEqual({ asked: 4, inTime: 2, late: 2, waiting: 0 });
});

test("as of a moment, nothing counts before its time is over, answered or not", async () => {
  expect(await count("16T11:00")).toEqual({ asked: 2, inTime: 0, late: 0, waiting: 2 });
  expect(await count("17T09:00")).toEqual({ asked: 3, inTime: 0, late: 0, waiting: 3 });
  expect(await count("17T09:01")).toEqual({ asked: 3, inTime: 1, late: 0, waiting: 2 });
  expect(await count("18T09:00")).toEqual({ asked: 4, inTime: 2, late: 0, waiting: 2 });
  expect(await count("18T09:01")).toEqual({ asked: 4, inTime: 2, late: 1, waiting: 1 });
});

test("without questions all figures are nought", async () => {
  expect(await count("24T00:00", "01T00:00", "02T00:00")).toEqual({ asked: 0, inTime: 0, late: 0, waiting: 0 });
});
