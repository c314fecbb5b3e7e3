import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { archiveProject } from "~/features/projects/archive-project.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import type { AskView } from "./brief-view";
import { readBrief } from "./read-brief.server";

const [first, second, third] = weeks;
const friday = "2026-11-27T09:00:00Z";

let lead: Actor;
let dana: Actor;
let sam: Actor;
let project: ProjectAccess;

async function asksFor(actor: Actor, at: string, weekOn: string | null = null): Promise<AskView[]> {
  const { brief } = await atTime(new Date(at), async () =>
    readBrief(actor, await getProject(actor, project.slug), weekOn),
  );
  if (!brief.summary) throw new Error("There is no summary");
  return brief.asks;
}

const ask = (question: string, decideBy: string, askedOf?: Actor) =>
  newLine("asks", { question, decideBy, askedOfId: askedOf?.personId ?? "" });

async function answer(actor: Actor, askId: string, at: string, text = "Yes, do.") {
  return atTime(new Date(at), async () => answerAsk(actor, await getProject(actor, project.slug), askId, text));
}

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim");
  sam = await cast.actor("Sam Stone");
});

beforeEach(async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, dana, "stakeholder");
  await join(project, sam, "stakeholder");
});

test("an ask says by when, of whom and since when, and who may take it", async () => {
  await publishWeekWith(lead, project, first, () => ({
    asks: [ask("Which bank?", "2026-11-24"), ask("Which colour?", "2026-11-25", dana)],
  }));
  const [bank, colour] = await asksFor(dana, "2026-11-19T13:00:00Z");
  expect(bank).toMatchObject({
    title: "Decision wanted by Tuesday 24 November",
    mineTitle: "Decide by Tuesday 24 November",
    status: "open",
    waiting: "Any stakeholder decides, asked today",
    mayAnswer: true,
    answer: null,
  });
  expect(colour).toMatchObject({ waiting: "Dana Kim decides, asked today", mayAnswer: true });
  expect((await asksFor(sam, "2026-11-19T13:00:00Z")).map(({ mayAnswer }) => mayAnswer)).toEqual([true, false]);
  expect((await asksFor(lead, "2026-11-20T09:00:00Z")).map(({ mayAnswer }) => mayAnswer)).toEqual([false, false]);
  const [overdue] = await asksFor(dana, "2026-11-25T09:00:00Z");
  expect(overdue).toMatchObject({
    status: "overdue",
    title: "Overdue since Tuesday 24 November",
    mineTitle: "Decide, overdue since Tuesday 24 November",
    waiting: "Any stakeholder decides, waiting for 6 days",
  });
  expect((await asksFor(dana, "2026-11-20T09:00:00Z"))[0]?.waiting).toBe("Any stakeholder decides, waiting for 1 day");
});

test("on the newest brief stand open asks of earlier weeks, and those answered since the summary before", async () => {
  const [open, answered, old] = [ask("A?", "2026-11-30"), ask("B?", "2026-11-24"), ask("C?", "2026-11-23")];
  await publishWeekWith(lead, project, first, () => ({ asks: [open, answered, old] }));
  await answer(dana, old.id, "2026-11-20T09:00:00Z");
  await answer(sam, answered.id, "2026-11-26T13:00:00Z", "Take the second.");
  await publishWeekWith(lead, project, second, () => ({ asks: [ask("D?", "2026-12-01")] }));

  const newest = await asksFor(dana, friday);
  expect(newest.map(({ question }) => question)).toEqual(["A?", "D?", "C?", "B?"]);
  expect(newest.at(-1)).toMatchObject({
    status: "decided",
    title: "Decided",
    mayAnswer: false,
    answer: { text: "Take the second.", byline: "Sam Stone, Thursday 14:00" },
  });
  expect((await asksFor(dana, friday, first)).map(({ question }) => question)).toEqual(["A?", "C?", "B?"]);

  await publishWeekWith(lead, project, third);
  expect((await asksFor(dana, "2026-12-04T09:00:00Z")).map(({ question }) => question)).toEqual(["A?", "D?", "B?"]);
});

test("an answer shows at once, and nobody may answer again", async () => {
  const only = ask("Which bank?", "2026-11-24");
  await publishWeekWith(lead, project, first, () => ({ asks: [only] }));
  expect((await asksFor(dana, friday))[0]).toMatchObject({ mayAnswer: true });
  expect(await answer(sam, only.id, friday, "The second.")).toBe("answered");
  expect((await asksFor(dana, friday))[0]).toMatchObject({ mayAnswer: false, answer: { text: "The second." } });
  expect(await answer(dana, only.id, friday, "The first.")).toBe("late");
});

test("nobody answers on an archived project", async () => {
  await publishWeekWith(lead, project, first, () => ({ asks: [ask("Which bank?", "2026-11-24")] }));
  await atTime(new Date(friday), () => archiveProject(lead, project));
  expect((await asksFor(dana, friday))[0]).toMatchObject({ mayAnswer: false });
});
