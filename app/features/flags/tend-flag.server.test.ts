import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db, pool } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { minutesAfter } from "./flag-clock";
import type { FlagForm } from "./flag-form";
import { reportMissedFlag } from "./report-missed-flag.server";
import { tendFlag } from "./tend-flag.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let flagId: string;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  for (const actor of [priya, omar, dana]) await signIn(actor);
  flagId = await atTime(tuesday, () => makeFlag(priya, project));
});

/** A form of the page; its id is made where it does not matter. */
type Sent = {
  intent: FlagForm["intent"];
  id?: string;
  text?: string;
  personId?: string;
  nextWord?: string;
  nextWordAt?: string;
} & {
  wasCritical?: string;
  neededSooner?: string;
};

const minute = (minutes: number) => minutesAfter(tuesday, minutes);
const tend = async (actor: Actor, form: Sent, at = minute(5), id = flagId) => {
  const seen = await getProject(actor, project.slug);
  return atTime(at, () => tendFlag(actor, seen, id, { id: randomUUID(), ...form } as FlagForm));
};
const flag = () => db.flag.findUniqueOrThrow({ where: { id: flagId } });
const events = (kind: string) => db.flagEvent.findMany({ where: { flagId, kind }, orderBy: { at: "asc" } });
const titles = async () => {
  const messages = await db.message.findMany({
    where: { aboutId: flagId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return messages.map(({ words }) => (words as { title: string }).title.split(",")[0]);
};

describe("acknowledging", () => {
  test("is for everybody of the project, by name, and ends the repeats", async () => {
    expect(await tend(dana, { intent: "acknowledge" })).toBeUndefined();
    expect(await flag()).toMatchObject({ acknowledgedAt: minute(5), nextStepAt: null, nextWordBy: minute(30) });
    expect(await events("acknowledged")).toMatchObject([{ byName: "Dana Kim", round: 1 }]);
    expect(await titles()).toEqual(["Flag in Checkout platform: Nobody can pay by card", "Acknowledged"]);
  });

  test("counts once: whoever comes second hears who was first", async () => {
    const outcomes = await Promise.all([omar, dana].map((actor) => tend(actor, { intent: "acknowledge" })));
    const [first] = await events("acknowledged");
    expect(await events("acknowledged")).toHaveLength(1);
    expect(outcomes).toContainEqual(undefined);
    expect(outcomes).toContainEqual({ refused: `${first?.byName} acknowledged it before you.` });
  });

  test("twice by one form is one", async () => {
    const id = randomUUID();
    const form = { intent: "acknowledge", id } as const;
    expect(await Promise.all([tend(dana, form), tend(dana, form)])).toEqual([undefined, undefined]);
    expect(await titles()).toHaveLength(2);
    expect(await tend(omar, form)).toHaveProperty("refused");
  });

  test("is not for whoever opened it, nor once it is resolved", async () => {
    expect((await tend(priya, { intent: "acknowledge" }))?.refused).toContain("Somebody else");
    await tend(priya, { intent: "resolve", text: "Fixed." });
    expect(await tend(dana, { intent: "acknowledge" })).toEqual({ refused: "This flag is resolved already." });
  });

  test("is not for outsiders, and knows no foreign flag", async () => {
    const { dana: stranger, project: elsewhere } = await makeTeam({ name: "Elsewhere" });
    await expect(tend(stranger, { intent: "acknowledge" })).rejects.toMatchObject({ status: 403 });
    const there = await getProject(stranger, elsewhere.slug);
    for (const id of [flagId, "1' or true"])
      await expect(tendFlag(stranger, there, id, { intent: "acknowledge", id: randomUUID() })).rejects.toMatchObject({
        status: 404,
      });
  });
});

describe("a word", () => {
  test("is added by anybody; a time with it is promised by whoever tends the flag", async () => {
    expect(await tend(dana, { intent: "update", text: "Also in France." })).toBeUndefined();
    await expect(tend(dana, { intent: "update", text: "Soon.", nextWord: "60" })).rejects.toMatchObject({
      status: 403,
    });
    expect(await tend(omar, { intent: "update", text: "Found it.", nextWord: "60" }, minute(6))).toBeUndefined();
    expect(await flag()).toMatchObject({ nextWordBy: minute(66), acknowledgedAt: null, nextStepAt: minute(15) });
    expect(await events("updated")).toMatchObject([
      { text: "Also in France.", nextWordBy: null },
      { text: "Found it.", nextWordBy: minute(66) },
    ]);
    const late = { intent: "update", text: "Later.", nextWord: "30", nextWordAt: "2026-12-24T10:00" } as const;
    expect(await tend(omar, late)).toMatchObject({ field: "nextWordAt" });
  });

  test("after the promised time promises the next one", async () => {
    const news = { intent: "update", text: "Still at it." } as const;
    expect(await tend(priya, news, minute(29))).toBeUndefined();
    expect(await tend(dana, news, minute(30))).toBeUndefined();
    expect(await tend(priya, news, minute(30))).toMatchObject({ field: "nextWord" });
    expect(await tend(priya, { ...news, nextWord: "60" }, minute(31))).toBeUndefined();
  });

  test("that there is none yet promises the next for as long as before", async () => {
    await tend(omar, { intent: "update", text: "Found it.", nextWord: "120" }, minute(10));
    expect(await tend(priya, { intent: "no-news" }, minute(100))).toBeUndefined();
    expect(await flag()).toMatchObject({ nextWordBy: minute(220) });
    expect((await events("updated")).at(-1)).toMatchObject({ text: "No news yet", nextWordBy: minute(220) });
    await expect(tend(dana, { intent: "no-news" })).rejects.toMatchObject({ status: 403 });
  });
});

describe("handing over", () => {
  test("goes to somebody of the project, who may then tend it", async () => {
    await expect(tend(dana, { intent: "hand", personId: omar.personId })).rejects.toMatchObject({ status: 403 });
    expect(await tend(priya, { intent: "hand", personId: randomUUID() })).toHaveProperty("field", "personId");
    expect(await tend(priya, { intent: "hand", personId: priya.personId })).toHaveProperty("field", "personId");
    expect(await tend(priya, { intent: "hand", personId: dana.personId })).toBeUndefined();
    expect(await flag()).toMatchObject({ ownerName: "Dana Kim", nextWordBy: minute(30) });
    expect(await tend(dana, { intent: "no-news" })).toBeUndefined();
  });
});

describe("resolving", () => {
  test("ends the clocks, and what pages have not shown needs no showing", async () => {
    const before = await db.delivery.count({ where: { state: "waiting", message: { aboutId: flagId } } });
    expect(before).toBe(3);
    expect(await tend(omar, { intent: "resolve", text: "Rolled back." })).toBeUndefined();
    expect(await flag()).toMatchObject({ resolvedAt: minute(5), nextWordBy: null, nextStepAt: null });
    const states = await db.delivery.groupBy({ by: ["state"], where: { message: { aboutId: flagId } }, _count: true });
    expect(states.map(({ state, _count }) => [state, _count]).toSorted()).toEqual([
      ["unneeded", 3],
      ["waiting", 3],
    ]);
    const message = await db.message.findFirstOrThrow({ where: { aboutId: flagId }, orderBy: { createdAt: "desc" } });
    expect(message.words).toMatchObject({
      lines: ["Omar Haddad writes how it ended:", "Rolled back."],
      banner: { isOpen: false },
    });
    expect(await tend(priya, { intent: "resolve", text: "Again." })).toEqual({ refused: "It is resolved already." });
    for (const form of [
      { intent: "update", text: "More." },
      { intent: "no-news" },
      { intent: "hand", personId: dana.personId },
    ])
      expect(await tend(priya, form as Sent)).toHaveProperty("refused");
  });

  test("is for whoever takes care of it or raised it, and for engineering", async () => {
    await expect(tend(dana, { intent: "resolve", text: "Over." })).rejects.toMatchObject({ status: 403 });
    flagId = await atTime(tuesday, () => makeFlag(dana, project, { ownerId: omar.personId }));
    expect(await tend(dana, { intent: "resolve", text: "Over." })).toBeUndefined();
  });

  test("and acknowledging at once leave one story in order", async () => {
    const answers = await Promise.all([
      tend(omar, { intent: "resolve", text: "Over." }),
      tend(dana, { intent: "acknowledge" }),
    ]);
    expect(answers[0]).toBeUndefined();
    const acknowledged = (await events("acknowledged")).length;
    expect(acknowledged).toBe(answers[1] === undefined ? 1 : 0);
    expect((await flag()).nextStepAt).toBeNull();
  });
});

describe("opening again", () => {
  test("begins anew: clocks, acknowledgement, round", async () => {
    expect(await tend(dana, { intent: "reopen", text: "Still.", nextWord: "30" })).toEqual({
      refused: "It is open already.",
    });
    await tend(omar, { intent: "acknowledge" });
    await tend(omar, { intent: "resolve", text: "Over." });
    expect(await tend(dana, { intent: "reopen", text: "Still.", nextWord: "60" }, minute(20))).toBeUndefined();
    expect(await flag()).toMatchObject({
      ...{ round: 2, openedAt: minute(20), acknowledgedAt: null, resolvedAt: null },
      ...{ nextWordBy: minute(80), nextStepAt: minute(35), raisedAt: tuesday },
    });
    expect((await tend(dana, { intent: "acknowledge" }))?.refused).toContain("Somebody else");
    expect(await tend(priya, { intent: "acknowledge" }, minute(21))).toBeUndefined();
    expect(await events("acknowledged")).toMatchObject([{ round: 1 }, { round: 2, byName: "Priya Nair" }]);
  });
});

describe("afterwards", () => {
  test("everybody of the project judges once, and it stays", async () => {
    const judge = (actor: Actor, wasCritical: "yes" | "no", neededSooner = "") =>
      tend(actor, { intent: "judge", wasCritical, neededSooner });
    expect(await judge(dana, "yes")).toHaveProperty("refused");
    await tend(omar, { intent: "resolve", text: "Over." });
    expect(await Promise.all([judge(dana, "yes", "Support"), judge(dana, "yes", "Support")])).toEqual([
      undefined,
      undefined,
    ]);
    expect(await judge(dana, "no")).toHaveProperty("refused");
    expect(await judge(priya, "no")).toBeUndefined();
    expect(await db.flagJudgement.count({ where: { flagId } })).toBe(2);
  });

  test("what was not flagged is reported once, not for days to come", async () => {
    const id = randomUUID();
    const report = (actor: Actor, happenedOn: string) =>
      atTime(tuesday, async () =>
        reportMissedFlag(actor, await getProject(actor, project.slug), { id, what: "Slow.", happenedOn }),
      );
    expect(await report(dana, "2026-11-18")).toHaveProperty("field", "happenedOn");
    expect(await Promise.all([report(dana, "2026-11-17"), report(dana, "2026-11-17")])).toEqual([undefined, undefined]);
    expect(await report(omar, "2026-11-17")).toHaveProperty("refused");
    expect(await db.missedFlag.count({ where: { projectId: project.id } })).toBe(1);
  });
});

/** The database refuses to write into this table meanwhile. */
async function failingAt(table: string, work: () => Promise<unknown>): Promise<void> {
  await pool.query(`
    create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
    create trigger fail_here before insert or update on ${table} for each row execute function fail()`);
  try {
    await work();
  } finally {
    await pool.query(`drop trigger fail_here on ${table}`);
  }
}

describe("whatever fails", () => {
  const tables = ["flag", "flag_event", "message", "delivery"];

  test.each(tables)("at %s, the flag stays as it was", async (table) => {
    const before = await flag();
    const forms: Parameters<typeof tend>[1][] = [
      { intent: "acknowledge" },
      { intent: "update", text: "New.", nextWord: "60" },
      { intent: "no-news" },
      { intent: "hand", personId: dana.personId },
      { intent: "resolve", text: "Over." },
    ];
    await failingAt(table, async () => {
      for (const form of forms) await expect(tend(omar, form)).rejects.toThrow();
    });
    expect(await flag()).toEqual(before);
    expect(await db.flagEvent.count({ where: { flagId } })).toBe(1);
    expect(await db.delivery.count({ where: { message: { aboutId: flagId }, state: "waiting" } })).toBe(3);
  });

  test.each(tables)("at %s, a flag that was to be opened again stays resolved, and nobody is told", async (table) => {
    await tend(omar, { intent: "resolve", text: "Over." });
    const [before, told] = [await flag(), await titles()];
    const form: Sent = { intent: "reopen", id: randomUUID(), text: "Still.", nextWord: "30" };
    await failingAt(table, () => expect(tend(dana, form)).rejects.toThrow());
    expect([await flag(), await titles()]).toEqual([before, told]);
    expect(await events("reopened")).toEqual([]);
    expect(await tend(dana, form)).toBeUndefined();
    expect([await titles(), (await flag()).round]).toEqual([[...told, expect.any(String)], 2]);
  });

  test("a judgement and a report of what was missed are kept once they are said to be", async () => {
    await tend(omar, { intent: "resolve", text: "Over." });
    const judge = () => tend(dana, { intent: "judge", wasCritical: "no", neededSooner: "" });
    const form = { id: randomUUID(), what: "Slow.", happenedOn: "2026-11-17" };
    const report = () =>
      atTime(tuesday, async () => reportMissedFlag(dana, await getProject(dana, project.slug), form));
    await failingAt("flag_judgement", () => expect(judge()).rejects.toThrow());
    await failingAt("missed_flag", () => expect(report()).rejects.toThrow());
    const kept = async () => [
      await db.flagJudgement.count({ where: { flagId } }),
      await db.missedFlag.count({ where: { projectId: project.id } }),
    ];
    expect(await kept()).toEqual([0, 0]);
    expect([await judge(), await report()]).toEqual([undefined, undefined]);
    expect(await kept()).toEqual([1, 1]);
  });
});
