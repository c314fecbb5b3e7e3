import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeQuestion } from "#tests/factories/questions";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { settleQuestion } from "~/features/check-ins/settle-question.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { describeTrial } from "../describe-trial.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  await makeTrial(priya, dana, project);
});

const at = (time: string) => new Date(`2026-${time}:00Z`);
const see = async (time: string, key: string) => {
  const access = await getProject(dana, project.slug);
  const { record } = await atTime(at(time), () => describeTrial(dana, access, "1"));
  const { during, waiting, verdict, items } = record?.figures.find((figure) => figure.key === key) ?? {};
  return { during, waiting, verdict, items: items?.map(({ text }) => text) };
};
const asked = async (time: string) => atTime(at(time), () => makeQuestion(dana, project));
const answer = async (id: string, time: string) => {
  const access = await getProject(priya, project.slug);
  const said = { intent: "answer", id: crypto.randomUUID(), text: "On Friday." } as const;
  expect(await atTime(at(time), () => settleQuestion(priya, access, id, said))).toBe("answered");
};

test("a question that was answered early does not count before one that still has time would", async () => {
  await answer(await asked("11-24T09:00"), "11-24T09:30");
  await asked("11-24T09:00");
  expect(await see("11-24T10:00", "questions")).toMatchObject({
    ...{ during: "no data", waiting: "2 questions still have time", verdict: "none" },
  });
  expect(await see("11-26T10:00", "questions")).toMatchObject({ during: "1 of 2", waiting: "", verdict: "not_kept" });
});

test("a decision counts when its day is over, whenever it was made", async () => {
  const ask = newLine("asks", { question: "Which bank?", decideBy: "2026-11-30" });
  await publishWeekWith(priya, project, weeks[1], () => ({ asks: [ask] }));
  const access = await getProject(dana, project.slug);
  const { id } = await db.ask.findFirstOrThrow({ where: { projectId: project.id } });
  await atTime(at("11-27T09:00"), () => answerAsk(dana, access, id, "Yes."));
  expect(await see("11-30T22:59", "asks")).toEqual({
    ...{ during: "no data", waiting: "1 decision still has time", verdict: "none" },
    items: ["Which bank? (by 30 November; decided Friday 27 November, 10:00; time not over, not counted)"],
  });
  expect(await see("11-30T23:00", "asks")).toEqual({
    ...{ during: "1 of 1", waiting: "", verdict: "kept" },
    items: ["Which bank? (by 30 November; decided Friday 27 November, 10:00)"],
  });
});

test("when the review opens, what had time is named as such and counts for nobody", async () => {
  await publishWeekWith(priya, project, weeks[1]);
  await publishWeekWith(priya, project, weeks[2]);
  await answer(await asked("12-04T15:30"), "12-04T15:40");
  expect(await see("12-10T12:00", "readers")).toEqual({
    ...{ during: "0 of 1", waiting: "1 summary still had time", verdict: "none" },
    items: [
      "Week of 23 November: not within two days by Dana Kim",
      "Week of 30 November: time not over for Dana Kim; not counted before Saturday 5 December, 13:00",
    ],
  });
  expect(await see("12-10T12:00", "questions")).toEqual({
    ...{ during: "no data", waiting: "1 question still had time", verdict: "none" },
    items: [
      "When is it there? (due Monday 7 December, 16:30; answered Friday 4 December, 16:40; time not over, not counted)",
    ],
  });
});
