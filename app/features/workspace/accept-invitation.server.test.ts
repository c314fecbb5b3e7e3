import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { makeCast } from "#tests/factories/people";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { findActor } from "~/features/sign-in/current-actor.server";
import { acceptInvitation } from "./accept-invitation.server";
import { resendInvitation, withdrawInvitation } from "./change-invitation.server";
import { findInvitation } from "./find-invitation.server";
import { invitePerson } from "./invite-person.server";
import { action, loader } from "./routes/accept-invitation";

const given = { name: "Tomás", password: "seven swans a-swimming", timeZone: "Europe/Lisbon" };
let admin: Actor;
let email: string;

beforeAll(async () => {
  admin = await (await makeCast()).actor("Dana Kim", { isAdmin: true });
});
beforeEach(() => {
  email = `tomas-${randomUUID()}@northwind.test`;
});

const input = (more: Partial<Parameters<typeof invitePerson>[1]> = {}) => ({
  id: randomUUID(),
  name: "Tomás",
  email,
  isAdmin: false,
  role: "stakeholder" as const,
  ...more,
});

/** No mail server is set in tests, so the link is where admins find it. */
const keptToken = async () =>
  (await db.unmailedLink.findFirstOrThrow({ where: { email, purpose: "invitation" } })).url.split("/").at(-1) as string;

async function invited(more?: Parameters<typeof input>[0]) {
  const asked = input(more);
  expect(await invitePerson(admin, asked)).toBeNull();
  return { id: asked.id, token: await keptToken() };
}

test("an invitation makes a person with the role it grants, once, and signs them in", async () => {
  const project = await db.project.create({
    data: { workspaceId: admin.workspaceId, slug: "harbour", name: "Harbour", purpose: "" },
  });
  const { id, token } = await invited({ projectId: project.id, role: "engineer" });
  expect(JSON.stringify(await db.invitation.findUnique({ where: { id } }))).not.toContain(token);
  const shown = await loader(asking("/", { params: { token } }));
  expect(shown).toMatchObject({ invitation: { email, text: "Dana Kim invites you as engineer of Harbour." } });
  const answer = (await action(asking("/", { params: { token }, form: given }))) as Response;
  const actor = await findActor(asking("/", { cookie: answer.headers }));
  expect(actor).toMatchObject({ email, name: "Tomás", isAdmin: false, timeZone: "Europe/Lisbon" });
  expect(await db.membership.findFirst({ where: { projectId: project.id } })).toMatchObject({
    personId: actor?.personId,
    role: "engineer",
  });
  expect(await acceptInvitation(token, given)).toBeNull();
  expect(await db.unmailedLink.count({ where: { email } })).toBe(0);
});

test("of several who accept at once, one gets in", async () => {
  const { token } = await invited();
  const answers = await Promise.all([1, 2, 3].map(() => acceptInvitation(token, given)));
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await db.person.count({ where: { email } })).toBe(1);
});

test("each closed link has its own plain page", async () => {
  const title = async (token: string) => {
    const answer = await loader(asking("/", { params: { token } }));
    return "closed" in answer ? "open" : [answer.init?.status, answer.data.closed?.title];
  };
  const late = await atTime(new Date(Date.now() - 8 * 86_400_000), () => invited());
  expect(await title(late.token)).toEqual([410, "This invitation has expired."]);
  expect(await acceptInvitation(late.token, given)).toBeNull();
  await withdrawInvitation(admin, late.id);
  expect(await title(late.token)).toEqual([410, "This invitation was withdrawn."]);
  const { token } = await invited();
  expect(await title(token)).toBe("open");
  await acceptInvitation(token, given);
  expect(await title(token)).toEqual([410, "This invitation is accepted already."]);
  for (const unknown of ["x", "\0", ""]) expect(await title(unknown)).toEqual([404, "Nobody was sent this link."]);
});

test("sending again gives a new link and ends the old one, also after it expired", async () => {
  const { id, token } = await atTime(new Date(Date.now() - 8 * 86_400_000), () => invited());
  expect(await resendInvitation(admin, id)).toBe(true);
  const newer = await keptToken();
  expect(await findInvitation(token)).toBeNull();
  expect(await acceptInvitation(newer, given)).not.toBeNull();
  expect(await resendInvitation(admin, id)).toBe(false);
  expect(await withdrawInvitation(admin, id)).toBe(false);
});

test("the same form sent twice is one invitation; a known or invited address is told", async () => {
  const asked = input();
  expect(await Promise.all([invitePerson(admin, asked), invitePerson(admin, asked)])).toEqual([null, null]);
  expect(await db.invitation.count({ where: { email } })).toBe(1);
  expect(await invitePerson(admin, input())).toMatchObject({
    field: "email",
    message: expect.stringContaining("invited already"),
  });
  expect(await invitePerson(admin, input({ email: admin.email }))).toMatchObject({
    message: expect.stringContaining("Dana Kim has this address"),
  });
});

test("an admin cannot invite into a private project that they do not lead", async () => {
  const data = {
    workspaceId: admin.workspaceId,
    slug: "secret",
    name: "Secret",
    purpose: "",
    visibility: "private" as const,
  };
  const { id: projectId } = await db.project.create({ data });
  expect(await invitePerson(admin, input({ projectId }))).toMatchObject({ field: "projectId" });
  await db.membership.create({ data: { projectId, personId: admin.personId, role: "lead" } });
  expect(await invitePerson(admin, input({ projectId }))).toBeNull();
});
