import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Draft, emptyDraft } from "./draft";
import { createDraftSaver, type SaverState, type SendAnswer } from "./draft-saver";
import type { ConflictView } from "./editor-view";

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft, ...part });

/** A page with a form, a browser that keeps words, and a server whose answers the test gives. */
function openPage(base: Draft, { conflicts = [], keeps = true }: { conflicts?: ConflictView[]; keeps?: boolean } = {}) {
  const page = {
    form: base,
    kept: undefined as Draft | undefined,
    sent: [] as { base: Draft; mine: Draft; isLeaving: boolean }[],
    state: undefined as SaverState | undefined,
    answer: (mine: Draft): SendAnswer => ({
      kind: "saved",
      saved: "14:32",
      due: "",
      draft: mine,
      conflicts: [],
      others: [],
    }),
  };
  const saver = createDraftSaver({
    base,
    conflicts,
    saved: "14:00",
    read: () => page.form,
    send: async (from, mine, isLeaving) => {
      page.sent.push({ base: from, mine, isLeaving });
      return page.answer(mine);
    },
    slot: {
      keep: ({ mine }) => {
        if (keeps) page.kept = mine;
        return keeps;
      },
      forget: () => {
        page.kept = undefined;
      },
    },
    show: (state) => {
      page.state = state;
    },
  });
  const type = (part: Partial<Draft>) => {
    page.form = { ...page.form, ...part };
    saver.touched();
  };
  return { page, saver, type };
}

