import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeTeam } from "#tests/factories/projects";
import { guideOf, makeAgreement, makeProposal, termsInputOf } from "#tests/factories/proposals";
import { termsOf } from "#tests/factories/terms";
import { db } from "~/db/client.server";
import { addWeeks, weekOfDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { loader as openForm, action as propose } from "~/features/trials/routes/propose";
import { proposeChanges } from "./propose-changes.server";
import { action as change, loader as openChange } from "./routes/change-proposal";
import { action as keep } from "./routes/keep-proposal-draft";
import { action as say } from "./routes/proposal";
import { fieldsOfTerms } from "./terms-fields";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

type Fields = Record<string, string | string[]>;
const nextMonday = () => addWeeks(weekOfDay(new Date().toISOString().slice(0, 10)), 1);
const person = ({ personId: id, name }: Actor) => ({ id, name });

const terms = (more: Fields = {}): Fields => ({
  ...fieldsOfTerms(
    termsOf({
      readers: [person(dana)],
      reviewers: { engineering: [person(priya)], stakeholder: [person(dana)] },
      trial: { days: 14, startOn: nextMonday() },
    }),
  ),
  ...more,
});
const proposal = (more: Fields = {}): Fields => ({
  ...{ id: randomUUID(), intent: "send", stakeholderId: dana.personId },
  ...guideOf(),
  ...terms(),
  ...more,
});

async function visit(actor: Actor, fields?: Fields, params: Record<string, string> = {}) {
  const form =
    fields &&
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value): [string, string] => [name, value]),
      ),
    );
  return asking("/", { cookie: await startSession(actor), params: { slug: project.slug, ...params }, form });
}

type Answer = {
  status: number;
  to: string | null;
  body: Record<string, never> & { result?: { error?: Record<string, string[]>; initialValue?: Fields } };
};
async function answerOf(given: Promise<unknown>): Promise<Answer> {
  const answer = (await given) as Response | { data: Answer["body"]; init: ResponseInit | null };
  if (!(answer instanceof Response)) return { status: answer.init?.status ?? 200, to: null, body: answer.data };
  const to = answer.headers.get("location");
  return { status: answer.status, to, body: to ? {} : await answer.json() } as Answer;
}
const send = async (fields: Fields) => answerOf(propose(await visit(priya, fields)));
const page = async () => (await openForm(await visit(priya))).page;
const draft = () => db.proposalDraft.findFirst({ where: { projectId: project.id } });

