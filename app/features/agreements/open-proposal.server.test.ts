import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeProposal, termsInputOf } from "#tests/factories/proposals";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { addRemark } from "./add-remark.server";
import { endProposal } from "./end-proposal.server";
import { type Changes, proposeChanges } from "./propose-changes.server";

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let proposalId: string;
let versionId: string;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  ({ proposalId, versionId } = await atTime(tuesday, () => makeProposal(priya, dana, project)));
});

const as = (actor: Actor) => getProject(actor, project.slug);
const stored = () => db.proposal.findUniqueOrThrow({ where: { id: proposalId }, include: { remarks: true } });

describe("proposing changes", () => {
  const change = (actor: Actor, more: Partial<Changes> = {}) =>
    atTime(tuesday, async () => {
      const terms = termsInputOf(priya, dana, { questionHours: 4 });
      const changes = { id: randomUUID(), versionId, note: "I need it sooner.", terms, ...more };
      return proposeChanges(actor, await as(actor), proposalId, changes);
    });
  const versions = () =>
    db.agreementVersion.findMany({
      where: { proposalId },
      orderBy: { number: "asc" },
      include: { signatures: { select: { side: true } } },
    });

  test("makes a new version that the writer's side has signed", async () => {
    expect(await change(dana)).toEqual({ kind: "sent" });
    expect((await versions())[1]).toMatchObject({
      ...{ number: 2, note: "I need it sooner.", side: "stakeholder", writtenByName: "Dana Kim" },
      signatures: [{ side: "stakeholder" }],
    });
  });

  test("twice is once", async () => {
    const id = randomUUID();
    expect(await Promise.all([change(dana, { id }), change(dana, { id })])).toEqual([
      { kind: "sent" },
      { kind: "sent" },
    ]);
    expect(await versions()).toHaveLength(2);
  });

  test("of two at the same second one is told of the other", async () => {
    const answers = await Promise.all([change(dana), change(priya)]);
    expect(answers).toContainEqual({ kind: "sent" });
    expect(answers).toContainEqual({ kind: "changed", number: 2 });
    expect(await versions()).toHaveLength(2);
  });

  test("is refused where nothing is different or something is wrong", async () => {
    expect(
      await change(dana, { terms: termsInputOf(priya, dana, { trial: { days: 14, startOn: "2026-11-23" } }) }),
    ).toEqual({ kind: "refused", refused: expect.stringMatching(/Nothing is different/) });
    expect(await change(dana, { terms: termsInputOf(priya, dana, { readerIds: [randomUUID()] }) })).toMatchObject({
      kind: "refused",
      field: "readers",
    });
    expect(await change(dana, { id: versionId })).toEqual({ kind: "sent" });
    expect(await versions()).toHaveLength(1);
  });

  test("is for whoever signs", async () => {
    await expect(change(omar)).rejects.toMatchObject({ status: 403 });
  });
});

describe("ending", () => {
  const end = (actor: Actor, outcome: "declined" | "withdrawn", word = "Not now.") =>
    atTime(tuesday, async () => endProposal(actor, await as(actor), proposalId, { outcome, word }));

  test("the stakeholder declines with a word, once", async () => {
    expect(await Promise.all([end(dana, "declined"), end(dana, "declined")])).toEqual([undefined, undefined]);
    expect(await stored()).toMatchObject({ outcome: "declined", closedByName: "Dana Kim", closingWord: "Not now." });
    expect(await end(priya, "withdrawn")).toEqual({
      refused: "Dana Kim declined this proposal. It is closed. Nothing was changed.",
    });
  });

  test("a lead withdraws it", async () => {
    expect(await end(priya, "withdrawn", "")).toBeUndefined();
    expect(await stored()).toMatchObject({ outcome: "withdrawn", closedByName: "Priya Nair", closingWord: "" });
  });

  test("each to their own, and engineers to neither", async () => {
    for (const [actor, outcome] of [
      [priya, "declined"],
      [dana, "withdrawn"],
      [omar, "declined"],
    ] as const)
      await expect(end(actor, outcome)).rejects.toMatchObject({ status: 403 });
    expect(await stored()).toMatchObject({ outcome: null });
  });
});

describe("the conversation", () => {
  const say = (actor: Actor, id: string = randomUUID(), at = tuesday) =>
    atTime(at, async () => addRemark(actor, await as(actor), proposalId, { id, text: "Tuesday suits me." }));

  test("is open to everybody of the project, and what is sent twice is said once", async () => {
    const id = randomUUID();
    expect(await Promise.all([say(omar, id), say(omar, id), say(dana)])).toEqual([undefined, undefined, undefined]);
    expect((await stored()).remarks.map(({ personName }) => personName).sort()).toEqual(["Dana Kim", "Omar Haddad"]);
  });

  test("is closed to others, and when the proposal is", async () => {
    const eve = await (await makeCast()).actor("Eve Else", { isAdmin: true });
    await expect(say(eve)).rejects.toMatchObject({ status: 403 });
    expect(await say(omar, randomUUID(), new Date("2026-12-02T12:00:00Z"))).toEqual({
      refused: "This proposal was open until 1 December. It is closed. Your words were not kept.",
      field: "text",
    });
    await archiveProject(priya, project);
    await expect(say(omar)).rejects.toMatchObject({ status: 403 });
    expect((await stored()).remarks).toEqual([]);
  });
});
