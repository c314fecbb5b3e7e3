import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeTarget } from "#tests/factories/targets";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { foldEvent, openEvents } from "~/features/notifications/live/fold-events";
import { listEventsOf, listOpenBanners } from "~/features/notifications/live/list-live-events.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { alarmUnreached } from "./alarm-unreached.server";
import { minutesAfter } from "./flag-clock";
import type { FlagForm } from "./flag-form";
import { runFlagClocks } from "./run-flag-clocks.server";
import { setEscalation } from "./set-escalation.server";
import { tendFlag } from "./tend-flag.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let flagId: string;
beforeEach(async () => {
  await db.flag.updateMany({ data: { resolvedAt: tuesday } });
  ({ priya, omar, dana, project } = await makeTeam());
  for (const actor of [priya, omar, dana]) await signIn(actor);
  flagId = await atTime(tuesday, () => makeFlag(priya, project, { ownerId: omar.personId, nextWord: "240" }));
});

const minute = (minutes: number) => minutesAfter(tuesday, minutes);
const run = (minutes: number) => atTime(minute(minutes), () => runFlagClocks(minute(minutes)));
const tend = async (actor: Actor, form: { intent: FlagForm["intent"]; [field: string]: string }, minutes: number) => {
  const seen = await getProject(actor, project.slug);
  return atTime(minute(minutes), () => tendFlag(actor, seen, flagId, { id: randomUUID(), ...form } as FlagForm));
};
const said = async (...kinds: string[]) => {
  const events = await db.flagEvent.findMany({ where: { flagId, kind: { in: kinds } }, orderBy: { at: "asc" } });
  return events.map(({ at, text }) => [(at.getTime() - tuesday.getTime()) / 60_000, text]);
};

/** What open pages hear of that event. */
async function event(kind: string) {
  const { id: eventId } = await db.flagEvent.findFirstOrThrow({ where: { flagId, kind } });
  const { id } = await db.message.findFirstOrThrow({ where: { key: `flag ${flagId} ${eventId}` } });
  const [heard] = await listEventsOf(id, [dana.personId]);
  if (!heard) throw new Error("Dana hears nothing of it");
  return heard;
}

