import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeProject, makeTeam, publishWeek } from "#tests/factories/projects";
import { deliverDue } from "#tests/factories/targets";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { countQueries } from "#tests/setup/count-queries";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { remindAuthors } from "./remind-authors.job.server";

let sink: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
beforeEach(async () => {
  config.SMTP_URL = sink.url;
  await db.message.deleteMany();
  await db.project.updateMany({ data: { archivedAt: new Date() } });
  team = await makeTeam();
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

const thursday = "2026-11-19T16:00:00Z";
const lateOn = "2026-11-20T18:00:00Z";
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const run = (at: string) => atTime(new Date(at), () => remindAuthors.run(new Date(at)));
const said = async () => {
  const rows = await db.delivery.findMany({
    include: { message: true, person: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ person, message, state }) => [
    person?.name,
    (message.words as { title: string }).title.replace("Checkout platform: ", ""),
    state,
  ]);
};

test("once before and once after, to who answers for it, however often it runs; missed runs are caught up", async () => {
  await run("2026-11-19T15:55:00Z");
  expect(await said()).toEqual([]);
  await Promise.all([run(thursday), run(thursday), run(thursday)]);
  await atTime(new Date(thursday), () => deliverDue("email"));
  for (const at of ["2026-11-20T09:00:00Z", "2026-11-20T16:00:00Z", "2026-11-21T11:00:00Z"]) await run(at);
  expect(await said()).toEqual([
    ["Priya Nair", "the summary is due Friday 17:00", "sent"],
    ["Priya Nair", "the summary was due Friday 17:00", "waiting"],
  ]);
  await atTime(new Date("2026-11-21T11:00:00Z"), () => deliverDue("email"));
  const [before, after] = [await sink.nextMail(team.priya.email), await sink.nextMail(team.priya.email)];
  expect(before.text).toContain(`/projects/${team.project.slug}/weeks/2026-11-16/edit`);
  expect(before.headers.some(({ key }) => key === "list-unsubscribe")).toBe(true);
  expect(after.subject).toBe("Checkout platform: the summary was due Friday 17:00");
  await run("2026-11-23T17:00:00Z");
  expect(await said()).toHaveLength(2);
});

test("the stand-in of the day of the deadline hears of it, and nobody else", async () => {
  const { priya, omar, project } = team;
  await db.standIn.create({
    data: { projectId: project.id, personId: omar.personId, fromOn: day("2026-11-20"), untilOn: day("2026-11-20") },
  });
  await run(thursday);
  await run(lateOn);
  expect((await said()).map(([name]) => name)).toEqual(["Omar Haddad", "Omar Haddad"]);
  await db.membership.deleteMany({ where: { personId: omar.personId } });
  await db.message.deleteMany();
  await run(lateOn);
  expect(await said()).toEqual([]);
  expect(priya.personId).toBe(project.responsibleId);
});

test("nothing for what is published, skipped, paused, archived, or nobody's", async () => {
  const { priya, project } = team;
  const own = { projectId: project.id, reason: "Rest" };
  const skip = await db.skip.create({ data: { ...own, weekOn: day("2026-11-16") } });
  await run(thursday);
  await db.skip.delete({ where: { id: skip.id } });
  const pause = await db.pause.create({ data: { ...own, fromOn: day("2026-11-20"), untilOn: day("2026-11-21") } });
  await run(thursday);
  await db.pause.delete({ where: { id: pause.id } });
  await db.person.update({ where: { id: priya.personId }, data: { deactivatedAt: new Date() } });
  await run(thursday);
  await db.person.update({ where: { id: priya.personId }, data: { deactivatedAt: null } });
  await db.project.update({ where: { id: project.id }, data: { responsibleId: null } });
  await run(lateOn);
  await db.project.update({ where: { id: project.id }, data: { responsibleId: priya.personId } });
  await publishWeek(project, "2026-11-16", new Date(thursday));
  await run(lateOn);
  await db.summary.deleteMany();
  await archiveProject(priya, project);
  await run(lateOn);
  expect(await said()).toEqual([]);
});

test("a mail that waits is not sent once the summary is there, nor after the deadline", async () => {
  await run(thursday);
  await run(lateOn);
  expect((await said()).map(([, , state]) => state)).toEqual(["unneeded", "waiting"]);
  await publishWeek(team.project, "2026-11-16", new Date(lateOn));
  await run("2026-11-20T18:05:00Z");
  expect((await said()).map(([, , state]) => state)).toEqual(["unneeded", "unneeded"]);
});

test("projects, however many, are asked for together", async () => {
  const count = () => countQueries(() => run("2026-11-18T12:00:00Z"));
  const one = await count();
  for (const name of ["Search", "Billing", "Returns"]) await makeProject(team.priya, { name });
  expect(await count()).toBe(one);
});
