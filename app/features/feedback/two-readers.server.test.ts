import { randomUUID } from "node:crypto";
import type { HeadersArgs } from "@remix-run/node";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { feedbackWords, makeConversation, outcomeWords, planForm, viewWords } from "#tests/factories/conversations";
import { makeCast } from "#tests/factories/people";
import { dumpDatabase, formsOf } from "#tests/setup/dump-database";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db, pool } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { secret, setSecret } from "~/http/secret.server";
import { describeConversation } from "./describe-conversation.server";
import { exportConversation } from "./export-conversation.server";
import { forgetLeavers } from "./forget-leavers.job.server";
import { giveFeedback } from "./give-feedback.server";
import { keepDraft } from "./keep-draft.server";
import { listConversations } from "./list-conversations.server";
import { remarkKey } from "./remark-key";
import { remindFollowUps } from "./remind-follow-ups.job.server";
import { action, headers, loader } from "./routes/conversation";
import { loader as exportFile } from "./routes/export-feedback";
import { headers as headersOfList } from "./routes/feedback";
import { action as keep } from "./routes/keep-feedback-draft";
import { action as start } from "./routes/new-feedback";
import { startConversation } from "./start-conversation.server";

const own = secret;
const at = new Date("2026-11-21T10:00:00Z");
let dana: Actor;
let omar: Actor;
let cookie: string;
beforeAll(async () => {
  config.SMTP_URL = "smtp://127.0.0.1:9";
  const cast = await makeCast();
  dana = await cast.actor("Dana Kim");
  omar = await cast.actor("Omar Haddad");
  cookie = await startSession(dana);
});
afterEach(() => setSecret(own));

const make = (...more: [Parameters<typeof makeConversation>[2]?, Parameters<typeof makeConversation>[3]?]) =>
  atTime(at, () => makeConversation(dana, omar, ...more));
const visit = (id: string, form?: Record<string, string>) =>
  asking(`/feedback/${id}`, { cookie, params: { conversationId: id }, form });

const rareWords = [
  "zebrafinch",
  "quokkaday",
  "pangolinwise",
  "ocelotbank",
  "tapirlines",
  "narwhalmonday",
  "axolotlwish",
  "dugongdraft",
];
test("a raw dump of every table holds no word of a conversation, its drafts and its mails", async () => {
  const id = await make("followed_up");
  await startConversation(omar, { step: "ask", id: randomUUID(), personId: dana.personId, about: "axolotlwish" });
  await keepDraft(dana, id, { step: "outcome", result: "partly", text: "dugongdraft" });
  const dismissed = { step: "feedback" as const, ...feedbackWords, dismissed: ["hedge: dugongdraft"] };
  await keepDraft(dana, await make("begun"), dismissed);
  await atTime(at, () => remindFollowUps.run(new Date("2026-12-05T12:00:00Z")));
  const said = JSON.stringify([feedbackWords, viewWords, outcomeWords, planForm(dana), dismissed, "axolotlwish"]);
  const dump = (await dumpDatabase((statement) => pool.query(statement))).toLowerCase();
  expect(dump).toContain(id);
  for (const word of rareWords) {
    expect(said).toContain(word);
    for (const form of formsOf(word)) expect(dump).not.toContain(form.toLowerCase());
  }
});

test("neither a conversation nor the list of whom one talks with stays in a browser", () => {
  for (const headersOf of [headers, headersOfList])
    expect(headersOf({} as HeadersArgs)).toEqual({ "Cache-Control": "private, no-store" });
});

test("no message names a conversation or the other one, in its words or in its key", async () => {
  const id = await make("agreed");
  await remindFollowUps.run(new Date("2026-12-05T12:00:00Z"));
  const messages = await db.message.findMany();
  expect(messages.length).toBeGreaterThan(2);
  for (const message of messages) {
    const text = JSON.stringify({ ...message, key: message.key.replace(/ to [\da-f-]{36}$/, "") });
    for (const hidden of [id, dana.personId, omar.personId, "Dana", "Omar"]) expect(text).not.toContain(hidden);
    expect(message).toMatchObject({
      aboutId: null,
      projectId: null,
      words: { banner: null, action: { path: "/feedback" } },
    });
  }
  expect(await db.delivery.count({ where: { channel: { not: "email" } } })).toBe(0);
});