describe("until somebody acknowledges", () => {
  test("it is said again after the agreed minutes, never early and once each", async () => {
    await run(14.9);
    expect(await said("repeated")).toEqual([]);
    await Promise.all([run(15), run(15), run(15)]);
    await run(15.1);
    expect(await said("repeated")).toEqual([[15, ""]]);
    await run(30);
    expect(await said("repeated")).toEqual([
      [15, ""],
      [30, ""],
    ]);
    expect(await db.message.count({ where: { aboutId: flagId } })).toBe(3);
  });

  test("after twelve times once an hour; what was missed is said once", async () => {
    for (let step = 1; step <= 12; step++) await run(step * 15);
    await run(195);
    expect(await said("repeated")).toHaveLength(12);
    await run(240);
    expect(await said("repeated")).toHaveLength(13);
    await run(600);
    await run(601);
    expect(await said("repeated")).toHaveLength(14);
  });

  test("it is passed on along the list, each step once, also to somebody who left the list's order", async () => {
    const boss = await (await makeCast()).actor("Bo Boss");
    const steps = [dana, boss].map(({ personId }) => ({ personId, targetId: null }));
    expect(await setEscalation(project, steps)).toBeUndefined();
    for (const minutes of [15, 30, 45]) await run(minutes);
    expect(await said("escalated")).toEqual([
      [15, "Dana Kim"],
      [30, "Bo Boss"],
    ]);
    expect(await said("repeated")).toEqual([[45, ""]]);
  });

  test("whom it was passed on to hears how it goes on until it is over, and may acknowledge and add a word", async () => {
    const cast = await makeCast();
    const [boss, stranger] = [await cast.actor("Bo Boss"), await cast.actor("Sue Stranger")];
    const { id: alarm } = await makeTarget(priya, null, "webhook", { url: "https://alarm.example/hook" });
    await setEscalation(project, [
      { personId: boss.personId, targetId: null },
      { personId: null, targetId: alarm },
    ]);
    await expect(tend(boss, { intent: "acknowledge" }, 1)).rejects.toMatchObject({ status: 403 });
    for (const minutes of [15, 30, 45]) await run(minutes);
    await expect(tend(stranger, { intent: "acknowledge" }, 46)).rejects.toMatchObject({ status: 403 });
    expect(await tend(boss, { intent: "acknowledge" }, 46)).toBeUndefined();
    expect(await tend(boss, { intent: "update", text: "I call the bank." }, 47)).toBeUndefined();
    await expect(tend(boss, { intent: "resolve", text: "Over." }, 48)).rejects.toMatchObject({ status: 403 });
    await expect(tend(boss, { intent: "no-news" }, 48)).rejects.toMatchObject({ status: 403 });
    await tend(omar, { intent: "resolve", text: "Over." }, 49);
    const got = (to: object) => db.delivery.count({ where: { ...to, message: { aboutId: flagId } } });
    expect(await got({ personId: boss.personId })).toBe(6);
    expect(await got({ targetId: alarm })).toBe(5);
    await tend(omar, { intent: "reopen", text: "Still.", nextWord: "240" }, 50);
    expect(await got({ personId: boss.personId })).toBe(6);
  });

  test("of a project that became private, only its own people hear more", async () => {
    const boss = await (await makeCast()).actor("Bo Boss");
    await setEscalation(project, [{ personId: boss.personId, targetId: null }]);
    await run(15);
    await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
    await run(30);
    expect(await db.delivery.count({ where: { personId: boss.personId, message: { aboutId: flagId } } })).toBe(1);
  });

  test("who leaves while it goes along the list takes nobody else's place", async () => {
    const cast = await makeCast();
    const [boss, chief] = [await cast.actor("Bo Boss"), await cast.actor("Cy Chief")];
    const steps = [dana, boss, chief].map(({ personId }) => ({ personId, targetId: null }));
    await setEscalation(project, steps);
    await run(15);
    await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: tuesday } });
    for (const minutes of [30, 45]) await run(minutes);
    expect((await said("escalated")).map(([, name]) => name)).toEqual(["Dana Kim", "Bo Boss", "Cy Chief"]);
  });

  test("never after an acknowledgement, in a race of many", async () => {
    for (let turn = 0; turn < 12; turn++) {
      flagId = await atTime(tuesday, () => makeFlag(priya, project));
      await Promise.all([run(15), tend(dana, { intent: "acknowledge" }, 15), run(15)]);
      const [acknowledged] = await db.flagEvent.findMany({ where: { flagId, kind: "acknowledged" } });
      expect(acknowledged).toBeDefined();
      expect((await said("repeated")).length).toBeLessThanOrEqual(1);
      await run(60);
      expect((await said("repeated")).length).toBeLessThanOrEqual(1);
      const flag = await db.flag.findUniqueOrThrow({ where: { id: flagId } });
      expect(flag.nextStepAt).toBeNull();
    }
  });

  test("reopened it begins with the first of the list", async () => {
    await setEscalation(project, [{ personId: dana.personId, targetId: null }]);
    await run(15);
    await tend(omar, { intent: "resolve", text: "Over." }, 20);
    await run(40);
    await tend(dana, { intent: "reopen", text: "Still.", nextWord: "240" }, 50);
    await run(64);
    await run(65);
    expect(await said("escalated")).toEqual([
      [15, "Dana Kim"],
      [65, "Dana Kim"],
    ]);
  });

  test("a clock that is put back an hour makes it wait no longer than its pause, and say nothing twice", async () => {
    await setEscalation(project, [{ personId: dana.personId, targetId: null }]);
    await run(15);
    for (const minutes of [-45, -44, -30.5]) await run(minutes);
    expect(await said("escalated", "repeated")).toEqual([[15, "Dana Kim"]]);
    await Promise.all([run(-30), run(-30)]);
    expect(await said("repeated")).toEqual([[-30, ""]]);
    await tend(dana, { intent: "acknowledge" }, -29);
    for (const minutes of [-15, 15, 30, 90]) await run(minutes);
    expect(await said("escalated", "repeated")).toHaveLength(2);
  });

  test("one that jumps ahead three hours and is put right again says it once, and goes on at its pace", async () => {
    await run(15);
    await run(195);
    await run(30);
    expect(await said("repeated")).toEqual([
      [15, ""],
      [195, ""],
    ]);
    for (const minutes of [44.9, 45, 60]) await run(minutes);
    expect((await said("repeated")).map(([minutes]) => minutes)).toEqual([15, 45, 60, 195]);
  });

  test("what is over is over on every page, also when the clock was put back between", async () => {
    await tend(omar, { intent: "acknowledge" }, 10);
    await tend(omar, { intent: "resolve", text: "Over." }, -40);
    expect((await atTime(minute(-40), () => listOpenBanners(dana.personId))).events).toEqual([]);
    const shown = foldEvent(new Map(), await event("acknowledged"));
    expect(openEvents(foldEvent(shown, await event("resolved")))).toEqual([]);
  });

  test("nothing is said in an archived project", async () => {
    await db.project.update({ where: { id: project.id }, data: { archivedAt: tuesday } });
    await run(15);
    expect(await said("repeated")).toEqual([]);
  });
});

