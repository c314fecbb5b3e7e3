import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { thrownBy } from "#tests/factories/asking";
import { feedbackWords, makeConversation, outcomeWords, planForm, viewWords } from "#tests/factories/conversations";
import { makeFlagRow } from "#tests/factories/flags";
import { makeCast } from "#tests/factories/people";
import { join, makeProject, publishWeek } from "#tests/factories/projects";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { agreePlan } from "./agree-plan.server";
import { closeConversation, keepOpen } from "./close-conversation.server";
import { describeConversation } from "./describe-conversation.server";
import { discardConversation } from "./discard-conversation.server";
import { exportConversation } from "./export-conversation.server";
import { getConversation } from "./get-conversation.server";
import { giveFeedback } from "./give-feedback.server";
import { keepDraft } from "./keep-draft.server";
import { listConversations } from "./list-conversations.server";
import { planActions, planChanged } from "./plan-actions.server";
import { recordOutcome } from "./record-outcome.server";
import { startConversation } from "./start-conversation.server";
import { writeView } from "./write-view.server";

const at = new Date("2026-11-21T10:00:00Z");
let dana: Actor;
let omar: Actor;
let admin: Actor;
beforeAll(async () => {
  const cast = await makeCast();
  admin = await cast.actor("Ada Admin", { isAdmin: true });
});
beforeEach(async () => {
  const cast = await makeCast();
  dana = await cast.actor("Dana Kim");
  omar = await cast.actor("Omar Haddad");
  await db.$executeRaw`delete from rate_limit`;
});

const now = <Result>(act: () => Promise<Result>) => atTime(at, act);
const make = (...more: [Parameters<typeof makeConversation>[2]?, Parameters<typeof makeConversation>[3]?]) =>
  now(() => makeConversation(dana, omar, ...more));
const see = (actor: Actor, id: string) => now(() => describeConversation(actor, id));
const give = { step: "feedback" as const, ...feedbackWords };
const close = (actor: Actor, id: string) => now(() => closeConversation(actor, id));

test("feedback is given, answered, planned, followed up and closed by both", async () => {
  const id = await make("begun");
  expect((await thrownBy(getConversation(omar, id))).status).toBe(404);
  expect(await now(() => listConversations(omar, 1))).toMatchObject({ conversations: [] });
  await now(() => giveFeedback(dana, id, give));
  const given = await see(omar, id);
  expect(given.feedback?.parts?.map(({ text }) => text)).toEqual([give.behaviour, give.example, give.impact]);
  expect([given.next.turn, (await see(dana, id)).next.turn]).toEqual(["you", "other"]);
  await now(() => writeView(omar, id, { step: "view", view: viewWords }));
  expect((await see(dana, id)).view?.text).toBe(viewWords);
  await now(() => planActions(omar, id, planForm(omar)));
  expect((await see(dana, id)).plan).toMatchObject({ mayAgree: true, isAgreed: false, agreed: ["Omar Haddad agrees"] });
  await now(() => agreePlan(dana, id, { step: "agree", number: 1 }));
  expect(await see(omar, id)).toMatchObject({
    stage: "agreed",
    plan: { isAgreed: true, followUp: "Saturday 5 December" },
  });
  const outcome = { step: "outcome" as const, id: randomUUID(), result: "better" as const, text: outcomeWords };
  await now(() => recordOutcome(omar, id, outcome));
  await now(() => recordOutcome(omar, id, outcome));
  expect((await see(dana, id)).outcomes).toMatchObject([{ result: "It is better", text: outcomeWords }]);
  await close(dana, id);
  expect(await see(omar, id)).toMatchObject({ closing: "wanted-by-other", next: { turn: "you" } });
  await close(omar, id);
  const closed = await see(dana, id);
  expect(closed).toMatchObject({ stage: "closed", closing: null, writes: { plan: null, outcome: null } });
  expect(closed.events.map(({ text }) => text)).toEqual([
    "Dana Kim gave feedback",
    "Omar Haddad wrote their view",
    "Omar Haddad wrote a plan",
    "Dana Kim agreed to the plan",
    "Omar Haddad wrote how it went",
    "Dana Kim wanted to close it",
    "Omar Haddad closed it",
  ]);
  expect((await see(omar, id)).events).toEqual(closed.events);
  expect(await close(omar, id)).toMatchObject({ refused: expect.stringMatching(/closed/) });
});

