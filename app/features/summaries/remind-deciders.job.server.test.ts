import { beforeEach, expect, test } from "vitest";
import { join, makeTeam } from "#tests/factories/projects";
import { makeAsk } from "#tests/factories/published-week";
import { countQueries } from "#tests/setup/count-queries";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { remindDeciders } from "./remind-deciders.job.server";

const week = "2026-11-16";
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeEach(async () => {
  config.SMTP_URL = "smtp://127.0.0.1:1";
  await db.message.deleteMany();
  await db.project.updateMany({ data: { archivedAt: new Date() } });
  team = await makeTeam();
  return () => {
    config.SMTP_URL = undefined;
  };
});

const run = (at: string) => atTime(new Date(at), () => remindDeciders.run(new Date(at)));
const said = async () =>
  (await db.delivery.findMany({ include: { message: true, person: true }, orderBy: { createdAt: "asc" } })).map(
    ({ message, person }) => [person?.name, (message.words as { title: string }).title],
  );
const before = ["Dana Kim", "Checkout platform: a decision is wanted by Friday 20 November"];
const after = ["Dana Kim", "Checkout platform: a decision was wanted by Friday 20 November"];

test("the person who is asked hears of it two days before and when it is overdue, once each", async () => {
  const { priya, dana, project } = team;
  await makeAsk(priya, project, week, { askedOf: dana, decideBy: "2026-11-20" });
  for (const at of ["2026-11-17T12:00:00Z", "2026-11-18T08:00:00Z", "2026-11-19T08:00:00Z"]) await run(at);
  expect(await said()).toEqual([before]);
  for (const at of ["2026-11-21T08:00:00Z", "2026-11-22T08:00:00Z", "2027-01-01T08:00:00Z"]) await run(at);
  expect(await said()).toEqual([before, after]);
});

test("one that asks any stakeholder goes to all of them, and to nobody else", async () => {
  const { priya, project } = team;
  const { omar: nina, dana: lars } = await makeTeam({ name: "Elsewhere" });
  await join(project, nina, "stakeholder");
  await makeAsk(priya, project, week, { decideBy: "2026-11-20" });
  await run("2026-11-18T08:00:00Z");
  expect((await said()).length).toBe(2);
  expect(await db.delivery.count({ where: { personId: lars.personId } })).toBe(0);
});

test("nobody for what is answered, withdrawn, of somebody who left, or of a project that is paused or archived", async () => {
  const { priya, dana, omar, project } = team;
  const mine = { askedOf: dana, decideBy: "2026-11-20" };
  await makeAsk(priya, project, week, { ...mine, withdrawnAt: new Date() });
  await makeAsk(priya, project, week, { ...mine, askedOf: omar });
  await db.membership.deleteMany({ where: { personId: omar.personId } });
  const askId = await makeAsk(priya, project, week, mine);
  const answer = { askId, projectId: project.id, text: "Yes", personId: dana.personId, answeredAt: new Date() };
  await db.askAnswer.create({ data: answer });
  await makeAsk(priya, project, week, mine);
  const pause = { projectId: project.id, fromOn: new Date("2026-11-17"), reason: "Rest" };
  await db.pause.create({ data: pause });
  await run("2026-11-18T08:00:00Z");
  await db.pause.deleteMany();
  await db.project.update({ where: { id: project.id }, data: { archivedAt: new Date() } });
  await run("2026-11-18T08:00:00Z");
  expect(await said()).toEqual([]);
});

test("asks, however many, are read together", async () => {
  const { priya, dana, project } = team;
  const count = () => countQueries(() => run("2026-11-18T07:00:00Z"));
  await makeAsk(priya, project, week, { askedOf: dana, decideBy: "2026-11-20" });
  const one = await count();
  for (let more = 0; more < 5; more++) await makeAsk(priya, project, week, { askedOf: dana, decideBy: "2026-11-20" });
  expect(await count()).toBe(one);
});
