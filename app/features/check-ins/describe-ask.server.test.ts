import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { milestoneOf, roadblockOf } from "#tests/factories/content";
import { makeTeam, tuesday } from "#tests/factories/projects";
import { makeAgreement } from "#tests/factories/proposals";
import { publishQuietWeek } from "#tests/factories/published-week";
import { makeQuestion } from "#tests/factories/questions";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { describeAsk } from "./describe-ask.server";
import { describeQuestion } from "./describe-question.server";
import { interruptNow } from "./interrupt-now.server";
import { listQuestions } from "./list-questions.server";
import { listQuestionsDue } from "./list-questions-due.server";
import { settleQuestion } from "./settle-question.server";

const login = "0198c0de-0000-7000-8000-000000000001";
const bank = "0198c0de-0000-7000-8000-000000000002";
const line = (kind: string, id: string) => `${kind}:${id}`;
let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") }));
  const milestone = milestoneOf({ id: login });
  await publishQuietWeek(priya, project, "2026-11-02", {
    milestones: [milestone],
    roadblocks: [roadblockOf({ id: bank })],
  });
  await publishQuietWeek(priya, project, "2026-11-09", {
    headline: "Cards work.",
    milestones: [{ ...milestone, state: "at_risk", note: "Waits for the bank." }],
  });
});

const hour = (hours: number) => new Date(tuesday.getTime() + hours * 3_600_000);
const ask = async (actor: Actor, weekOn: string | null = null, lineId: string | null = null, at = tuesday) => {
  const seen = await getProject(actor, project.slug);
  return atTime(at, () => describeAsk(actor, seen, { weekOn, lineId }));
};
const question = (more = {}, at = tuesday) => atTime(at, () => makeQuestion(dana, project, more));
const answer = async (id: string, text: string) =>
  atTime(hour(1), async () =>
    settleQuestion(omar, await getProject(omar, project.slug), id, { intent: "answer", id: randomUUID(), text }),
  );

describe("can it wait?", () => {
  test("shows the last word on the project, who answers by when, and what is not agreed", async () => {
    expect(await ask(dana)).toMatchObject({
      about: { weekOn: null, lineId: null },
      last: { title: "Cards work.", state: "on_track", source: "Summary of the week of 9 November" },
      questions: [],
      next: "The next summary is due Friday 17:00, in 3 days.",
      critical: null,
      owner: { name: "Priya Nair", email: priya.email, isYou: false },
      due: "Tuesday 17:00, in 8 h",
      agenda: "",
      mayAsk: true,
    });
    expect((await ask(priya)).owner).toMatchObject({ isYou: true });
  });

  test("of a line shows what the newest summary says of it, though it is asked on an older one", async () => {
    const { about, last } = await ask(dana, "2026-11-02", line("milestone", login));
    expect(about).toEqual({ weekOn: "2026-11-02", lineId: line("milestone", login) });
    expect(last).toMatchObject({
      ...{ title: "One-tap login", text: "At risk. Waits for the bank.", state: null },
      href: `/projects/${project.slug}/weeks/2026-11-09#line-${login}`,
    });
  });

  test("of a line that is gone shows the word that was said last", async () => {
    expect((await ask(dana, "2026-11-02", line("roadblock", bank))).last).toMatchObject({
      ...{ title: "The bank is closed", source: "Summary of the week of 2 November" },
    });
  });

  test.each([
    ["2026-11-16", "headline"],
    ["yesterday", "headline"],
    ["2026-11-09", "milestone:1'"],
    ["2026-11-09", line("promise", bank)],
  ])("of what does not exist (%s, %s) shows the headline", async (weekOn, lineId) => {
    const { about, last } = await ask(dana, weekOn, lineId);
    expect([about.lineId, last?.title]).toEqual([null, "Cards work."]);
  });

  test("shows what was asked on the line before, with the answer", async () => {
    const about = { weekOn: "2026-11-02", lineId: line("milestone", login) };
    const id = await question({ ...about, text: "Will it be ready?" });
    await question({ text: "Something else" });
    await answer(id, "Yes, on Monday.");
    const { questions } = await ask(dana, "2026-11-09", about.lineId, hour(2));
    expect(questions).toEqual([
      {
        ...{ id, text: "Will it be ready?", state: "answered", isOverdue: false, meetingOn: "" },
        answer: { text: "Yes, on Monday.", byline: "Omar Haddad, Tuesday 10:00" },
      },
    ]);
    expect((await ask(dana, null, null, hour(2))).questions).toHaveLength(2);
    expect((await ask(dana, "2026-11-09", "headline")).questions).toEqual([]);
  });

  test("goes by the agreement in force: its hours, its meeting, what it calls critical", async () => {
    await atTime(tuesday, () =>
      makeAgreement(priya, dana, project, { questionHours: 4, critical: ["Nobody can pay"] }),
    );
    expect(await ask(dana)).toMatchObject({
      ...{ due: "Tuesday 13:00, in 4 h", critical: ["Nobody can pay"] },
      agenda: "the agenda of the meeting on Tuesday",
    });
    const id = await question();
    expect(await db.question.findUnique({ where: { id } })).toMatchObject({ firstDueAt: hour(4) });
  });

  test("before the first summary there is no last word", async () => {
    const { dana: other, project: fresh } = await makeTeam({ name: "Fresh" });
    const seen = await getProject(other, fresh.slug);
    expect(await atTime(tuesday, () => describeAsk(other, seen, { weekOn: null, lineId: null }))).toMatchObject({
      ...{ last: null, questions: [], next: "The next summary is due Friday 17:00, in 3 days." },
    });
  });
});

