import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { milestoneOf, roadblockOf } from "#tests/factories/content";
import { makeCast } from "#tests/factories/people";
import { join, makeTeam, tuesday } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { changeLedger } from "./change-ledger.server";
import type { CheckInForm, LogCheckIn } from "./check-in-form";
import { describeCheckIns } from "./describe-check-ins.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
});

const page = async (actor = priya, search = "", at = tuesday) => {
  const seen = await getProject(actor, project.slug);
  return atTime(at, () => describeCheckIns(actor, seen, new URLSearchParams(search)));
};
const change = async (actor: Actor, form: CheckInForm) => {
  const seen = await getProject(actor, project.slug);
  return atTime(tuesday, () => changeLedger(actor, seen, form));
};
const log = (more: Partial<LogCheckIn> = {}): CheckInForm & { id: string } => ({
  ...{ intent: "log", id: randomUUID(), askedById: dana.personId, askedByName: "", medium: "call", minutesEach: 5 },
  ...{ couldWait: "yes", topic: "", happenedOn: "2026-11-17" },
  ...more,
});
const remember = (weekOn: string, count: number): CheckInForm => ({
  ...{ intent: "remember", id: randomUUID(), weekOn, count, minutesEach: 10, medium: "desk", couldWait: "no" },
});

describe("the ledger", () => {
  test("is empty at first, with the forms ready", async () => {
    const { ledger, entries, people, defaults, weeks } = await page(omar);
    expect({ weeks: ledger.weeks, averages: ledger.averages, entries }).toEqual({
      weeks: [],
      averages: [],
      entries: [],
    });
    expect(people.map(({ name }) => name)).toEqual(["Dana Kim", "Priya Nair", "Omar Haddad (you)"]);
    expect(defaults).toEqual({ todayOn: "2026-11-17", earliestOn: "2026-08-25", minutes: 5 });
    expect([weeks.length, weeks[0]?.label, weeks.at(-1)?.value]).toEqual([
      12,
      "This week, from 16 November",
      "2026-08-31",
    ]);
  });

  test("puts a stakeholder who logs first among those who asked", async () => {
    expect((await page(dana)).people.map(({ name }) => name)).toEqual(["Dana Kim (you)", "Priya Nair", "Omar Haddad"]);
    const cast = await makeCast();
    for (const name of ["Ben", "Carla", "Chen", "Cleo", "Cyra", "Dan"])
      await join(project, await cast.actor(name), "stakeholder");
    expect((await page(dana)).people[0]?.name).toBe("Dana Kim (you)");
    expect((await page(omar)).people.at(-1)?.name).toBe("Omar Haddad (you)");
  });

  test("counts what could have waited of those that somebody judged", async () => {
    await change(priya, { ...remember("2026-10-26", 11), couldWait: "unsure" } as CheckInForm);
    await change(priya, { ...remember("2026-11-02", 8), couldWait: "unsure" } as CheckInForm);
    await change(priya, remember("2026-11-02", 2));
    await change(priya, { ...remember("2026-11-02", 1), couldWait: "yes" } as CheckInForm);
    const { ledger } = await page();
    expect(ledger.weeks.slice(0, 2).map(({ figures }) => figures?.couldWait)).toEqual([
      "no data; 11 not sure",
      "1 of 3 judged; 8 not sure",
    ]);
  });

  test("tells each week since the first: figures, a quiet word, or no data", async () => {
    await change(priya, remember("2026-10-26", 12));
    await change(priya, { intent: "quiet", weekOn: "2026-11-09" });
    await change(priya, log({ minutesEach: 45 }));
    const { ledger, defaults } = await page();
    expect(ledger.weeks.map(({ week, figures }) => [week, figures])).toEqual([
      ["26 Oct", { count: 12, minutes: "2 h", couldWait: "0 of 12" }],
      ["2 Nov", null],
      ["9 Nov", { count: 0, minutes: "0 min", couldWait: "" }],
      ["16 Nov", { count: 1, minutes: "45 min", couldWait: "1 of 1" }],
    ]);
    expect(ledger.averages).toMatchObject([{ perWeek: "6", time: "1 h", over: "over 2 weeks; 1 week has no data" }]);
    expect(defaults.minutes).toBe(5);
  });

  test("counts what was asked about whatever its capitals, without what was taken back", async () => {
    const back = log({ topic: "The demo" });
    for (const form of [
      back,
      log({ topic: "Fraud check " }),
      log({ topic: "fraud check" }),
      log({ topic: "The bank" }),
    ])
      await change(priya, form);
    await change(priya, { intent: "take-back", id: back.id });
    const { ledger, entries } = await page();
    expect(ledger.topics.map(({ topic, count }) => [topic.toLowerCase(), count])).toEqual([
      ["fraud check", 2],
      ["the bank", 1],
    ]);
    expect(ledger.media).toEqual([{ medium: "call", word: "Call", count: 3 }]);
    expect(entries.filter(({ isTakenBack }) => isTakenBack)).toMatchObject([{ topic: "The demo", mayTakeBack: false }]);
  });

  test("sums up no person: in no figure stands a name", async () => {
    for (const form of [
      log(),
      log({ askedById: omar.personId }),
      log({ askedById: priya.personId }),
      remember("2026-11-02", 9),
    ])
      await change(omar, form);
    const { ledger, entries } = await page();
    const figures = JSON.stringify(ledger);
    for (const { name, personId } of [priya, omar, dana]) {
      expect(figures).not.toContain(name);
      expect(figures).not.toContain(personId);
    }
    expect(JSON.stringify(entries)).toContain("Dana Kim");
  });

  test("marks the weeks of the trial and what came before", async () => {
    await change(priya, remember("2026-11-02", 8));
    await change(priya, remember("2026-11-09", 2));
    const proposal = await db.proposal.create({
      data: {
        ...{
          id: randomUUID(),
          projectId: project.id,
          guide: {},
          stakeholderId: dana.personId,
          stakeholderName: dana.name,
        },
        ...{ openedById: priya.personId, openedByName: priya.name, openedAt: tuesday, expiresOn: tuesday },
      },
    });
    const version = await db.agreementVersion.create({
      data: {
        ...{
          id: randomUUID(),
          projectId: project.id,
          proposalId: proposal.id,
          number: 1,
          terms: {},
          side: "engineering",
        },
        ...{ writtenById: priya.personId, writtenByName: priya.name, writtenAt: tuesday },
      },
    });
    const agreement = await db.agreement.create({
      data: { projectId: project.id, versionId: version.id, acceptedAt: new Date("2026-11-05T09:00:00Z") },
    });
    await db.trial.create({
      data: {
        ...{ projectId: project.id, agreementId: agreement.id, number: 1, startOn: new Date("2026-11-09"), days: 14 },
        ...{ timeZone: "Europe/Berlin", createdAt: tuesday },
      },
    });
    const { ledger } = await page();
    expect(ledger.hasPhases).toBe(true);
    expect(ledger.weeks.map(({ phaseWord }) => phaseWord)).toEqual(["Before", "In the trial", "In the trial"]);
    expect(ledger.averages.map(({ word, perWeek }) => [word, perWeek])).toEqual([
      ["Before", "8"],
      ["In the trial", "2"],
    ]);
  });

  test("prints what it assumes, and who assumes it", async () => {
    await change(priya, remember("2026-11-02", 6));
    expect((await page()).ledger.averages).toMatchObject([{ time: "1 h" }]);
    await change(omar, { intent: "assume", minutes: 15 });
    const { ledger, may } = await page(dana);
    expect(ledger.averages).toMatchObject([{ time: "2 h 30 min" }]);
    expect(ledger.refocus).toEqual({ minutes: 15, words: "Assumed by Omar Haddad, 17 November." });
    expect(may).toEqual({ takePart: true, assume: false });
  });
});

