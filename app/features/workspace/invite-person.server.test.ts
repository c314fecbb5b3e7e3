import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { acceptInvitation } from "./accept-invitation.server";
import { withdrawInvitation } from "./change-invitation.server";
import { findInvitation } from "./find-invitation.server";
import { invitePerson } from "./invite-person.server";

let admin: Actor;
beforeAll(async () => {
  admin = await (await makeCast()).actor("Dana Kim", { isAdmin: true });
});

const given = { name: "Tomás", password: "seven swans a-swimming", timeZone: "Europe/Lisbon" };
const newAddress = () => `tomas-${randomUUID()}@northwind.test`;
const invite = (email: string, id: string = randomUUID()) =>
  invitePerson(admin, { id, name: "Tomás", email, isAdmin: false, role: "stakeholder" });
const unanswered = (email: string) => db.invitation.findMany({ where: { email, acceptedAt: null, withdrawnAt: null } });
const links = async (email: string) =>
  (await db.unmailedLink.findMany({ where: { email, purpose: "invitation" } })).map(({ url }) => url);
const tokenFor = async (email: string) => (await links(email))[0]?.split("/").at(-1) ?? "";

describe("an address", () => {
  test("that is invited many times at once has one invitation, and all others are told", async () => {
    for (let round = 0; round < 10; round++) {
      const email = newAddress();
      const answers = await Promise.all(Array.from({ length: 6 }, () => invite(email)));
      expect(answers.filter((answer) => answer === null)).toHaveLength(1);
      const told = { field: "email", message: expect.stringContaining("invited already") };
      expect(answers.filter(Boolean)).toEqual(Array.from({ length: 5 }, () => told));
      const [invitation, ...more] = await unanswered(email);
      expect([more, await links(email)]).toEqual([[], [expect.any(String)]]);
      const token = await tokenFor(email);
      expect(await withdrawInvitation(admin, invitation?.id ?? "")).toBe(true);
      expect((await findInvitation(token))?.state).toBe("withdrawn");
      expect(await links(email)).toEqual([]);
    }
  });

  test("whose invitation expired or was withdrawn is invited again, and one is left to answer", async () => {
    const email = newAddress();
    await atTime(new Date(Date.now() - 8 * 86_400_000), () => invite(email));
    const [late] = await unanswered(email);
    expect(await invite(email)).toBeNull();
    const [open, ...more] = await unanswered(email);
    expect([more, open?.id === late?.id]).toEqual([[], false]);
    expect(await withdrawInvitation(admin, open?.id ?? "")).toBe(true);
    expect(await invite(email)).toBeNull();
    expect(await acceptInvitation(await tokenFor(email), given)).not.toBeNull();
  });

  test("that is accepted while it is invited again is never both", async () => {
    for (let round = 0; round < 8; round++) {
      const email = newAddress();
      await invite(email);
      const token = await tokenFor(email);
      const [accepted, answer] = await Promise.all([acceptInvitation(token, given), invite(email)]);
      expect(accepted).not.toBeNull();
      expect(answer).toMatchObject({ field: "email" });
      expect(await unanswered(email)).toEqual([]);
    }
  });
});

test("a form sent again after its invitation was answered makes no second one", async () => {
  const [email, id] = [newAddress(), randomUUID()];
  await invite(email, id);
  await withdrawInvitation(admin, id);
  expect(await invite(email, id)).toBeNull();
  expect(await unanswered(email)).toEqual([]);
});

test("an id that belongs to another address is told so", async () => {
  const [email, id] = [newAddress(), randomUUID()];
  await invite(email, id);
  expect(await invite(newAddress(), id)).toMatchObject({ message: expect.stringContaining("reload") });
});