test("feedback is asked for, and the request can be declined or taken back by one alone", async () => {
  const ask = () => ({ step: "ask" as const, id: randomUUID(), personId: dana.personId, about: "My summaries" });
  const [first, second] = [ask(), ask()];
  await now(() => startConversation(omar, first));
  expect(await see(dana, first.id)).toMatchObject({ amGiver: true, ask: { text: "My summaries", by: "Omar Haddad" } });
  await now(() => giveFeedback(dana, first.id, give));
  expect(await see(omar, first.id)).toMatchObject({ stage: "given", writes: { view: {} } });
  await now(() => startConversation(omar, second));
  await close(dana, second.id);
  expect(await see(omar, second.id)).toMatchObject({ stage: "closed", title: "You asked Dana Kim for feedback" });
  expect(await see(dana, second.id)).toMatchObject({ title: "Omar Haddad asked for your feedback" });
});

describe("a conversation begins", () => {
  const start = (personId: string, id = randomUUID()) => startConversation(dana, { step: "give", id, personId });

  test("with an active person of the workspace, who is not oneself", async () => {
    const { personId } = await (await makeCast()).actor("Gone Already");
    await db.person.update({ where: { id: personId }, data: { deactivatedAt: at } });
    for (const who of [dana.personId, personId, randomUUID()])
      expect(await start(who)).toMatchObject({ field: "personId", refused: expect.stringMatching(/Please choose/) });
    expect(await db.feedbackConversation.count({ where: { startedById: dana.personId } })).toBe(0);
  });

  test("once, however often its form is sent, and not with somebody else's id", async () => {
    const id = randomUUID();
    await Promise.all([1, 2, 3].map(() => start(omar.personId, id)));
    expect(await db.feedbackConversation.count({ where: { startedById: dana.personId } })).toBe(1);
    const asked = { step: "give" as const, id, personId: dana.personId };
    expect(await startConversation(omar, asked)).toMatchObject({ refused: expect.stringMatching(/out of date/) });
  });

  test("twenty times a day", async () => {
    for (let count = 0; count < 20; count++) expect(await start(omar.personId)).toBeUndefined();
    expect(await start(omar.personId)).toMatchObject({ refused: expect.stringMatching(/tomorrow/) });
  });
});

test("what was sent twice is there once, and something else is not taken", async () => {
  const id = await make("begun");
  await Promise.all([1, 2].map(() => now(() => giveFeedback(dana, id, give))));
  expect(await db.feedbackEntry.count({ where: { conversationId: id } })).toBe(1);
  expect(await giveFeedback(dana, id, { ...give, impact: "Else" })).toMatchObject({
    refused: expect.stringMatching(/stands/),
  });
  await Promise.all([1, 2].map(() => now(() => writeView(omar, id, { step: "view", view: "Mine" }))));
  expect(await writeView(omar, id, { step: "view", view: "Else" })).toMatchObject({
    refused: expect.stringMatching(/stands/),
  });
  expect(await db.feedbackEvent.count({ where: { conversationId: id } })).toBe(2);
});

test("nobody takes the other one's step, or one before its time", async () => {
  const id = await make("given");
  expect(await writeView(dana, id, { step: "view", view: "Mine" })).toMatchObject({
    refused: expect.stringMatching(/Omar Haddad/),
  });
  expect(await giveFeedback(omar, id, give)).toMatchObject({ refused: expect.stringMatching(/Dana Kim/) });
  expect(await planActions(dana, id, planForm(dana))).toMatchObject({ refused: expect.stringMatching(/after both/) });
  expect(await agreePlan(dana, id, { step: "agree", number: 0 })).toMatchObject({
    refused: expect.stringMatching(/no plan/),
  });
  const outcome = { step: "outcome" as const, id: randomUUID(), result: "same" as const, text: "Hm" };
  expect(await recordOutcome(dana, id, outcome)).toMatchObject({ refused: expect.stringMatching(/agreed/) });
  expect(await discardConversation(dana, id)).toMatchObject({ refused: expect.stringMatching(/stands/) });
});

test("whoever is not one of the two finds nothing there, an admin included, and can do nothing", async () => {
  const id = await make("viewed");
  for (const attempt of [
    () => describeConversation(admin, id),
    () => exportConversation(admin, id),
    () => keepDraft(admin, id, { step: "view", view: "x" }),
    () => planActions(admin, id, planForm(admin)),
    () => closeConversation(admin, id),
    () => describeConversation({ ...dana, workspaceId: randomUUID() }, id),
    () => describeConversation(dana, randomUUID()),
    () => describeConversation(dana, "1e0"),
  ])
    expect((await thrownBy(attempt())).status).toBe(404);
});

