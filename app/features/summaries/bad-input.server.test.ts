import { beforeAll, describe, expect, it } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { makeStandingCast, type StandingCast } from "#tests/factories/cast";
import { newLine } from "#tests/factories/summaries";
import { db } from "~/db/client.server";
import { type Draft, emptyDraft } from "./draft";
import { action as answerAsk } from "./routes/answer-ask";
import { action as correct } from "./routes/correct-summary";
import { action as edit, loader as openPage } from "./routes/edit-summary";
import { action as keepNote } from "./routes/running-notes";
import { action as save } from "./routes/save-draft";

let cast: StandingCast;
let cookie: string;
let week: { slug: string; weekOn: string };

const address = () => `/projects/${week.slug}/weeks/${week.weekOn}/edit`;
const call = (form?: Record<string, string>, params: Record<string, string> = week) =>
  asking(address(), { cookie, params, form });

/** The status and body of what an action returned. */
async function answerOf(given: unknown): Promise<{
  status: number;
  body: { shown?: { draft: Draft; errors: Record<string, string[]> } } & Record<string, unknown>;
}> {
  const answer = await given;
  if (answer instanceof Response)
    return {
      status: answer.status,
      body: answer.headers.get("location") ? { to: answer.headers.get("location") } : await answer.json(),
    };
  const { data, init } = answer as { data: Record<string, unknown>; init: ResponseInit | null };
  return { status: init?.status ?? 200, body: data };
}

const write = (draft: Partial<Draft>, more: Record<string, string> = {}) => {
  const all = { ...emptyDraft, ...draft };
  const form: Record<string, string> = {
    base: JSON.stringify(emptyDraft),
    intent: "save",
    headline: all.headline,
    state: all.state,
    stateReason: all.stateReason,
    notes: all.notes,
  };
  for (const [index, line] of all.promises.entries())
    for (const [field, text] of Object.entries(line)) form[`promises[${index}].${field}`] = text;
  return answerOf(edit(call({ ...form, ...more })));
};

const autosave = (mine: unknown, base: unknown = emptyDraft) =>
  answerOf(save(call({ page: "p", base: JSON.stringify(base), mine: JSON.stringify(mine) })));

beforeAll(async () => {
  cast = await makeStandingCast();
  cookie = (await cast.cookieOf("engineer")) as string;
  week = { slug: cast.places.open.slug, weekOn: cast.places.thisWeek };
  await openPage(call());
});

const storedNotes = async () => {
  const summary = await db.summary.findFirstOrThrow({
    where: { weekOn: new Date(week.weekOn), project: { slug: week.slug } },
  });
  return (summary.draft as Draft).notes;
};