const published = { kind: "published", by: "Marta", at: "14:02" } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("createDraftSaver", () => {
  it("takes what a source gave meanwhile for known, also while it saves, so that a number typed over it is no conflict", async () => {
    const line = { id: "rate", status: "", value: "", numerator: "", denominator: "", sourceNote: "" };
    const { page, saver, type } = openPage(draft({ readings: [line] }));
    type({ headline: "Payments run" });
    const saving = saver.flush();
    await saver.adopt([["readings/rate/value", "546"]]);
    await saving;
    type({ readings: [{ ...line, value: "1" }] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.sent.at(-1)?.base).toMatchObject({ headline: "Payments run", readings: [{ value: "546" }] });
    expect(page.sent.at(-1)?.mine).toMatchObject({ readings: [{ value: "1" }] });
  });

  it("saves once, a second after the last keystroke, and then forgets what it kept", async () => {
    const { page, type } = openPage(draft({}));
    type({ headline: "R" });
    await vi.advanceTimersByTimeAsync(700);
    type({ headline: "Re" });
    expect(page.kept?.headline).toBe("Re");
    expect(page.state?.status).toEqual({ kind: "typing" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.sent.map(({ mine }) => mine.headline)).toEqual(["Re"]);
    expect(page.state?.status).toEqual({ kind: "saved", saved: "14:32" });
    expect(page.kept).toBeUndefined();
  });

  it("sends what was typed since, onto what was acknowledged", async () => {
    const { page, saver, type } = openPage(draft({}));
    type({ headline: "One" });
    await saver.flush();
    type({ headline: "Two" });
    await saver.flush();
    expect(page.sent.map(({ base, mine }) => [base.headline, mine.headline])).toEqual([
      ["", "One"],
      ["One", "Two"],
    ]);
  });

  it("goes on trying without a connection, ever more slowly, and at once when it is back", async () => {
    const { page, saver, type } = openPage(draft({}));
    page.answer = () => ({ kind: "offline" });
    type({ headline: "R" });
    await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000 + 8_000);
    expect(page.sent).toHaveLength(4);
    expect(page.state?.status).toEqual({ kind: "offline", isKept: true });
    expect(page.kept?.headline).toBe("R");
    page.answer = openPage(draft({})).page.answer;
    saver.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.state?.status.kind).toBe("saved");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(5);
  });

  it("says when the browser keeps nothing", async () => {
    const { page, saver, type } = openPage(draft({}), { keeps: false });
    page.answer = () => ({ kind: "signed_out" });
    type({ headline: "R" });
    expect(await saver.flush()).toBe(false);
    expect(page.state?.status).toEqual({ kind: "signed_out", isKept: false });
  });

  it("holds a value in conflict back until its author chooses, and saves the rest", async () => {
    const { page, saver, type } = openPage(draft({ headline: "Old" }));
    const conflict = { path: "headline", mine: "Mine", theirs: "Theirs", by: "Marta", at: "14:31" };
    page.answer = (mine) => ({
      kind: "saved",
      saved: "14:32",
      due: "",
      draft: { ...mine, headline: "Theirs" },
      conflicts: [conflict],
      others: [],
    });
    type({ headline: "Mine" });
    await saver.flush();
    expect(page.state?.conflicts).toEqual([conflict]);
    expect(page.kept?.headline).toBe("Mine");
    page.answer = openPage(draft({})).page.answer;
    type({ headline: "Mine, better", notes: "n" });
    await saver.flush();
    expect(page.sent.at(-1)).toMatchObject({ base: { headline: "Theirs" }, mine: { headline: "Theirs", notes: "n" } });
    saver.choose("headline");
    await vi.advanceTimersByTimeAsync(10);
    expect(page.sent.at(-1)).toMatchObject({ base: { headline: "Theirs" }, mine: { headline: "Mine, better" } });
    expect(page.state?.conflicts).toEqual([]);
    expect(page.kept).toBeUndefined();
  });

  it("sends one last time when the page is left, and nothing when all is saved", async () => {
    const { page, saver, type } = openPage(draft({}));
    saver.leave();
    type({ headline: "R" });
    saver.leave();
    expect(page.sent.map(({ isLeaving }) => isLeaving)).toEqual([true]);
    expect(page.kept?.headline).toBe("R");
  });

  it("stops when the week was published, and keeps the words", async () => {
    const { page, saver, type } = openPage(draft({}));
    page.answer = () => published;
    type({ headline: "R" });
    expect(await saver.flush()).toBe(false);
    type({ headline: "Re" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.state?.status).toEqual({ ...published, isKept: true, isLeftOut: true });
    expect(page.kept?.headline).toBe("Re");
  });

  it("hears of a publication with nothing to save, and what is typed afterwards is left out", async () => {
    const { page, saver, type } = openPage(draft({ headline: "Old" }));
    page.answer = () => published;
    saver.look();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.state?.status).toEqual({ ...published, isKept: true, isLeftOut: false });
    type({ headline: "Too late" });
    expect(page.state?.status).toMatchObject({ kind: "published", isLeftOut: true });
    expect(page.kept?.headline).toBe("Too late");
    type({ headline: "Old" });
    expect(page.state?.status).toMatchObject({ kind: "published", isLeftOut: false });
  });

  it("hears of a publication while all that is left to save is in conflict", async () => {
    const conflict = { path: "headline", mine: "Mine", theirs: "Theirs", by: "Marta", at: "14:31" };
    const { page, type } = openPage(draft({ headline: "Theirs" }), { conflicts: [conflict] });
    page.answer = () => published;
    type({ headline: "Mine, better" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.state?.status).toMatchObject({ kind: "published", isLeftOut: true });
  });

  it("looks without a word where there is no connection", async () => {
    const { page, saver } = openPage(draft({}));
    page.answer = () => ({ kind: "offline" });
    saver.look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.state).toBeUndefined();
  });

  it("waits for other words after a refusal", async () => {
    const { page, type } = openPage(draft({}));
    page.answer = () => ({ kind: "refused", messages: ["Headline: too long"] });
    type({ headline: "x".repeat(700) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.state?.status).toEqual({ kind: "refused", isKept: true, messages: ["Headline: too long"] });
    page.answer = openPage(draft({})).page.answer;
    type({ headline: "short" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.state?.status.kind).toBe("saved");
  });

  it("never has two requests under way", async () => {
    const { page, saver, type } = openPage(draft({}));
    let answerFirst: (answer: SendAnswer) => void = () => {};
    const answer = page.answer;
    page.answer = () =>
      new Promise<SendAnswer>((resolve) => {
        answerFirst = resolve;
      }) as unknown as SendAnswer;
    type({ headline: "One" });
    const first = saver.flush();
    type({ headline: "Two" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(page.sent).toHaveLength(1);
    page.answer = answer;
    answerFirst(answer(draft({ headline: "One" })));
    expect(await first).toBe(true);
    expect(page.sent.map(({ base, mine }) => [base.headline, mine.headline])).toEqual([
      ["", "One"],
      ["One", "Two"],
    ]);
  });

  it("gives the server’s words with mine in conflict, to begin anew", async () => {
    const { page, saver, type } = openPage(draft({ headline: "Old" }));
    const conflict = { path: "headline", mine: "Mine", theirs: "Theirs", by: "Marta", at: "" };
    page.answer = () => ({
      kind: "saved",
      saved: "",
      due: "",
      draft: draft({ headline: "Theirs", notes: "theirs" }),
      conflicts: [conflict],
      others: ["Marta"],
    });
    type({ headline: "Mine" });
    await saver.flush();
    expect(saver.merged()).toMatchObject({
      draft: { headline: "Mine", notes: "theirs" },
      base: { headline: "Theirs", notes: "theirs" },
    });
  });
});