test("a list that is very full has pages, those that are open first", async () => {
  const row = { workspaceId: dana.workspaceId, giverId: dana.personId, receiverId: omar.personId, timeZone: "UTC" };
  const rows = Array.from({ length: 45 }, (_, index) => ({
    ...{ ...row, id: randomUUID(), startedById: dana.personId, startedAt: new Date(at.getTime() - index * 3_600_000) },
    ...(index < 5 ? { stage: "closed" as const, closedAt: at } : { stage: "given" as const }),
  }));
  await db.feedbackConversation.createMany({ data: rows });
  const readers = rows.map(({ id }) => ({
    conversationId: id,
    personId: dana.personId,
    wrappedKey: new Uint8Array(1),
  }));
  await db.feedbackReader.createMany({ data: readers });
  const pages = [await listConversations(dana, 1), await listConversations(dana, 2), await listConversations(dana, 9)];
  expect(pages.map(({ page, last, conversations }) => [page, last, conversations.length])).toEqual([
    [1, 2, 40],
    [2, 2, 5],
    [1, 2, 40],
  ]);
  expect(pages[1]?.conversations.every(({ stage }) => stage === "closed")).toBe(true);
});

describe("a plan", () => {
  test("that both write at once loses nothing, and counts once both agree to the same one", async () => {
    const id = await make("viewed");
    const mine = planForm(dana, {
      followUpOn: "2026-12-05",
      actions: [{ kind: "pairing", what: "Pair", ownerId: dana.personId, dueOn: "2026-11-30" }],
    });
    const answers = await Promise.all([
      now(() => planActions(omar, id, planForm(omar))),
      now(() => planActions(dana, id, mine)),
    ]);
    const late = answers.findIndex((answer) => answer?.refused === planChanged);
    expect(answers[1 - late]).toBeUndefined();
    const slower = late === 0 ? omar : dana;
    const view = await see(slower, id);
    expect(view.plan).toMatchObject({ number: 1 });
    expect(view.writes.plan).toMatchObject({ base: 1, isOther: true, isDraft: true });
    const texts = [view.plan?.actions?.[0]?.what, view.writes.plan?.words.actions[0]?.what].sort();
    expect(texts).toEqual(["Five tapirlines", "Pair"]);
    await now(() => planActions(slower, id, { ...mine, base: 1, followUpOn: "2026-12-08" }));
    const other = slower === dana ? omar : dana;
    expect(await now(() => agreePlan(other, id, { step: "agree", number: 1 }))).toMatchObject({
      refused: expect.stringMatching(/changed the plan/),
    });
    await now(() => agreePlan(other, id, { step: "agree", number: 2 }));
    expect(await see(dana, id)).toMatchObject({ stage: "agreed", plan: { isAgreed: true, number: 2 } });
  });

  test("that is changed needs both again, and keeps its day until then", async () => {
    const id = await make("agreed");
    await now(() => planActions(dana, id, planForm(dana, { base: 1, followUpOn: "2026-12-12" })));
    expect(await see(omar, id)).toMatchObject({
      stage: "viewed",
      plan: { agreed: ["Dana Kim agrees"], isAgreed: false },
    });
    const { followUpOn } = await db.feedbackConversation.findUniqueOrThrow({ where: { id } });
    expect(followUpOn?.toISOString().slice(0, 10)).toBe("2026-12-05");
    await now(() => agreePlan(omar, id, { step: "agree", number: 2 }));
    expect((await db.feedbackConversation.findUniqueOrThrow({ where: { id } })).followUpOn).toEqual(
      new Date("2026-12-12"),
    );
  });

  test("says who does what by when, and nothing else is taken", async () => {
    const id = await make("viewed");
    const [line] = await now(async () => planForm(dana).actions);
    const bad = async (more: object) =>
      now(() => planActions(dana, id, planForm(dana, { actions: [{ ...line, ...more } as never] })));
    expect(await bad({ what: "" })).toMatchObject({ field: "actions[0].what" });
    expect(await bad({ ownerId: admin.personId })).toMatchObject({ field: "actions[0].ownerId" });
    expect(await bad({ dueOn: undefined })).toMatchObject({ field: "actions[0].dueOn" });
    expect(await bad({ dueOn: "2026-11-20" })).toMatchObject({ field: "actions[0].dueOn" });
    expect(await bad({ what: "", dueOn: undefined })).toMatchObject({ field: "actions[0].what" });
    expect(await now(() => planActions(dana, id, planForm(dana, { followUpOn: "2026-11-20" })))).toMatchObject({
      field: "followUpOn",
    });
    expect(await now(() => planActions(dana, id, planForm(dana, { followUpOn: "2027-02-28" })))).toBeUndefined();
  });

  test("written on 15 February of a leap year is looked at again on the 29th", async () => {
    const id = await make("viewed");
    const inFebruary = <Result>(act: () => Promise<Result>) => atTime(new Date("2028-02-15T10:00:00Z"), act);
    const { writes } = await inFebruary(() => describeConversation(dana, id));
    expect(writes.plan?.words.followUpOn).toBe("2028-02-29");
    await inFebruary(() => planActions(dana, id, planForm(dana, { followUpOn: "2028-02-29" })));
    await inFebruary(() => agreePlan(omar, id, { step: "agree", number: 1 }));
    expect((await db.feedbackConversation.findUniqueOrThrow({ where: { id } })).followUpOn).toEqual(
      new Date("2028-02-29"),
    );
  });
});