describe("the form of a proposal", () => {
  test("begins with what is usual, and nothing said in anybody's name", async () => {
    const shown = await page();
    expect(shown).toMatchObject({
      kind: "form",
      saved: "",
      fields: {
        ...{ appreciate: "", need: "", effect: "", proposed: "", urgent: "", theirView: "", fallBack: "" },
        ...{ everyWeeks: "1", weekday: "5", time: "17:00", readers: [dana.personId], stakeholderId: dana.personId },
        ...{ questionHours: "8", flagMinutes: "30", trialDays: "14", trialStartOn: nextMonday() },
      },
    });
  });

  test("says what to do first where nobody could sign, and where one is open", async () => {
    await db.membership.deleteMany({ where: { personId: dana.personId } });
    expect(await page()).toEqual({ kind: "no_stakeholder", invited: [] });
    const invite = { workspaceId: project.workspaceId, projectId: project.id, invitedById: priya.personId };
    const expiresAt = new Date(Date.now() + 86_400_000);
    await db.invitation.createMany({
      data: [
        { ...invite, expiresAt, name: "Stella Stark", email: "s@n.test", role: "stakeholder", tokenHash: randomUUID() },
        { ...invite, expiresAt, name: "Emil Eng", email: "e@n.test", role: "engineer", tokenHash: randomUUID() },
        {
          ...{ ...invite, expiresAt, name: "Gone", email: "g@n.test", role: "stakeholder", tokenHash: randomUUID() },
          withdrawnAt: new Date(),
        },
      ],
    });
    expect(await page()).toEqual({ kind: "no_stakeholder", invited: ["Stella Stark"] });
    await db.membership.create({ data: { projectId: project.id, personId: dana.personId, role: "stakeholder" } });
    const { proposalId } = await makeProposal(priya, dana, project);
    expect(await page()).toEqual({ kind: "open", proposalId });
  });

  test("begins with what is in force where something is", async () => {
    await makeAgreement(priya, dana, project, { flagMinutes: 20, critical: ["It rains"] });
    expect(await page()).toMatchObject({ fields: { appreciate: "", flagMinutes: "20", criticalMore: "It rains" } });
  });

  test("of a change asks for a sentence and the terms, and not for the conversation again", async () => {
    await makeAgreement(priya, dana, project);
    expect(await page()).toMatchObject({ offered: { isAdjustment: true }, fields: { withTrial: "yes" } });
    const fields = proposal({
      ...{ appreciate: "", need: "", effect: "", theirView: "", proposed: "Answer sooner.", questionHours: "4" },
      ...{ withTrial: "no", trialDays: "", trialStartOn: "" },
    });
    const { body } = await send({ ...fields, intent: "preview" });
    expect(body).toMatchObject({
      preview: {
        letter: { paragraphs: [{ step: "proposed", text: "Answer sooner." }] },
        differences: [
          { what: "Answer to a question", after: "within 4 working hours" },
          { what: "Length of the trial", after: "No trial, a look after 12 weeks" },
        ],
      },
    });
    expect((await send({ ...fields, withTrial: "yes" })).body.result?.error).toMatchObject({
      trialDays: ["Please give a number of days from 7 to 84."],
      trialStartOn: ["Please choose a day."],
    });
    expect((await send({ ...fields, proposed: " " })).body.result?.error).toMatchObject({
      proposed: ["Please say in a sentence what should change, and why."],
    });
    expect((await send({ ...fields, withTrial: "perhaps" })).status).toBe(422);
    expect((await send(fields)).status).toBe(303);
  });

  test("a first agreement cannot go without its trial", async () => {
    const { status, body } = await send(proposal({ withTrial: "no" }));
    expect([status, body.result?.error]).toMatchObject([422, { withTrial: [expect.stringMatching(/tried first/)] }]);
  });

  test("begins with one's own last words where they came to nothing, and never with somebody else's", async () => {
    await makeAgreement(priya, dana, project, { flagMinutes: 20 });
    expect(await page()).toMatchObject({ source: "agreement", fields: { need: "", flagMinutes: "20" } });
    const { proposalId } = await makeProposal(priya, dana, project, { flagMinutes: 5 });
    const over = { outcome: "declined" as const, closedAt: new Date() };
    await db.proposal.update({ where: { id: proposalId }, data: over });
    expect(await page()).toMatchObject({ source: "last", fields: { ...guideOf(), flagMinutes: "5" } });
    await db.membership.updateMany({ where: { personId: dana.personId }, data: { role: "lead" } });
    await db.membership.create({
      data: { projectId: project.id, personId: (await makeTeam()).dana.personId, role: "stakeholder" },
    });
    const hers = (await openForm(await visit(dana))).page;
    expect(hers).toMatchObject({ source: "agreement", fields: { need: "", flagMinutes: "20" } });
  });

  test("sends the proposal once, and forgets the draft", async () => {
    const fields = proposal();
    await send({ ...fields, intent: "save" });
    const to = `/projects/${project.slug}/proposals/${fields.id}`;
    expect(await send(fields)).toMatchObject({ status: 303, to });
    expect(await send(fields)).toMatchObject({ status: 303, to });
    expect(await draft()).toBeNull();
    const late = await answerOf(keep(await visit(priya, { ...fields, need: "late" })));
    expect([late.status, await draft()]).toEqual([200, null]);
  });

  test("is kept unfinished, and comes back as it was left", async () => {
    const saved = await send({ id: randomUUID(), intent: "save", need: "You are asked", kpis: ["odd"], readers: [] });
    expect(saved).toMatchObject({ status: 200, body: { result: { initialValue: { need: "You are asked" } } } });
    expect(saved.body.result?.error).toBeUndefined();
    expect(await page()).toMatchObject({ fields: { need: "You are asked", readers: [], weekday: "" } });
    const kept = await answerOf(keep(await visit(priya, { id: randomUUID(), need: "You are asked daily" })));
    expect(kept).toMatchObject({ status: 200, body: { kind: "saved" } });
    expect(await page()).toMatchObject({ fields: { need: "You are asked daily" } });
  });

  test("is shown before it is sent, and nothing is sent by that", async () => {
    const { status, body } = await send(proposal({ intent: "preview" }));
    expect([status, body]).toMatchObject([200, { preview: { letter: { from: "Priya Nair", to: "Dana Kim" } } }]);
    expect(await db.proposal.count({ where: { projectId: project.id } })).toBe(0);
    expect(await page()).toMatchObject({ fields: guideOf() });
  });

  test("keeps every word beside the messages", async () => {
    const long = "x".repeat(5_000);
    const fields = proposal({ need: "", effect: long, flagMinutes: "-5", readers: [], theirView: ["a", "b"] });
    const { status, body } = await send(fields);
    expect(status).toBe(422);
    expect(Object.keys(body.result?.error ?? {}).sort()).toEqual([
      "",
      "effect",
      "flagMinutes",
      "need",
      "readers",
      "theirView",
    ]);
    expect(body.result?.initialValue).toMatchObject({
      effect: long,
      flagMinutes: "-5",
      appreciate: "You answer quickly.",
    });
    expect(await page()).toMatchObject({ fields: { effect: long, appreciate: "You answer quickly." } });
  });

  test("refuses a megabyte and odd characters with a message, never an error", async () => {
    const huge = await send(proposal({ need: "x".repeat(900_000), intent: "save" }));
    expect(huge).toMatchObject({
      status: 422,
      body: { result: { error: { "": ["This is longer than can be saved. Please shorten it."] } } },
    });
    expect((await send(proposal({ need: "a\0b\ud800c" }))).status).toBe(303);
    const answer = await answerOf(keep(await visit(priya, { need: "no id" })));
    expect(answer).toMatchObject({ status: 422, body: { kind: "refused" } });
  });
});

