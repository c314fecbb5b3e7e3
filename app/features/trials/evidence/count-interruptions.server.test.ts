import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { callWeekQuiet } from "~/features/check-ins/call-week-quiet.server";
import { logCheckIn } from "~/features/check-ins/log-check-in.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { listTrials } from "../get-trial.server";
import { countEvidence } from "./count-evidence.server";

/** A Friday, five minutes past the hour at which work ends. */
const signed = new Date("2026-12-04T16:05:00Z");

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const log = async (happenedOn: string, at: string) => {
  const entry = { askedById: null, askedByName: "Sales", medium: "chat", couldWait: "unsure", topic: "" } as const;
  const access = await getProject(dana, project.slug);
  await atTime(new Date(at), () =>
    logCheckIn(dana, access, { ...entry, id: randomUUID(), minutesEach: 10, happenedOn }),
  );
};
const makeLate = () => makeTrial(priya, dana, project, { at: signed, trial: { days: 14, startOn: "2026-12-04" } });
const record = async (at: string) => {
  const [trial] = await listTrials(project.id);
  if (!trial) throw new Error("No trial");
  const { figures } = await countEvidence(project, trial, new Date(at));
  return figures.filter(({ key }) => ["check-ins", "minutes"].includes(key));
};

test("a check-in of the days before the first is no record of the first", async () => {
  await log("2026-12-01", "2026-12-01T10:00:00Z");
  await makeLate();
  const [checkIns, minutes] = await record("2026-12-04T16:10:00Z");
  expect(checkIns).toMatchObject({ during: "no data", change: "", verdict: "none" });
  expect(minutes).toMatchObject({ during: "no data", change: "", verdict: "none" });
  expect(checkIns?.items.at(-1)?.text).toBe("Week of 30 November: no data");
});

test("the first days are shown as they were counted, and compared from the third working day", async () => {
  await makeLate();
  await log("2026-12-04", "2026-12-04T16:06:00Z");
  const early = { change: "too early to compare", verdict: "none" };
  expect(await record("2026-12-04T16:10:00Z")).toMatchObject([
    { during: "1 in all", ...early },
    { during: "10 min in all", ...early },
  ]);
  await log("2026-12-08", "2026-12-08T10:00:00Z");
  expect((await record("2026-12-07T22:59:00Z"))[0]).toMatchObject({ during: "1 in all", ...early });
  expect((await record("2026-12-08T10:00:00Z"))[0]).toMatchObject({ during: "3.3", change: "−70%", verdict: "better" });
});

test("when days have passed and only two are known, these are too few", async () => {
  await makeLate();
  await log("2026-12-04", "2026-12-04T16:06:00Z");
  expect((await record("2026-12-11T16:00:00Z"))[0]).toMatchObject({
    ...{ during: "1 in all", change: "too few days to compare", verdict: "none" },
  });
});

test("a quiet word counts for the days after the trial began in that week, if it was given then", async () => {
  await atTime(new Date("2026-12-03T10:00:00Z"), async () =>
    callWeekQuiet(dana, await getProject(dana, project.slug), "2026-11-30"),
  );
  await makeLate();
  expect((await record("2026-12-04T17:00:00Z"))[0]?.during).toBe("no data");
  await db.quietWeek.update({
    where: { projectId_weekOn: { projectId: project.id, weekOn: dateFromDay("2026-11-30") } },
    data: { saidAt: new Date("2026-12-04T16:30:00Z") },
  });
  expect((await record("2026-12-04T17:00:00Z"))[0]).toMatchObject({
    ...{ during: "0 in all", change: "too early to compare", verdict: "none" },
  });
});

test("what was logged on a day of a pause is no record of the week around it", async () => {
  await makeTrial(priya, dana, project);
  await db.pause.create({
    data: {
      ...{ projectId: project.id, fromOn: dateFromDay("2026-11-25"), untilOn: dateFromDay("2026-11-26") },
      ...{ reason: "Away", createdAt: new Date("2026-11-24T12:00:00Z") },
    },
  });
  await log("2026-11-25", "2026-11-25T10:00:00Z");
  expect((await record("2026-11-29T12:00:00Z"))[0]?.during).toBe("no data");
  await log("2026-11-26", "2026-11-26T10:00:00Z");
  expect((await record("2026-11-29T12:00:00Z"))[0]).toMatchObject({ during: "1.3", verdict: "better" });
});