describe("a draft", () => {
  test("survives, is its writer's alone, and is gone once it is sent", async () => {
    const id = await make("viewed");
    const draft = { step: "plan" as const, base: 0, actions: [], followUpOn: "2026-12-24" };
    for (const _ of [1, 2]) await now(() => keepDraft(dana, id, draft));
    expect((await see(dana, id)).writes.plan).toMatchObject({ isDraft: true, words: { followUpOn: "2026-12-24" } });
    expect((await see(omar, id)).writes.plan).toMatchObject({ isDraft: false, words: { followUpOn: "2026-12-05" } });
    expect((await getConversation(omar, id)).entries.filter(({ kind }) => kind.startsWith("draft"))).toEqual([]);
    await now(() => planActions(dana, id, planForm(dana)));
    expect(await db.feedbackEntry.count({ where: { conversationId: id, kind: "draft plan" } })).toBe(0);
  });

  test("that comes late or is too long keeps nothing", async () => {
    const id = await make("viewed");
    await now(() => keepDraft(dana, id, give));
    await now(() => keepDraft(omar, id, { step: "view", view: "late" }));
    expect(await db.feedbackEntry.count({ where: { conversationId: id, kind: { startsWith: "draft" } } })).toBe(0);
    const long = { step: "plan" as const, base: 0, actions: [], followUpOn: "x".repeat(200_000) };
    expect(await keepDraft(dana, id, long)).toMatchObject({ refused: expect.stringMatching(/longer/) });
  });

  test("of feedback can be thrown away with all that was begun", async () => {
    const id = await make("begun");
    await now(() => keepDraft(dana, id, give));
    await discardConversation(dana, id);
    expect(await db.feedbackConversation.count({ where: { id } })).toBe(0);
    expect((await thrownBy(describeConversation(dana, id))).status).toBe(404);
  });
});

describe("closing", () => {
  test("by both at once is closing once", async () => {
    const id = await make("agreed");
    await Promise.all([close(dana, id), close(omar, id)]);
    const kinds = (await db.feedbackEvent.findMany({ where: { conversationId: id } })).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "closed")).toHaveLength(1);
    expect(await see(dana, id)).toMatchObject({ stage: "closed" });
  });

  test("is taken back by either, and by whatever is new", async () => {
    const id = await make("agreed");
    await close(dana, id);
    await now(() => keepOpen(omar, id));
    expect(await see(dana, id)).toMatchObject({ closing: "together" });
    await close(dana, id);
    await now(() => planActions(omar, id, planForm(omar, { base: 1, followUpOn: "2026-12-07" })));
    expect(await see(dana, id)).toMatchObject({ closing: "together" });
  });
});

describe("links", () => {
  test("lead to what both may see, when it is saved and at every view", async () => {
    const open = await makeProject(dana, { name: "Open" });
    const shared = await makeProject(dana, { name: "Shared", visibility: "private" });
    const mine = await makeProject(dana, { name: "Mine", visibility: "private" });
    await join(shared, omar, "engineer");
    await publishWeek(open, "2026-11-09", at);
    const week = await db.summary.findFirstOrThrow({ where: { projectId: open.id } });
    const flags = await Promise.all(
      [shared, mine].map(async ({ id }) => `flag:${await makeFlagRow(id, dana.personId)}`),
    );
    const begun = await make("begun");
    const offered = (await see(dana, begun)).writes.feedback?.choices.map(({ ref }) => ref) ?? [];
    expect(offered).toEqual(expect.arrayContaining([`summary:${week.id}`, flags[0]]));
    expect(offered).not.toContain(flags[1]);
    for (const ref of [flags[1], `flag:${randomUUID()}`] as string[])
      expect(await giveFeedback(dana, begun, { ...give, links: [ref] })).toMatchObject({ field: "links" });
    const id = await make("given", { links: [`summary:${week.id}`, flags[0] as string] });
    expect((await see(omar, id)).feedback).toMatchObject({
      lost: 0,
      links: [{}, { label: "Flag of Shared: Nobody can pay" }],
    });
    await db.membership.deleteMany({ where: { projectId: shared.id, personId: omar.personId } });
    for (const actor of [dana, omar]) {
      const { feedback } = await see(actor, id);
      expect(feedback).toMatchObject({ lost: 1, links: [{ ref: `summary:${week.id}` }] });
    }
  });
});
