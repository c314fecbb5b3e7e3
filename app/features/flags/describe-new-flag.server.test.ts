import { beforeEach, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeAgreement } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeNewFlag } from "./describe-new-flag.server";
import { tendFlag } from "./tend-flag.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  await signIn(priya);
});

const look = (actor = dana) => atTime(tuesday, () => describeNewFlag(actor, project));

test("what was agreed to be critical stands beside the form, and within how long it is answered", async () => {
  expect(await look()).toMatchObject({ critical: null, within: "15 minutes", whyNot: null });
  const agreement = await atTime(tuesday, () => makeAgreement(priya, dana, project, { flagMinutes: 45 }));
  const { critical, within } = await look();
  expect(critical).toEqual(agreement.terms.critical);
  expect([within, (critical ?? []).length > 0]).toEqual(["45 minutes", true]);
});

test("it says whom it tells, and begins with whoever answers for the project, now, on its clocks", async () => {
  expect(await look()).toMatchObject({
    ...{ told: "Priya Nair and Omar Haddad", ownerId: priya.personId, since: "2026-11-17T09:00" },
    owners: expect.arrayContaining([{ value: dana.personId, label: "Dana Kim (you)" }]),
  });
});

test("flags that are open stand before it, the latest first; what is over does not", async () => {
  await signIn(omar);
  const [first, second, over] = [
    await atTime(new Date(tuesday.getTime() - 2_000), () => makeFlag(priya, project)),
    await atTime(new Date(tuesday.getTime() - 1_000), () => makeFlag(priya, project, { what: "Refunds fail" })),
    await atTime(tuesday, () => makeFlag(priya, project)),
  ];
  const resolve = { intent: "resolve", id: crypto.randomUUID(), text: "Over." } as const;
  await atTime(tuesday, () => tendFlag(priya, project, over, resolve));
  const { open, moreOpen } = await look();
  expect(open.map(({ id }) => id)).toEqual([second, first]);
  expect([open[0]?.what, open[0]?.byline, moreOpen]).toEqual([
    ...["Refunds fail", expect.stringContaining("Opened by Priya Nair"), 0],
  ]);
});

test("it says before anything is written that nobody would hear of it", async () => {
  await db.session.deleteMany({ where: { personId: priya.personId } });
  expect((await look()).whyNot).toContain("no mail goes out");
  expect((await look(omar)).whyNot).toContain("no mail goes out");
});
