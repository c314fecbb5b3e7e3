import { beforeAll, describe, expect, it } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, openWeek, publishWeekWith, weeks } from "#tests/factories/summaries";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "./answer-ask.server";
import { getAsk } from "./get-ask.server";

const [first, second] = weeks;
const open = newLine("asks", { question: "Which bank?", decideBy: "2026-11-20" });
const named = newLine("asks", { question: "Which colour?", decideBy: "2026-11-20" });
const raced = newLine("asks", { question: "Which day?", decideBy: "2026-11-20" });
const clicked = newLine("asks", { question: "Which shop?", decideBy: "2026-11-20" });
let lead: Actor;
let sam: Actor;
let dana: Actor;
let project: ProjectAccess;
const as = (actor: Actor) => getProject(actor, project.slug);

beforeAll(async () => {
  const cast = await makeCast();
  [lead, sam, dana] = [
    await cast.actor("Priya Nair"),
    await cast.actor("Sam Stone"),
    await cast.actor("Dana Kowalski"),
  ];
  project = await makeProject(lead);
  await join(project, sam, "stakeholder");
  await join(project, dana, "stakeholder");
  const asks = [open, { ...named, askedOfId: sam.personId }, raced, clicked];
  await publishWeekWith(lead, project, first, () => ({ asks }));
});

describe("answerAsk", () => {
  it("keeps the decision with its name and time, and shows it to who writes next", async () => {
    expect(await answerAsk(sam, await as(sam), open.id, "The small one.")).toBe("answered");
    expect((await getAsk(project, open.id)).answer).toMatchObject({ text: "The small one.", by: "Sam Stone" });
    const { carried } = await openWeek(project, second);
    expect(carried.asks.map(({ id, answer }) => [id, answer?.by])).toContainEqual([open.id, "Sam Stone"]);
  });

  it("keeps the first of two that come at once, and tells the other", async () => {
    const outcomes = await Promise.all([
      answerAsk(sam, await as(sam), raced.id, "Monday"),
      answerAsk(dana, await as(dana), raced.id, "Friday"),
    ]);
    expect(outcomes.sort()).toEqual(["answered", "late"]);
    expect(await db.askAnswer.count({ where: { askId: raced.id } })).toBe(1);
  });

  it("takes a double click for one decision, and other words for a second one", async () => {
    const project = await as(sam);
    const twice = await Promise.all([1, 2].map(() => answerAsk(sam, project, clicked.id, "Yes, do.")));
    expect(twice).toEqual(["answered", "answered"]);
    expect(await answerAsk(sam, project, clicked.id, "No, do not.")).toBe("late");
    expect(await answerAsk(dana, await as(dana), clicked.id, "Yes, do.")).toBe("late");
    expect((await getAsk(project, clicked.id)).answer).toMatchObject({ text: "Yes, do.", by: "Sam Stone" });
  });

  it("is for stakeholders; one asked by name is for that person alone", async () => {
    await expect(answerAsk(lead, project, open.id, "Mine")).rejects.toMatchObject({ status: 403 });
    await expect(answerAsk(dana, await as(dana), named.id, "Red")).rejects.toMatchObject({ status: 403 });
    expect(await answerAsk(sam, await as(sam), named.id, "Blue")).toBe("answered");
  });

  it("knows neither foreign nor odd ids", async () => {
    const other = await makeProject(lead, { name: "Other" });
    await expect(getAsk(other, open.id)).rejects.toMatchObject({ status: 404 });
    await expect(getAsk(project, "1' or true")).rejects.toMatchObject({ status: 404 });
  });

  it("cannot be changed in the database afterwards", async () => {
    await expect(db.$executeRaw`update ask_answer set text = 'other' where ask_id = ${open.id}::uuid`).rejects.toThrow(
      /only ever added to/,
    );
  });
});
