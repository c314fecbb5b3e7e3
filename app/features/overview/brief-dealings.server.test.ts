import { beforeEach, expect, test } from "vitest";
import { makeTeam } from "#tests/factories/projects";
import { makeProposal } from "#tests/factories/proposals";
import { makeQuestion } from "#tests/factories/questions";
import { newLine, publishWeekWith, weeks } from "#tests/factories/summaries";
import { makeTrial, signedAt } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { answerReview } from "~/features/trials/answer-review.server";
import { readBrief } from "./read-brief.server";
import { readOverview } from "./read-overview.server";

const [first] = weeks;
const bank = newLine("roadblocks", { title: "The bank is closed" });

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  await publishWeekWith(priya, project, first, () => ({ roadblocks: [bank] }));
});

const briefFor = (actor: Actor, at: Date | string) =>
  atTime(new Date(at), async () => (await readBrief(actor, await getProject(actor, project.slug), null)).brief);
const rowFor = (actor: Actor, at: Date | string) =>
  atTime(new Date(at), async () => (await readOverview(actor, 1)).rows.find(({ slug }) => slug === project.slug));

test("questions stand at the lines of a week, and become overdue by the clock", async () => {
  const asked = new Date("2026-11-20T18:00:00Z");
  const id = await atTime(asked, () =>
    makeQuestion(dana, project, { weekOn: first, lineId: `roadblock:${bank.id}`, text: "When?" }),
  );
  const href = `/projects/${project.slug}/questions/${id}`;
  expect(await briefFor(dana, "2026-11-20T18:05:00Z")).toMatchObject({
    questions: { [`roadblock:${bank.id}`]: [{ id, text: "When?", state: "open", word: "Open", href }] },
    unanswered: "1 open question",
    mayAsk: true,
  });
  expect(await briefFor(dana, "2026-11-25T18:05:00Z")).toMatchObject({
    questions: { [`roadblock:${bank.id}`]: [{ state: "overdue" }] },
    unanswered: "1 open question, overdue",
  });
});

test("a proposal stands there while it is open", async () => {
  const { proposalId } = await atTime(signedAt, () => makeProposal(priya, dana, project));
  expect((await briefFor(dana, signedAt)).agreement).toEqual({
    inForce: null,
    proposal: { id: proposalId, text: "Open until 4 December" },
  });
  expect((await briefFor(dana, "2026-12-05T12:00:00Z")).agreement).toEqual({ inForce: null, proposal: null });
});

test("a trial is told by its day, then by its review and for whom that waits", async () => {
  const trial = await makeTrial(priya, dana, project);
  const { trial: running, agreement } = await briefFor(dana, "2026-12-01T12:00:00Z");
  expect(running).toMatchObject({ title: "Trial, day 9 of 14", action: "See the record so far", isOverdue: false });
  expect(agreement.inForce).toBe(1);
  expect(await rowFor(dana, "2026-12-01T12:00:00Z")).toMatchObject({
    trial: { text: "Trial, day 9 of 14" },
    needsYou: null,
  });

  const opened = "2026-12-04T16:00:00Z";
  expect((await briefFor(dana, opened)).trial).toMatchObject({ title: "Trial, in review", action: "Give your answer" });
  expect(await rowFor(dana, opened)).toMatchObject({ needsYou: { text: "Your review answer" } });
  const answer = { score: 5, missing: "", change: "", choice: "adopt" } as const;
  await atTime(new Date("2026-12-04T17:00:00Z"), async () =>
    answerReview(dana, await getProject(dana, project.slug), trial, answer),
  );
  expect(await rowFor(dana, "2026-12-04T17:01:00Z")).toMatchObject({ needsYou: null });
  expect(await rowFor(priya, "2026-12-12T17:00:00Z")).toMatchObject({
    needsYou: { text: "Your review answer" },
    trial: { text: "Review overdue", isOverdue: true },
  });
  expect((await briefFor(dana, "2026-12-12T17:00:00Z")).trial).toMatchObject({ isOverdue: true });
});