describe("the next word", () => {
  beforeEach(() => tend(dana, { intent: "acknowledge" }, 1));

  test("is minded to its owner alone ten minutes before, and told to all once when it did not come", async () => {
    await run(229);
    expect(await said("word_due", "word_missed")).toEqual([]);
    await run(230);
    await run(231);
    expect(await said("word_due")).toEqual([[230, ""]]);
    const reminded = await db.delivery.findMany({ where: { message: { aboutId: flagId, createdAt: minute(230) } } });
    expect(reminded.map(({ personId }) => personId)).toEqual([omar.personId]);
    await Promise.all([run(240), run(240)]);
    await run(300);
    expect(await said("word_missed")).toEqual([[240, ""]]);
    const told = await db.delivery.findMany({ where: { message: { aboutId: flagId, createdAt: minute(240) } } });
    expect(told).toHaveLength(3);
  });

  test("given in time is neither minded nor missed", async () => {
    await tend(omar, { intent: "update", text: "Soon.", nextWord: "60" }, 200);
    await run(245);
    expect(await said("word_due", "word_missed")).toEqual([]);
    await run(251);
    expect(await said("word_due")).toEqual([[251, ""]]);
    await run(261);
    await tend(omar, { intent: "no-news" }, 262);
    await run(330);
    expect(await said("word_missed")).toEqual([
      [261, ""],
      [330, ""],
    ]);
  });

  test("that came due while nothing ran is told to be missed, and not minded any more", async () => {
    await run(500);
    expect(await said("word_due", "word_missed")).toEqual([[500, ""]]);
  });
});

describe("a flag that reached nobody", () => {
  const alarm = async (minutes: number) => {
    await atTime(minute(minutes), () => alarmUnreached(minute(minutes)));
    return db.message.findMany({ where: { aboutId: flagId, topic: "alarm" }, include: { deliveries: true } });
  };
  const sent = (personId: string) =>
    db.delivery.updateMany({
      where: { personId, message: { aboutId: flagId } },
      data: { state: "sent", sentAt: tuesday },
    });
  let target: { id: string };
  beforeEach(async () => {
    await (await makeCast()).actor("Ada Admin", { isAdmin: true });
    target = await db.target.create({
      data: {
        ...{ id: randomUUID(), workspaceId: project.workspaceId, kind: "slack", name: "#ops", config: {} },
        ...{ sealed: Buffer.from(""), topics: [], createdById: priya.personId, createdByName: "P", createdAt: tuesday },
      },
    });
  });

  test("is told to the admins once a round; the opener's own page does not count", async () => {
    await sent(priya.personId);
    expect(await alarm(1.4)).toEqual([]);
    await Promise.all([alarm(1.6), alarm(1.6)]);
    const told = await alarm(3);
    expect(told).toMatchObject([{ isCritical: true, projectId: null }]);
    expect(told[0]?.deliveries.map(({ targetId }) => targetId)).toContain(target.id);
    await tend(omar, { intent: "resolve", text: "Over." }, 5);
    await tend(dana, { intent: "reopen", text: "Still.", nextWord: "30" }, 6);
    expect(await alarm(8)).toHaveLength(2);
  });

  test("is none once somebody got it, or acknowledged", async () => {
    await sent(dana.personId);
    expect(await alarm(2)).toEqual([]);
    flagId = await atTime(tuesday, () => makeFlag(priya, project));
    await tend(dana, { intent: "acknowledge" }, 1);
    expect(await alarm(2)).toEqual([]);
  });

  test("tells nothing of a private project", async () => {
    await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
    const [told] = await alarm(2);
    expect(JSON.stringify(told?.words)).not.toMatch(new RegExp(`${project.slug}|Checkout|pay`));
  });
});
