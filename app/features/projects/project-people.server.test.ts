import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, tuesday } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { findInvitation } from "~/features/workspace/find-invitation.server";
import { invitePerson } from "~/features/workspace/invite-person.server";
import { addProjectPerson } from "./add-project-person.server";
import { archiveProject } from "./archive-project.server";
import { dateFromDay } from "./cadence-days";
import { resendProjectInvitation, withdrawProjectInvitation } from "./change-project-invitation.server";
import { changeProjectRole } from "./change-project-role.server";
import { getProject } from "./get-project.server";
import { inviteToProject } from "./invite-to-project.server";
import { listAddablePeople } from "./list-addable-people.server";
import { listInvitedPeople } from "./list-invited-people.server";
import { listProjectPeople } from "./list-project-people.server";
import { getRhythm } from "./load-rhythm.server";
import type { ProjectAccess } from "./project-access";
import { removeProjectPerson } from "./remove-project-person.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let admin: Actor;
let project: ProjectAccess;

beforeEach(async () => {
  const cast = await makeCast();
  priya = await cast.actor("Priya Nair");
  omar = await cast.actor("Omar Haddad");
  dana = await cast.actor("Dana Kim");
  admin = await cast.actor("Ada Root", { isAdmin: true });
  project = await makeProject(priya, { visibility: "private" });
});

const roles = async () => (await listProjectPeople(project)).map(({ name, role }) => `${name}: ${role}`);
const forbidden = expect.objectContaining({ status: 403 });
const notFound = expect.objectContaining({ status: 404 });
const add = (person: Actor, role: "lead" | "engineer" | "stakeholder") =>
  addProjectPerson(priya, project, { personId: person.personId, role });
const change = (person: Actor, role: "lead" | "engineer" | "stakeholder") =>
  changeProjectRole(priya, project, { personId: person.personId, role });
const remove = (person: Actor) => removeProjectPerson(priya, project, { personId: person.personId });

describe("adding", () => {
  test("people are listed lead first, and the same form twice adds once", async () => {
    expect(await Promise.all([add(dana, "stakeholder"), add(dana, "stakeholder")])).toEqual([undefined, undefined]);
    expect(await add(omar, "engineer")).toBeUndefined();
    expect(await roles()).toEqual(["Priya Nair: lead", "Omar Haddad: engineer", "Dana Kim: stakeholder"]);
    const addable = (await listAddablePeople(priya, project)).map(({ id }) => id);
    expect(addable).toContain(admin.personId);
    expect(addable).not.toContain(dana.personId);
  });

  test("somebody who is there already keeps the role", async () => {
    await add(dana, "stakeholder");
    const refused = "Dana Kim is already here as Stakeholder. Change the role in the list.";
    expect(await add(dana, "lead")).toEqual({ refused, field: "personId" });
  });

  test("an unknown or deactivated person is refused at the field", async () => {
    await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: tuesday } });
    const unknown = { ...dana, personId: crypto.randomUUID() };
    for (const person of [dana, unknown]) expect(await add(person, "engineer")).toHaveProperty("field", "personId");
  });
});

describe("who may", () => {
  test("an engineer may not, and an admin only where the project is open", async () => {
    await add(omar, "engineer");
    const asOmar = await getProject(omar, project.slug);
    const input = { personId: dana.personId, role: "lead" } as const;
    await expect(addProjectPerson(omar, asOmar, input)).rejects.toEqual(forbidden);
    await expect(changeProjectRole(omar, asOmar, input)).rejects.toEqual(forbidden);
    await expect(removeProjectPerson(omar, asOmar, input)).rejects.toEqual(forbidden);
    expect(await listAddablePeople(omar, asOmar)).toEqual([]);
    await expect(getProject(admin, project.slug)).rejects.toEqual(notFound);
    const open = await makeProject(priya);
    expect(await addProjectPerson(admin, await getProject(admin, open.slug), input)).toBeUndefined();
  });

  test("whoever is removed from a private project finds nothing at its address", async () => {
    await add(dana, "stakeholder");
    expect(await getProject(dana, project.slug)).toMatchObject({ role: "stakeholder" });
    expect(await remove(dana)).toBeUndefined();
    await expect(getProject(dana, project.slug)).rejects.toEqual(notFound);
    expect(await remove(dana)).toBeUndefined();
  });
});

describe("what a project keeps", () => {
  test("a lead, even when two of them leave at once", async () => {
    await add(omar, "lead");
    await db.project.update({ where: { id: project.id }, data: { responsibleId: null } });
    const answers = await Promise.all([remove(priya), remove(omar)]);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(await roles()).toHaveLength(1);
  });

  test("a lead who can sign in", async () => {
    await add(omar, "lead");
    await db.person.update({ where: { id: omar.personId }, data: { deactivatedAt: tuesday } });
    expect(await change(priya, "engineer")).toEqual({ refused: expect.stringContaining("needs a lead") });
  });

  test("somebody who answers for the summary and can write it", async () => {
    await add(omar, "lead");
    for (const answer of [await remove(priya), await change(priya, "stakeholder")]) {
      expect(answer).toEqual({ refused: expect.stringContaining("answers for the weekly summary") });
    }
    expect(await change(priya, "engineer")).toBeUndefined();
  });
});