describe("with another secret", () => {
  test("the page says so in words, the list still stands, nothing is written, and the former secret opens it again", async () => {
    const id = await make("viewed");
    setSecret("another-secret-another-secret-another-secret");
    const view = await describeConversation(dana, id);
    expect(view).toMatchObject({ isLocked: true, view: { text: null }, feedback: { parts: null }, closing: null });
    expect(view.writes).toEqual({ feedback: null, view: null, plan: null, outcome: null });
    expect(view.events).toHaveLength(2);
    expect((await listConversations(dana, 1)).conversations.length).toBeGreaterThan(0);
    expect(await exportConversation(dana, id)).toEqual({ locked: true });
    setSecret(own);
    const cookieOfNow = visit(id, { step: "close" });
    setSecret("another-secret-another-secret-another-secret");
    expect(await keepDraft(dana, id, { step: "view", view: "x" })).toMatchObject({
      refused: expect.stringMatching(/another secret/),
    });
    setSecret(own);
    expect(await action(cookieOfNow)).toMatchObject({ status: 303 });
    expect((await describeConversation(dana, id)).view?.text).toBe(viewWords);
  });
});

test("a row that was moved or altered does not open, and the page still does", async () => {
  const [one, two] = [await make("viewed"), await make("viewed")];
  const entry = (conversationId: string, kind: string) => ({
    conversationId_kind_number: { conversationId, kind, number: 1 },
  });
  const { sealed } = await db.feedbackEntry.findUniqueOrThrow({ where: entry(two, "feedback") });
  await db.feedbackEntry.update({ where: entry(one, "feedback"), data: { sealed } });
  await db.feedbackEntry.update({ where: entry(one, "view"), data: { personId: dana.personId } });
  expect(await describeConversation(dana, one)).toMatchObject({
    isLocked: false,
    feedback: { parts: null },
    view: { text: null },
  });
  const stranger = await (await makeCast()).actor("Stranger");
  await db.feedbackReader.updateMany({
    where: { conversationId: two, personId: omar.personId },
    data: { personId: stranger.personId },
  });
  expect((await thrownBy(describeConversation(stranger, two))).status).toBe(404);
  await db.feedbackConversation.update({ where: { id: two }, data: { receiverId: stranger.personId } });
  expect(await describeConversation(stranger, two)).toMatchObject({ isLocked: true, feedback: { parts: null } });
});

describe("the follow-up", () => {
  const remind = (instant: string) => remindFollowUps.run(new Date(instant));
  const mails = (actor: Actor) =>
    db.delivery.count({ where: { personId: actor.personId, message: { key: { startsWith: "follow-up" } } } });

  test("reminds both once, at nine where it was agreed, on a day that only some years have", async () => {
    const inFebruary = (act: () => Promise<string>) => atTime(new Date("2028-02-15T10:00:00Z"), act);
    const [a, b] = await Promise.all(["Ann Ash", "Ben Beech"].map(async (name) => (await makeCast()).actor(name)));
    const days = {
      followUpOn: "2028-02-29",
      actions: [{ kind: "other" as const, what: "x", ownerId: (b as Actor).personId, dueOn: "2028-02-20" }],
    };
    for (const _ of [1, 2]) await inFebruary(() => makeConversation(a as Actor, b as Actor, "agreed", { plan: days }));
    await remind("2028-02-28T23:59:00Z");
    await remind("2028-02-29T07:59:00Z");
    expect(await mails(a as Actor)).toBe(0);
    for (const _ of [1, 2]) await remind("2028-02-29T08:01:00Z");
    await remind("2028-03-01T08:01:00Z");
    expect([await mails(a as Actor), await mails(b as Actor)]).toEqual([1, 1]);
    const message = await db.message.findFirstOrThrow({ where: { key: { startsWith: "follow-up 2028-02-29" } } });
    expect(message.words).toMatchObject({ title: "You have a follow-up today" });
  });
});