describe("the form of a change", () => {
  let made: { proposalId: string; versionId: string };
  beforeEach(async () => {
    made = await makeProposal(priya, dana, project);
  });
  const at = () => ({ proposalId: made.proposalId });
  const sendChange = async (more: Fields = {}) =>
    answerOf(
      change(
        await visit(
          dana,
          {
            id: randomUUID(),
            intent: "send",
            versionId: made.versionId,
            note: "Sooner.",
            ...terms({ questionHours: "4" }),
            ...more,
          },
          at(),
        ),
      ),
    );

  test("begins with the newest version, shows what would change and sends it", async () => {
    const { change: form } = await openChange(await visit(dana, undefined, at()));
    expect(form).toMatchObject({ versionId: made.versionId, number: 1, fields: { questionHours: "8" } });
    expect(await sendChange({ intent: "preview" })).toMatchObject({
      status: 200,
      body: { preview: { differences: [{ what: "Answer to a question" }] } },
    });
    expect(await sendChange()).toMatchObject({ status: 303, to: expect.stringContaining(made.proposalId) });
    expect(await sendChange({ versionId: randomUUID(), note: "" })).toMatchObject({
      status: 422,
      body: { result: { error: { note: ["Please say in a sentence why."] } } },
    });
  });

  test("tells whoever wrote on an older version what came since, and keeps their terms", async () => {
    const input = termsInputOf(priya, dana, { flagMinutes: 10 });
    const changes = { id: randomUUID(), versionId: made.versionId, note: "Faster.", terms: input };
    await proposeChanges(priya, { ...project, role: "lead" }, made.proposalId, changes);
    const answer = await sendChange();
    expect(answer).toMatchObject({ status: 409, body: { newer: 2, result: { initialValue: { questionHours: "4" } } } });
    const { change: form } = await openChange(await visit(dana, undefined, at()));
    expect(form).toMatchObject({
      ...{ number: 2, writtenBy: "Priya Nair" },
      differences: [{ what: "A flag is seen", before: "within 30 minutes", after: "within 10 minutes" }],
    });
    expect(await sendChange({ versionId: form.versionId })).toMatchObject({ status: 303 });
  });

  test("leads back to a proposal that is closed", async () => {
    const word = await visit(dana, { intent: "decline", word: "Not now." }, at());
    expect(await answerOf(say(word))).toMatchObject({ status: 303 });
    expect(await sendChange()).toMatchObject({ status: 303, to: expect.stringContaining(made.proposalId) });
    expect((await thrownBy(openChange(await visit(dana, undefined, at())))).status).toBe(302);
  });

  test("a word is wanted where one declines, and kept where it comes too late", async () => {
    const call = async (fields: Fields) => answerOf(say(await visit(dana, fields, at())));
    expect(await call({ intent: "decline", word: " " })).toMatchObject({ status: 422 });
    expect(await call({ intent: "sign" })).toMatchObject({ status: 422 });
    await call({ intent: "decline", word: "Not now." });
    const late = await call({ intent: "remark", id: randomUUID(), text: "But wait" });
    expect(late).toMatchObject({ status: 422, body: { result: { initialValue: { text: "But wait" } } } });
  });
});
