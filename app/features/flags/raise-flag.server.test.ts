import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { flagInput, signIn } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, makeTeam, tuesday } from "#tests/factories/projects";
import { makeAgreement } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db, pool } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { RaiseFlag } from "./flag-form";
import { raiseFlag } from "./raise-flag.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  await signIn(dana);
});
afterEach(() => {
  config.SMTP_URL = undefined;
});

const raise = (actor: Actor, more: Partial<RaiseFlag> = {}, at = tuesday) =>
  atTime(at, async () => {
    const input = await flagInput(priya, project, more);
    const refusal = await raiseFlag(actor, await getProject(actor, project.slug), input);
    return { id: input.id, refusal };
  });

describe("raising", () => {
  test.each(["priya", "omar", "dana"])("is for everybody of the project: %s", async (name) => {
    const actor = { priya, omar, dana }[name] as Actor;
    await signIn(priya);
    const { id, refusal } = await raise(actor);
    expect(refusal).toBeUndefined();
    expect(await db.flag.findUnique({ where: { id } })).toMatchObject({
      ...{ what: "Nobody can pay by card", affected: "All shoppers", sinceAt: tuesday, raisedByName: actor.name },
      ...{ ownerName: "Priya Nair", round: 1, openedAt: tuesday, acknowledgedAt: null, resolvedAt: null },
      ...{ repeatMinutes: 15, nextStepAt: new Date("2026-11-17T08:15:00Z") },
      ...{ nextWordBy: new Date("2026-11-17T08:30:00Z") },
    });
    expect(await db.flagEvent.findMany({ where: { flagId: id } })).toMatchObject([
      { kind: "raised", byName: actor.name, at: tuesday, nextWordBy: new Date("2026-11-17T08:30:00Z") },
    ]);
  });

  test("is said to everybody on their pages, and by mail to everybody but the one who did it", async () => {
    config.SMTP_URL = "smtp://127.0.0.1:1";
    await db.readingRhythm.create({
      data: { personId: dana.personId, mutedTopics: ["flag"], quietFrom: 0, quietUntil: 1439 },
    });
    await db.projectMute.create({ data: { personId: omar.personId, projectId: project.id } });
    const { id } = await raise(priya);
    const [message] = await db.message.findMany({ where: { aboutId: id }, include: { deliveries: true } });
    expect(message).toMatchObject({ topic: "flag", isCritical: true, projectId: project.id });
    expect(message?.words).toMatchObject({
      title: "Flag in Checkout platform: Nobody can pay by card",
      banner: { isOpen: true, path: `/projects/${project.slug}/flags/${id}` },
    });
    const got = message?.deliveries.map(({ channel, personId, nextAt }) => [channel, personId, nextAt]) ?? [];
    expect(got).toHaveLength(5);
    for (const person of [priya, omar, dana]) expect(got).toContainEqual(["page", person.personId, tuesday]);
    for (const person of [omar, dana]) expect(got).toContainEqual(["email", person.personId, tuesday]);
  });

  test("repeats after the minutes that were agreed", async () => {
    await atTime(tuesday, () => makeAgreement(priya, dana, project, { flagMinutes: 45 }));
    const { id } = await raise(omar);
    expect(await db.flag.findUnique({ where: { id } })).toMatchObject({ repeatMinutes: 45 });
  });

  test("the same form twice at once is one flag and one message", async () => {
    await signIn(omar);
    const id = randomUUID();
    const answers = await Promise.all([raise(dana, { id }), raise(dana, { id }), raise(dana, { id })]);
    expect(answers.map(({ refusal }) => refusal)).toEqual([undefined, undefined, undefined]);
    expect(await db.message.count({ where: { aboutId: id } })).toBe(1);
    expect((await raise(omar, { id })).refusal).toHaveProperty("refused");
  });

  test.each<[string, Partial<RaiseFlag>]>([
    ["since", { since: "2026-11-17T11:00" }],
    ["nextWordAt", { nextWordAt: "2026-11-17T08:59" }],
    ["nextWordAt", { nextWordAt: "2026-11-24T09:01" }],
    ["ownerId", { ownerId: randomUUID() }],
  ])("says what is wrong with %s: %j", async (field, more) => {
    const { id, refusal } = await raise(priya, more);
    expect(refusal).toMatchObject({ field });
    expect(await db.flag.count({ where: { id } })).toBe(0);
  });

  test("times are on the project's clocks", async () => {
    const { id } = await raise(priya, { since: "2026-11-17T08:40", nextWordAt: "2026-11-17T11:15" });
    expect(await db.flag.findUnique({ where: { id } })).toMatchObject({
      sinceAt: new Date("2026-11-17T07:40:00Z"),
      nextWordBy: new Date("2026-11-17T10:15:00Z"),
    });
  });

  test("is not for outsiders, nor in an archived project", async () => {
    const { dana: stranger } = await makeTeam({ name: "Elsewhere" });
    await expect(raise(stranger)).rejects.toMatchObject({ status: 403 });
    await db.project.update({ where: { id: project.id }, data: { archivedAt: tuesday } });
    await expect(raise(priya)).rejects.toMatchObject({ status: 403 });
  });
});

describe("a flag that nobody would hear of", () => {
  test("is refused with the reason", async () => {
    await db.session.deleteMany({ where: { personId: dana.personId } });
    expect((await raise(priya)).refusal?.refused).toContain("no mail goes out");
    config.SMTP_URL = "smtp://127.0.0.1:1";
    expect((await raise(priya)).refusal).toBeUndefined();
  });

  test("has nobody else in its project", async () => {
    const lead = await (await makeCast()).actor("Lone Lead");
    project = await makeProject(lead, { name: "Alone" });
    config.SMTP_URL = "smtp://127.0.0.1:1";
    const input = { ownerId: lead.personId };
    expect((await raise(lead, input)).refusal?.refused).toContain("you are the only one");
    await join(project, dana, "stakeholder");
    expect((await raise(lead, input)).refusal).toBeUndefined();
    await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: tuesday } });
    expect((await raise(lead, input)).refusal?.refused).toContain("you are the only one");
  });

  test("is refused where the only channel is switched off", async () => {
    await db.session.deleteMany({ where: { personId: dana.personId } });
    const target = {
      ...{
        id: randomUUID(),
        workspaceId: project.workspaceId,
        projectId: project.id,
        kind: "slack",
        name: "#checkout",
      },
      ...{ config: {}, sealed: Buffer.from(""), topics: [], createdById: priya.personId, createdByName: "Priya" },
    };
    await db.target.create({ data: { ...target, createdAt: tuesday, disabledAt: tuesday } });
    expect((await raise(priya)).refusal).toHaveProperty("refused");
    await db.target.update({ where: { id: target.id }, data: { disabledAt: null } });
    const { id, refusal } = await raise(priya);
    expect(refusal).toBeUndefined();
    expect(await db.delivery.count({ where: { targetId: target.id, message: { aboutId: id } } })).toBe(1);
  });
});

describe("whatever fails", () => {
  test.each(["flag", "flag_event", "message", "delivery"])("at %s, nothing is kept of it", async (table) => {
    await pool.query(`
      create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger fail_here before insert on ${table} for each row execute function fail()`);
    const id = randomUUID();
    try {
      await expect(raise(priya, { id })).rejects.toThrow();
    } finally {
      await pool.query(`drop trigger fail_here on ${table}`);
    }
    expect(await db.flag.count({ where: { id } })).toBe(0);
    expect(await db.flagEvent.count({ where: { flagId: id } })).toBe(0);
    expect(await db.message.count({ where: { aboutId: id } })).toBe(0);
  });
});