describe("whoever leaves", () => {
  const leave = (actor: Actor, on: string) =>
    db.person.update({ where: { id: actor.personId }, data: { deactivatedAt: new Date(on) } });
  const forget = (on: string) => forgetLeavers.run(new Date(on));

  test("keeps their key for thirty days and loses it then; the other one reads on, saves it and closes it alone", async () => {
    const [ann, ben] = (await Promise.all(
      ["Ann Ash", "Ben Beech"].map(async (name) => (await makeCast()).actor(name)),
    )) as [Actor, Actor];
    const id = await atTime(at, () => makeConversation(ann, ben, "viewed"));
    await keepDraft(ben, id, { step: "plan", base: 0, actions: [], followUpOn: "2026-12-05" });
    await leave(ben, "2026-11-22T00:00:00Z");
    expect(await describeConversation(ann, id)).toMatchObject({
      otherIsHere: false,
      closing: "alone",
      writes: { plan: null },
    });
    await forget("2026-12-21T00:00:00Z");
    expect(await db.feedbackReader.count({ where: { conversationId: id } })).toBe(2);
    for (const _ of [1, 2]) await forget("2026-12-23T00:00:00Z");
    expect(await db.feedbackReader.count({ where: { conversationId: id } })).toBe(1);
    expect(await db.feedbackEntry.count({ where: { conversationId: id, kind: { startsWith: "draft" } } })).toBe(0);
    await db.person.update({ where: { id: ben.personId }, data: { deactivatedAt: null } });
    expect((await thrownBy(describeConversation(ben, id))).status).toBe(404);
    expect(await describeConversation(ann, id)).toMatchObject({ otherIsHere: false, closing: "alone" });
    expect((await listConversations(ann, 1)).conversations[0]?.next.words).toMatch(/has left/);
    expect(await exportConversation(ann, id)).toMatchObject({ text: expect.stringContaining(viewWords) });
    const events = (await describeConversation(ann, id)).events.map(({ text }) => text);
    expect(events).toContain("Ben Beech left, and can no longer open it");
    await leave(ann, "2026-12-24T00:00:00Z");
    await forget("2027-02-01T00:00:00Z");
    expect(await db.feedbackEntry.count({ where: { conversationId: id } })).toBe(0);
    expect(await db.feedbackReader.count({ where: { conversationId: id } })).toBe(0);
    expect(await db.feedbackEvent.count({ where: { conversationId: id } })).toBeGreaterThan(3);
  });

  test("gets no key again by an answer to what they had asked, once theirs is gone", async () => {
    const ann = await (await makeCast()).actor("Ann Ash");
    const id = randomUUID();
    await startConversation(ann, { step: "ask", id, personId: dana.personId, about: "How I lead." });
    await leave(ann, "2026-11-22T00:00:00Z");
    await forget("2027-01-01T00:00:00Z");
    await db.person.update({ where: { id: ann.personId }, data: { deactivatedAt: null } });
    expect(await giveFeedback(dana, id, { step: "feedback", ...feedbackWords })).toMatchObject({
      refused: expect.stringMatching(/has left/),
    });
    expect((await thrownBy(describeConversation(ann, id))).status).toBe(404);
  });

  test("takes along what was never sent", async () => {
    const ann = await (await makeCast()).actor("Ann Ash");
    const id = await makeConversation(ann, dana, "begun");
    await leave(ann, "2026-11-22T00:00:00Z");
    await forget("2027-01-01T00:00:00Z");
    expect(await db.feedbackConversation.count({ where: { id } })).toBe(0);
  });
});