describe("the editor", () => {
  it("keeps everything typed beside the message at a field that is too long", async () => {
    const promise = newLine("promises", { text: "Refunds" });
    const { status, body } = await write({ headline: "x".repeat(500_000), notes: "kept", promises: [promise] });
    expect(status).toBe(422);
    expect(body.shown?.errors.headline?.[0]).toMatch(/longer than 600/);
    expect(body.shown?.draft).toMatchObject({ notes: "kept", promises: [promise] });
    expect(body.shown?.draft.headline).toHaveLength(500_000);
    expect(await storedNotes()).toBe("");
  });

  it("drops what PostgreSQL cannot keep, in a field and inside JSON", async () => {
    expect((await write({ notes: "a\0b\ud800c" })).status).toBe(303);
    expect(await storedNotes()).toBe("ab\ufffdc");
    expect(
      (await autosave({ ...emptyDraft, notes: "d\0e\ud800" }, { ...emptyDraft, notes: "ab\ufffdc" })).body,
    ).toMatchObject({ kind: "saved", conflicts: [] });
    expect(await storedNotes()).toBe("de\ufffd");
  });

  it.each([
    ["no form at all", {}],
    ["a base that is no JSON", { base: "{" }],
    ["a base that is no draft", { base: '{"milestones":"all"}' }],
    ["a text where a list belongs", { milestones: "all" }],
    ["a list where a text belongs", { "headline[0]": "x" }],
    ["a line without an id", { "promises[0].text": "x" }],
    ["an id that is none", { "promises[0].id": "1' or true", "promises[0].text": "x" }],
    [
      "the same line twice",
      {
        "promises[0].id": "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a11",
        "promises[1].id": "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a11",
      },
    ],
  ])("answers %s with 422", async (_, form) => {
    const sent = Object.keys(form).length === 0 ? form : { base: JSON.stringify(emptyDraft), ...form };
    expect((await answerOf(edit(call(sent)))).status).toBe(422);
  });

  it.each([
    ["made-up buttons", { __intent__: "{broken" }],
    ["a button for a list that is none", { __intent__: '{"type":"insert","payload":{"name":"headline"}}' }],
    ["a state of its own", { __state__: "[" }],
    ["a list without end", { "promises[4294967294].id": "x" }],
  ])("is not shaken by %s", async (_, form) => {
    expect((await write({}, form)).status).toBeLessThan(500);
  });

  it("adds a line without saving it, and shows it with what was typed", async () => {
    const intent = { type: "insert", payload: { name: "promises", defaultValue: newLine("promises", {}) } };
    const { status, body } = await write({ headline: "Kept" }, { __intent__: JSON.stringify(intent) });
    expect([status, body.shown?.draft.promises.length, body.shown?.draft.headline]).toEqual([200, 1, "Kept"]);
  });

  it("does not know weeks that are none, or are yet to come", async () => {
    for (const weekOn of ["2026-11-17", "yesterday", "2031-01-06", "2019-01-07"]) {
      expect((await thrownBy(openPage(call(undefined, { ...week, weekOn })))).status).toBe(404);
    }
  });

  it("refuses an autosave in words", async () => {
    expect(await autosave({ ...emptyDraft, headline: "x".repeat(700) })).toMatchObject({
      status: 422,
      body: { kind: "refused", messages: [expect.stringMatching(/^Headline: This is longer/)] },
    });
    expect(await answerOf(save(call({ page: "p", base: "{", mine: "[]" })))).toMatchObject({ status: 422 });
  });
});

describe("the other forms", () => {
  it("want a reason for a correction, and keep what was typed", async () => {
    const { status, body } = await answerOf(
      correct(
        asking(address(), {
          cookie,
          params: { slug: week.slug, weekOn: cast.places.lastWeek },
          form: { headline: "Typed", onRevision: "1" },
        }),
      ),
    );
    expect([status, body.shown?.draft.headline]).toEqual([422, "Typed"]);
    expect(body.shown?.errors.reason).toEqual([expect.stringMatching(/why you correct/)]);
  });

  it("keep a note that is too long on the page", async () => {
    const { status, body } = await answerOf(
      keepNote(call({ id: "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a11", intent: "keep", text: "x".repeat(3_000) })),
    );
    expect([status, (body.text as string).length]).toEqual([422, 3_000]);
  });

  it("lead back to pages of this site only", async () => {
    const note = { id: "5b1d6b3e-58a1-4c3e-9a51-6a6f0b5a3a12", intent: "keep", text: "x", to: "//elsewhere.test" };
    expect((await answerOf(keepNote(call(note)))).body.to).toBe(`/projects/${week.slug}/weeks/${week.weekOn}/notes`);
    const stakeholder = await cast.cookieOf("stakeholder");
    const { slug, ask } = cast.places.open;
    const given = asking("/", {
      cookie: stakeholder,
      params: { slug, askId: ask },
      form: { text: "Yes", to: "https://elsewhere.test/" },
    });
    expect((await answerOf(answerAsk(given))).body.to).toBe("/");
  });

  it("show a second answer to an ask, and keep the first", async () => {
    const stakeholder = await cast.cookieOf("stakeholder");
    const { slug, ask } = cast.places.open;
    const { status, body } = await answerOf(
      answerAsk(asking("/", { cookie: stakeholder, params: { slug, askId: ask }, form: { text: "No" } })),
    );
    expect([status, body.result]).toEqual([409, expect.objectContaining({ initialValue: { text: "No" } })]);
    expect(await db.askAnswer.findUniqueOrThrow({ where: { askId: ask } })).toMatchObject({ text: "Yes" });
  });
});