test("an interruption is logged under the name of whoever asks, about the line", async () => {
  const seen = await getProject(dana, project.slug);
  const id = randomUUID();
  const interrupt = () =>
    atTime(tuesday, () =>
      interruptNow(dana, seen, { id, medium: "desk", weekOn: "2026-11-09", lineId: line("milestone", login) }),
    );
  expect(await Promise.all([interrupt(), interrupt()])).toEqual([undefined, undefined]);
  expect(await db.checkIn.findMany({ where: { projectId: project.id } })).toMatchObject([
    { askedById: dana.personId, askedByName: "Dana Kim", minutesEach: 5, medium: "desk", topic: "One-tap login" },
  ]);
});

describe("a question's page", () => {
  const page = async (actor: Actor, id: string, at = hour(2)) => {
    const seen = await getProject(actor, project.slug);
    return atTime(at, () => describeQuestion(actor, seen, id));
  };

  test("says what is asked, where it hangs, who answers by when, and what each may do", async () => {
    const id = await question({ weekOn: "2026-11-09", lineId: "headline", text: "For every shop?" });
    expect(await page(dana, id)).toMatchObject({
      ...{ state: "open", asked: "Asked by Dana Kim, Tuesday 09:00" },
      due: "Priya Nair answers by Tuesday 17:00, in 6 h",
      line: { quote: "Cards work.", source: "summary of the week of 9 November" },
      may: { answer: false, putOnAgenda: false, reopen: false },
      answerers: [],
    });
    expect((await page(omar, id)).may).toEqual({ answer: true, putOnAgenda: true, reopen: false });
    expect(await page(omar, id, hour(9))).toMatchObject({
      ...{ state: "overdue", due: "Priya Nair was to answer by Tuesday 17:00, 1 h ago" },
    });
    await answer(id, "Yes.");
    expect(await page(dana, id)).toMatchObject({
      ...{ state: "answered", due: "Answered by Omar Haddad", may: { reopen: true } },
      steps: [{ words: "Answered", text: "Yes.", byline: "Omar Haddad, Tuesday 10:00" }],
    });
  });

  test("of an unanswered question says on which agenda it stands, and that it is overdue", async () => {
    await atTime(tuesday, () => makeAgreement(priya, dana, project));
    const id = await question({ text: "For every shop?" });
    expect(await page(omar, id, hour(30))).toMatchObject({
      ...{ state: "agenda", isOverdue: true, meetingOn: "Tuesday 24 November", may: { putOnAgenda: false } },
      due: "Priya Nair was to answer by Tuesday 17:00, 22 h ago",
    });
    const { questions } = await atTime(hour(30), () => listQuestions(project, new URLSearchParams()));
    expect(questions).toMatchObject([{ state: "agenda", isOverdue: true, meetingOn: "Tuesday 24 November" }]);
    expect((await ask(dana, null, null, hour(30))).questions).toMatchObject([{ state: "agenda", isOverdue: true }]);
    await answer(id, "Yes.");
    expect(await page(omar, id, hour(30))).toMatchObject({ state: "answered", isOverdue: false, meetingOn: "" });
  });

  test("names no meeting that was cancelled, wherever the question stands", async () => {
    await atTime(tuesday, () => makeAgreement(priya, dana, project));
    const id = await question({ text: "For every shop?" });
    const startsAt = new Date("2026-11-24T09:00:00Z");
    await db.meeting.create({
      data: { projectId: project.id, dayOn: new Date("2026-11-24"), startsAt, cancelledAt: hour(1) },
    });
    const next = { state: "agenda", meetingOn: "Tuesday 1 December" };
    expect(await page(omar, id, hour(30))).toMatchObject(next);
    const { questions } = await atTime(hour(30), () => listQuestions(project, new URLSearchParams()));
    expect(questions).toMatchObject([next]);
    expect((await ask(dana, null, null, hour(30))).questions).toMatchObject([next]);
    const due = await listQuestionsDue(hour(30));
    expect(due.find((one) => one.id === id)?.meeting?.day).toBe("2026-12-01");
  });
});

describe("the list of questions", () => {
  const list = (search: string, at = hour(2)) => atTime(at, () => listQuestions(project, new URLSearchParams(search)));
  const texts = async (search: string, at?: Date) => (await list(search, at)).questions.map(({ text }) => text);

  test("has what is open first, by its due time, then the agenda, then answers", async () => {
    const answered = await question({ text: "Answered" }, hour(-20));
    const agenda = await question({ text: "Agenda" }, hour(-24));
    await question({ text: "Later" });
    await question({ text: "Sooner" }, hour(-20));
    await answer(answered, "Yes, 100% of it.");
    await atTime(hour(1), async () =>
      settleQuestion(omar, await getProject(omar, project.slug), agenda, {
        intent: "agenda",
        id: randomUUID(),
        text: "",
      }),
    );
    expect(await texts("")).toEqual(["Sooner", "Later", "Agenda", "Answered"]);
    expect((await list("", hour(30))).questions.map(({ state }) => state)).toEqual([
      ...["overdue", "overdue", "agenda", "answered"],
    ]);
    expect(await texts("search=100%25 of")).toEqual(["Answered"]);
    expect(await texts("search=SOONER")).toEqual(["Sooner"]);
    expect(await texts("search=_")).toEqual([]);
    expect(await texts("search=%00%ED%A0%80x")).toEqual([]);
    expect(await texts("from=2026-11-17&until=2026-11-18")).toEqual(["Later"]);
  });

  test("stands thirty a page", async () => {
    for (let count = 0; count < 31; count += 1) await question({ text: `Question ${count}` });
    const sizes = [];
    for (const search of ["", "page=2", "page=3", "page=0"]) sizes.push((await list(search)).questions.length);
    expect(sizes).toEqual([30, 1, 0, 30]);
    expect((await list("")).pages).toEqual({ page: 1, last: 2, all: 31 });
  });
});