describe("inviting somebody new", () => {
  const input = () => ({ id: crypto.randomUUID(), name: "Noor Aziz", email: `${crypto.randomUUID()}@example.test` });
  const invite = (form: ReturnType<typeof input>) => inviteToProject(priya, project, { ...form, role: "stakeholder" });

  test("asks them into the project once, also when the form is sent twice", async () => {
    const form = input();
    expect(await Promise.all([invite(form), invite(form)])).toEqual([undefined, undefined]);
    const rows = await db.invitation.findMany({ where: { email: form.email } });
    expect(rows).toMatchObject([{ projectId: project.id, role: "stakeholder", isAdmin: false }]);
    const shown = [{ name: "Noor Aziz", detail: expect.stringContaining("Stakeholder · invited") }];
    expect(await listInvitedPeople(priya, project)).toMatchObject(shown);
  });

  test("shows a link that was not mailed to admins, and tells a lead who has it", async () => {
    const open = await makeProject(priya);
    const form = input();
    await inviteToProject(priya, open, { ...form, role: "engineer" });
    const seen = async (by: Actor) => (await listInvitedPeople(by, await getProject(by, open.slug)))[0];
    expect(await seen(priya)).toMatchObject({ isNotMailed: true, link: undefined });
    expect(await seen(admin)).toMatchObject({ isNotMailed: true, link: expect.stringContaining("/invitations/") });
    await db.unmailedLink.deleteMany({ where: { email: form.email } });
    expect(await seen(admin)).toMatchObject({ isNotMailed: false, link: undefined });
  });

  test("is refused for who is here already, for an archived project, and to engineers", async () => {
    expect(await invite({ ...input(), email: dana.email })).toHaveProperty("field", "email");
    await add(omar, "engineer");
    const asOmar = await getProject(omar, project.slug);
    const form = { ...input(), role: "lead" } as const;
    await expect(inviteToProject(omar, asOmar, form)).rejects.toEqual(forbidden);
    expect(await listInvitedPeople(omar, asOmar)).toEqual([]);
    await archiveProject(priya, project);
    expect(await invite(input())).toEqual({ refused: "Nobody can be invited to an archived project." });
  });
});

describe("an invitation into the project", () => {
  const invited = async (into = project, by = priya, more = {}) => {
    const input = { id: crypto.randomUUID(), name: "Noor Aziz", email: `${crypto.randomUUID()}@example.test` };
    await invitePerson(by, { ...input, isAdmin: false, role: "stakeholder", projectId: into.id, ...more });
    return input;
  };
  const token = async ({ email }: { email: string }) =>
    (await db.unmailedLink.findFirst({ where: { email, purpose: "invitation" } }))?.url.split("/").at(-1) ?? "";
  const resend = (id: string, by = priya, of = project) => resendProjectInvitation(by, of, id);
  const withdraw = (id: string, by = priya, of = project) => withdrawProjectInvitation(by, of, id);

  test("is sent again by the lead, also after it expired, and withdrawn", async () => {
    const asked = await atTime(new Date(Date.now() - 8 * 86_400_000), () => invited());
    const expired = await token(asked);
    const late = { id: asked.id, mayChange: true, detail: expect.stringContaining("the link expired") };
    expect(await listInvitedPeople(priya, project)).toMatchObject([late]);
    expect(await resend(asked.id)).toBeUndefined();
    const newer = await token(asked);
    expect([await findInvitation(expired), (await findInvitation(newer))?.state]).toEqual([null, "open"]);
    expect(await withdraw(asked.id)).toBeUndefined();
    expect((await findInvitation(newer))?.state).toBe("withdrawn");
    expect(await listInvitedPeople(priya, project)).toEqual([]);
    for (const change of [resend, withdraw]) {
      expect(await change(asked.id)).toEqual({ refused: expect.stringContaining("in the meantime") });
    }
  });

  test("of another project, or one that also makes an admin, is not the lead's", async () => {
    const open = await makeProject(omar);
    const others = [await invited(open, omar), await invited(open, admin, { isAdmin: true })];
    await join(open, priya, "lead");
    const [elsewhere, asAdmin] = others.map(({ id }) => id) as [string, string];
    const asPriya = await getProject(priya, open.slug);
    for (const change of [resend, withdraw]) {
      expect(await change(elsewhere)).toHaveProperty("refused");
      expect(await change(asAdmin, priya, asPriya)).toHaveProperty("refused");
    }
    expect(await db.invitation.count({ where: { id: { in: [elsewhere, asAdmin] }, withdrawnAt: null } })).toBe(2);
    expect((await listInvitedPeople(priya, asPriya)).find(({ id }) => id === asAdmin)?.mayChange).toBe(false);
  });

  test("is not an engineer's, and an archived project's is only withdrawn", async () => {
    const { id } = await invited();
    await add(omar, "engineer");
    const asOmar = await getProject(omar, project.slug);
    for (const change of [resend, withdraw]) await expect(change(id, omar, asOmar)).rejects.toEqual(forbidden);
    await archiveProject(priya, project);
    const archived = await getProject(priya, project.slug);
    expect(await resend(id, priya, archived)).toEqual({ refused: "Nobody can be invited to an archived project." });
    expect(await withdraw(id, priya, archived)).toBeUndefined();
  });
});

test("a role is changed for people of the project alone", async () => {
  await add(dana, "stakeholder");
  expect(await change(dana, "engineer")).toBeUndefined();
  expect(await roles()).toContain("Dana Kim: engineer");
  expect(await change(admin, "lead")).toHaveProperty("refused");
});

test("whoever can no longer write stands in no more, and what was stays", async () => {
  await join(project, omar, "engineer");
  const of = { projectId: project.id, personId: omar.personId };
  await db.standIn.createMany({
    data: [
      { ...of, fromOn: dateFromDay("2026-11-13"), untilOn: dateFromDay("2026-11-27") },
      { ...of, fromOn: dateFromDay("2026-12-04"), untilOn: dateFromDay("2026-12-04") },
    ],
  });
  await atTime(tuesday, () => remove(omar));
  const { standIns } = await getRhythm(project.id);
  expect(standIns).toEqual([{ personId: omar.personId, fromOn: "2026-11-13", untilOn: "2026-11-16" }]);
});
