import { beforeEach, describe, expect, test } from "vitest";
import { makeProject, makeTeam, publishWeek, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import type { AbsenceForm } from "./absence-form";
import { describeAbsences } from "./describe-absences.server";
import { getProject } from "./get-project.server";
import { getRhythm } from "./load-rhythm.server";
import { planAbsence } from "./plan-absence.server";
import type { ProjectAccess } from "./project-access";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
});

const fridayEvening = new Date("2026-11-20T19:00:00Z");
const plan = (form: AbsenceForm, at = tuesday) => atTime(at, () => planAbsence(priya, project, form));
const page = (at = tuesday) => atTime(at, () => describeAbsences(priya, project));
const rhythm = () => getRhythm(project.id);
const skip = (weekOn: string, reason = "Company holiday"): AbsenceForm => ({ intent: "skip", weekOn, reason });
const pause = (fromOn: string, untilOn?: string, id: string = crypto.randomUUID()) =>
  ({ intent: "pause", id, fromOn, untilOn, reason: "Waiting for a contract" }) as const;
const standIn = (person: Actor, fromOn: string, untilOn: string, id: string = crypto.randomUUID()) =>
  ({ intent: "stand-in", id, personId: person.personId, fromOn, untilOn }) as const;

describe("skipping a week", () => {
  test("is told with its reason, and can be undone while it is ahead", async () => {
    expect(await plan(skip("2026-12-21"))).toBeUndefined();
    const weeks = (await page()).weeks.map(({ weekOn, state, detail }) => [weekOn, state, detail]);
    expect(weeks).toHaveLength(8);
    expect(weeks[0]).toEqual(["2026-11-16", "open", ""]);
    expect(weeks[5]).toEqual(["2026-12-21", "skipped", "Company holiday"]);
    expect((await page()).skips).toMatchObject([{ what: "Week of 21 December", by: "planned by Priya Nair" }]);
    expect(await plan({ intent: "undo-skip", weekOn: "2026-12-21" })).toBeUndefined();
    expect((await rhythm()).skips).toEqual([]);
  });

  test("the same form twice skips once; another reason is refused", async () => {
    expect(await Promise.all([plan(skip("2026-11-23")), plan(skip("2026-11-23"))])).toEqual([undefined, undefined]);
    expect((await rhythm()).skips).toHaveLength(1);
    expect(await plan(skip("2026-11-23", "Something else"))).toHaveProperty("field", "weekOn");
  });

  test("never reaches a week that is past, published or not expected", async () => {
    await publishWeek(project, "2026-11-16", tuesday);
    for (const weekOn of ["2026-11-09", "2026-11-16", "2026-10-26"]) {
      expect(await plan(skip(weekOn))).toHaveProperty("field", "weekOn");
    }
    await plan(skip("2026-11-23"));
    const later = new Date("2026-11-28T08:00:00Z");
    expect(await plan({ intent: "undo-skip", weekOn: "2026-11-23" }, later)).toHaveProperty("refused");
    expect((await rhythm()).skips).toHaveLength(1);
  });
});