describe("the entries", () => {
  test("stand thirty a page, latest first, and can be those of some days", async () => {
    await db.checkIn.createMany({
      data: Array.from({ length: 70 }, (_, place) => ({
        ...{
          id: randomUUID(),
          projectId: project.id,
          minutesEach: 5,
          medium: "chat" as const,
          couldWait: "no" as const,
        },
        ...{
          happenedOn: new Date("2026-11-16"),
          loggedById: priya.personId,
          loggedAt: tuesday,
          topic: `Topic ${place}`,
        },
      })),
    });
    await change(priya, log());
    const sizes = [];
    for (const search of ["", "page=2", "page=3", "page=4", "page=x", "page=-1"])
      sizes.push((await page(priya, search)).entries.length);
    expect(sizes).toEqual([30, 30, 11, 0, 30, 30]);
    const some = await page(priya, "from=2026-11-17&until=2026-11-18");
    expect([some.entries.length, some.pages.all, some.days?.words]).toEqual([1, 1, "17 November"]);
    for (const odd of [
      "from=2026-11-18&until=2026-11-17",
      "from=x&until=2026-11-17",
      "from=2026-02-30&until=2026-03-01",
    ])
      expect((await page(priya, odd)).pages.all).toBe(71);
  });

  test("may be taken back by who logged them and by leads, and by nobody once the project is archived", async () => {
    const form = log();
    await change(omar, form);
    const mayTakeBack = async (actor: Actor) => (await page(actor)).entries[0]?.mayTakeBack;
    expect([await mayTakeBack(priya), await mayTakeBack(omar), await mayTakeBack(dana)]).toEqual([true, true, false]);
    expect((await page(omar, `entry=${form.id}`)).logged).toMatchObject({ who: "Dana Kim", how: "Call, 5 min" });
    expect((await page(omar, "entry=1'")).logged).toBeNull();
    await db.project.update({ where: { id: project.id }, data: { archivedAt: tuesday } });
    expect([await mayTakeBack(priya), (await page()).may]).toEqual([false, { takePart: false, assume: false }]);
  });

  test("what it was about can be taken from the newest summary", async () => {
    await publishQuietWeek(priya, project, "2026-11-09", {
      milestones: [milestoneOf(), milestoneOf({ outcome: "Refunds the same day", state: "done" })],
      roadblocks: [roadblockOf(), roadblockOf({ title: "No printer", clearedOn: "2026-11-10" })],
      promises: [{ id: randomUUID(), text: "Reorder page in test" }],
    });
    expect((await page()).topics).toEqual(["One-tap login", "The bank is closed", "Reorder page in test"]);
  });
});
