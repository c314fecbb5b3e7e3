import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeQuestion } from "#tests/factories/questions";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import { remindAnswerers } from "./remind-answerers.job.server";
import { settleQuestion } from "./settle-question.server";

let team: Awaited<ReturnType<typeof makeTeam>>;
let id: string;
let dueAt: Date;
beforeEach(async () => {
  config.SMTP_URL = "smtp://127.0.0.1:1";
  await db.message.deleteMany();
  team = await makeTeam();
  id = await atTime(tuesday, () => makeQuestion(team.dana, team.project));
  ({ dueAt } = await db.question.findUniqueOrThrow({ where: { id } }));
  return () => {
    config.SMTP_URL = undefined;
  };
});

const after = (minutes: number) => new Date(dueAt.getTime() + minutes * 60_000);
const run = (minutes: number) => atTime(after(minutes), () => remindAnswerers.run(after(minutes)));
const told = async () =>
  (
    await db.delivery.findMany({
      where: { message: { aboutId: id } },
      include: { person: true },
      orderBy: { createdAt: "asc" },
    })
  ).map(({ person }) => person?.name);

test("its owner hears of a question once, when its time has come; who gets it afterwards hears of it too", async () => {
  await run(-1);
  expect(await told()).toEqual([]);
  for (const minutes of [1, 6, 60]) await run(minutes);
  expect(await told()).toEqual(["Priya Nair"]);
  const project = await getProject(team.priya, team.project.slug);
  await atTime(after(70), () =>
    settleQuestion(team.priya, project, id, { intent: "hand-over", personId: team.omar.personId }),
  );
  for (const minutes of [75, 80]) await run(minutes);
  expect(await told()).toEqual(["Priya Nair", "Omar Haddad"]);
});

test("nobody for one that is answered, long over, or of a project that is paused", async () => {
  await run(8 * 24 * 60);
  const pause = { projectId: team.project.id, fromOn: new Date("2026-11-17"), reason: "Rest" };
  await db.pause.create({ data: pause });
  await run(1);
  await db.pause.deleteMany();
  const project = await getProject(team.omar, team.project.slug);
  await atTime(after(-5), () =>
    settleQuestion(team.omar, project, id, { intent: "answer", id: randomUUID(), text: "On Friday." }),
  );
  await run(1);
  expect(await told()).toEqual([]);
});
