import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { weeks } from "#tests/factories/summaries";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { keepNote } from "./keep-note.server";
import { listRunningNotes } from "./list-running-notes.server";
import { removeNote } from "./remove-note.server";

const [weekOn, nextWeekOn] = weeks;
let priya: Actor;
let marta: Actor;
let project: ProjectAccess;
const texts = async (actor: Actor, week: string = weekOn) =>
  (await listRunningNotes(actor, project, week)).map(({ text, isMine }) => [text, isMine]);

beforeAll(async () => {
  const cast = await makeCast();
  [marta, priya] = [await cast.actor("Marta Lindqvist"), await cast.actor("Priya Nair")];
  project = await makeProject(marta);
  await join(project, priya, "engineer");
});

describe("running notes", () => {
  const id = randomUUID();

  it("are kept once, and listed for their week alone", async () => {
    await keepNote(priya, project, weekOn, { id, text: "The bank called." });
    await keepNote(priya, project, weekOn, { id, text: "The bank called again." });
    expect(await texts(priya)).toEqual([["The bank called.", true]]);
    expect(await texts(marta)).toEqual([["The bank called.", false]]);
    expect(await texts(priya, nextWeekOn)).toEqual([]);
  });

  it("are removed by who wrote them, in their own project", async () => {
    const other = await makeProject(marta, { name: "Other" });
    await removeNote(marta, project, id);
    await removeNote(priya, other, id);
    expect(await texts(priya)).toHaveLength(1);
    await removeNote(priya, project, id);
    expect(await texts(priya)).toEqual([]);
  });
});