describe("pausing", () => {
  test("holds until a day, and the same form twice pauses once", async () => {
    const form = pause("2026-11-20", "2026-12-05");
    expect(await Promise.all([plan(form), plan(form)])).toEqual([undefined, undefined]);
    expect((await rhythm()).pauses).toMatchObject([{ fromOn: "2026-11-20", untilOn: "2026-12-05" }]);
    const { weeks, pauses } = await page();
    expect(weeks.map(({ state }) => state).slice(0, 4)).toEqual(["paused", "paused", "paused", "open"]);
    expect(weeks[0]?.detail).toBe("Waiting for a contract, back on 5 December");
    expect(pauses).toMatchObject([{ what: "20 November to 4 December", end: "Take back" }]);
  });

  test("two pauses cannot overlap, also when both are sent at once", async () => {
    const both = await Promise.all([plan(pause("2026-12-01")), plan(pause("2026-12-08", "2026-12-20"))]);
    expect(both.filter((answer) => answer === undefined)).toHaveLength(1);
    expect((await rhythm()).pauses).toHaveLength(1);
    expect(await plan(pause("2026-12-10", "2026-12-12"))).toEqual({
      refused: expect.stringContaining("Two pauses cannot overlap."),
      field: "fromOn",
    });
    expect(await plan(pause("2026-11-20", "2026-12-01"))).toBeUndefined();
  });

  test("never reaches back, not even to a deadline of this very day", async () => {
    expect(await plan(pause("2026-11-16"))).toHaveProperty("field", "fromOn");
    expect(await plan(pause("2026-11-20"), fridayEvening)).toHaveProperty("field", "fromOn");
    expect(await plan(pause("2026-11-21"), fridayEvening)).toBeUndefined();
  });

  test("resuming ends it today and leaves what was paused; a pause to come is taken back", async () => {
    const form = pause("2026-11-17");
    const early = pause("2026-11-18", "2026-11-19");
    await plan(early);
    await plan({ intent: "resume", id: early.id });
    await plan(form);
    expect((await page(fridayEvening)).pauses).toMatchObject([{ end: "Resume now" }]);
    expect(await plan({ intent: "resume", id: form.id }, fridayEvening)).toBeUndefined();
    expect((await rhythm()).pauses).toMatchObject([{ fromOn: "2026-11-17", untilOn: "2026-11-21" }]);
    expect((await page(fridayEvening)).pauses).toMatchObject([{ end: null }]);
  });
});

describe("standing in", () => {
  test("is for those who can write, and once for the same form", async () => {
    const form = standIn(omar, "2026-11-20", "2026-11-27");
    expect(await Promise.all([plan(form), plan(form)])).toEqual([undefined, undefined]);
    expect((await page()).weeks.slice(0, 3).map(({ answers }) => answers)).toEqual([
      "Omar Haddad stands in",
      "Omar Haddad stands in",
      "Priya Nair",
    ]);
    expect(await plan(standIn(dana, "2026-11-20", "2026-11-27"))).toHaveProperty("field", "personId");
    expect(await plan(standIn(omar, "2026-11-16", "2026-11-27"))).toHaveProperty("field", "fromOn");
  });

  test("ends from now on and keeps what it covered", async () => {
    const form = standIn(omar, "2026-11-17", "2026-12-04");
    await plan(form);
    await plan({ intent: "end-stand-in", id: form.id }, fridayEvening);
    expect((await rhythm()).standIns).toMatchObject([{ fromOn: "2026-11-17", untilOn: "2026-11-20" }]);
  });
});

test("the engineer who answers for the summary may plan, others may not", async () => {
  const forbidden = expect.objectContaining({ status: 403 });
  const asOmar = await getProject(omar, project.slug);
  const id = crypto.randomUUID();
  const forms: AbsenceForm[] = [
    skip("2026-11-23"),
    { intent: "undo-skip", weekOn: "2026-11-23" },
    pause("2026-12-01"),
    { intent: "resume", id },
    standIn(omar, "2026-11-20", "2026-11-27"),
    { intent: "end-stand-in", id },
  ];
  for (const form of forms) await expect(planAbsence(omar, asOmar, form)).rejects.toEqual(forbidden);
  await db.project.update({ where: { id: project.id }, data: { responsibleId: omar.personId } });
  const responsible = await getProject(omar, project.slug);
  expect(await atTime(tuesday, () => planAbsence(omar, responsible, skip("2026-11-23")))).toBeUndefined();
});

test("another project's pause and stand-in are out of reach", async () => {
  const other = await makeProject(priya, { name: "Ledger" });
  const form = pause("2026-12-01");
  await plan(form);
  await atTime(tuesday, () => planAbsence(priya, other, { intent: "resume", id: form.id }));
  expect((await rhythm()).pauses).toHaveLength(1);
  expect(await atTime(tuesday, () => planAbsence(priya, other, form))).toHaveProperty("refused");
});