describe("the file", () => {
  test("holds what one sees and nobody's drafts, under a name that every system takes, and both see that it was saved", async () => {
    const odd = await (await makeCast()).actor('Zoë "../..\\\r\n<b>');
    const id = await atTime(at, () => makeConversation(dana, odd, "viewed"));
    await keepDraft(odd, id, { step: "plan", base: 0, actions: [], followUpOn: "dugong" });
    for (const _ of [1, 2]) {
      const answer = (await exportFile(visit(id))) as Response;
      expect(answer.headers.get("content-disposition")).toMatch(
        /^attachment; filename="feedback-zoe-b-[\d-]{10}\.md"$/,
      );
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      const text = await answer.text();
      for (const said of [feedbackWords.behaviour, feedbackWords.impact, viewWords])
        expect(text).toContain(`> ${said}`);
      expect(text).not.toContain("dugong");
    }
    expect(await db.feedbackEvent.count({ where: { conversationId: id, kind: "exported" } })).toBe(1);
  });
});

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe("odd input", () => {
  const send = async (id: string, form: Record<string, string>) =>
    (await action(visit(id, form))) as { status?: number; init?: { status: number }; data?: unknown };
  const html = '<script>alert(1)</script> & "quotes"\r# not a heading';

  test("HTML, NUL, right-to-left and combining characters are words like others", async () => {
    const id = await make("begun");
    const rtl = "\u202eשלום\u0000 e\u0301\u0302 👩‍👩‍👧";
    expect(await send(id, { step: "feedback", behaviour: html, example: rtl, impact: "\ud800x" })).toMatchObject({
      status: 303,
    });
    const { conversation } = await loader(visit(id));
    expect(conversation.feedback?.parts?.map(({ text }) => text)).toEqual([
      html,
      "שלום e\u0301\u0302 👩‍👩‍👧",
      "\ufffdx",
    ]);
    expect(await exportConversation(dana, id)).toMatchObject({
      text: expect.stringContaining(`\n> ${html.replace("\r", "\n> ")}\n`),
    });
  });

  test("200 kB, nothing, and what no form sends are told at their fields and keep what was typed", async () => {
    const id = await make("begun");
    const long = "x".repeat(200_000);
    const refused = await send(id, { step: "feedback", behaviour: long, example: "", impact: "\u200b" });
    expect(refused).toMatchObject({ init: { status: 422 } });
    expect(refused.data).toMatchObject({
      result: {
        error: {
          behaviour: [expect.stringMatching(/4,000/)],
          example: [expect.stringMatching(/example/)],
          impact: [expect.stringMatching(/leads to/)],
        },
        initialValue: { behaviour: long },
      },
    });
    const later = await send(id, { step: "feedback", behaviour: long, later: "1" });
    expect(later).toMatchObject({
      init: { status: 422 },
      data: { result: { error: { "": [expect.stringMatching(/longer/)] } } },
    });
    for (const form of [
      { step: "?" },
      { step: "plan", base: "x" },
      { step: "agree", number: "1e400" },
      { step: "feedback", "links[0]": "flag:x" },
    ] as Record<string, string>[])
      expect((await send(id, form)).init?.status).toBe(422);
    const kept = await keep(
      asking(`/feedback/${id}/draft`, {
        cookie,
        params: { conversationId: id },
        form: { step: "feedback", behaviour: long },
      }),
    );
    expect([kept.status, await kept.json()]).toMatchObject([422, { kind: "refused" }]);
  });

  test("ten actions are a plan, eleven are too many, and each of them is shown", async () => {
    const id = await make("viewed");
    const plan = (count: number) => ({
      ...{ step: "plan", base: "0", followUpOn: dayIn(14) },
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          [`actions[${index}].what`, `${index} ${html} ${"x".repeat(200)}`],
          [`actions[${index}].kind`, "review"],
          [`actions[${index}].ownerId`, omar.personId],
          [`actions[${index}].dueOn`, dayIn(7)],
        ]).flat(),
      ),
    });
    expect(await send(id, plan(11))).toMatchObject({ init: { status: 422 } });
    expect(await send(id, plan(10))).toMatchObject({ status: 303 });
    const { conversation } = await loader(visit(id));
    expect(conversation.plan?.actions).toHaveLength(10);
    expect(conversation.writes.plan?.words.actions).toHaveLength(10);
  });

  test("oneself, nobody and somebody unknown cannot be chosen", async () => {
    for (const personId of [dana.personId, randomUUID(), "", "'; drop table person"]) {
      const form = { step: "give", id: randomUUID(), personId };
      expect(await start(asking("/feedback/new", { cookie, form }))).toMatchObject({ init: { status: 422 } });
    }
  });

  test("the coach remarks what was saved, without a script too, until a remark is dismissed with the sealed words", async () => {
    const id = await make("begun");
    const words = { step: "feedback", behaviour: "You always do that.", example: "On Monday at nine." };
    const remarks = async () => {
      const { writes } = (await loader(visit(id))).conversation;
      return writes.feedback?.remarks.filter(({ field }) => field === "behaviour").map(remarkKey);
    };
    expect(await remarks()).toEqual([]);
    expect(await send(id, { ...words, later: "1" })).toMatchObject({ status: 303 });
    expect(await remarks()).toEqual(["absolute: always"]);
    expect(await send(id, { ...words, dismiss: "absolute: always" })).toMatchObject({ status: 303 });
    expect(await remarks()).toEqual([]);
    const { conversation } = await loader(visit(id));
    const { behaviour } = words;
    expect(conversation.writes.feedback?.words).toMatchObject({ behaviour, dismissed: ["absolute: always"] });
  });
});
