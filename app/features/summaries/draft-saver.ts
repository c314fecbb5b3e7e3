import type { Draft } from "./draft";
import { type DraftPath, differences, valueAt, withValues } from "./draft-paths";
import type { AutosaveAnswer, ConflictView, PublishedBy } from "./editor-view";
import type { KeptSlot } from "./kept-words";

/** What comes of one attempt to save. The last three never reached the ability. */
export type SendAnswer = AutosaveAnswer | { kind: "offline" } | { kind: "signed_out" } | { kind: "forbidden" };

export type SaverStatus =
  | { kind: "saved"; saved: string }
  | { kind: "typing" | "saving" }
  /** `isKept`: this browser holds the words until they are saved. */
  | { kind: "offline" | "signed_out" | "forbidden"; isKept: boolean }
  /** `isLeftOut`: something was typed that did not come into it. */
  | ({ kind: "published"; isKept: boolean; isLeftOut: boolean } & PublishedBy)
  | { kind: "refused"; isKept: boolean; messages: string[] };

export type SaverState = { status: SaverStatus; conflicts: ConflictView[]; others: string[]; due: string };

type Options = {
  base: Draft;
  conflicts: ConflictView[];
  saved: string;
  /** What stands in the form now. */
  read: () => Draft;
  send: (base: Draft, mine: Draft, isLeaving: boolean) => Promise<SendAnswer>;
  slot: KeptSlot;
  show: (state: SaverState) => void;
};

const pauseMs = 1_000;
const longestRetryMs = 30_000;

/**
 * Saves an open form by itself: a second after the last keystroke, one request at a time, again and again while there is
 * no connection. A value in conflict is held back until its author chooses; everything else is saved meanwhile.
 */
export function createDraftSaver({ base, conflicts, saved, read, send, slot, show }: Options) {
  let state: SaverState = { status: { kind: "saved", saved }, conflicts, others: [], due: "" };
  let latest: Draft | undefined;
  let lastSaved = saved;
  let seen = read();
  let isKept = true;
  let isEnded = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | undefined;

  const tell = (change: Partial<SaverState>) => {
    state = { ...state, ...change };
    show(state);
  };
  const toSend = () =>
    withValues(
      read(),
      state.conflicts.map(({ path }) => [path, valueAt(base, path)]),
    );
  const isUnsaved = () => differences(base, read()).length > 0;
  const keep = () => {
    isKept = slot.keep({ base, mine: read(), at: new Date().toISOString() });
  };

  function later(ms: number): void {
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(() => void save(), ms);
  }

  function save(isLooking = false): Promise<boolean> {
    running ??= attempt(isLooking).finally(() => {
      running = undefined;
    });
    return running;
  }

  /** With words in conflict the server is asked even when nothing else is to be saved: it may know more by now. */
  async function attempt(isLooking: boolean): Promise<boolean> {
    clearTimeout(timer);
    const mine = toSend();
    if (differences(base, mine).length > 0) {
      tell({ status: { kind: "saving" } });
      return settle(mine, await send(base, mine, false));
    }
    if (state.status.kind !== "saved") tell({ status: { kind: "saved", saved: lastSaved } });
    if (!isUnsaved()) slot.forget();
    if (!isLooking && state.conflicts.length === 0) return true;
    const answer = await send(base, mine, false);
    const isNews = answer.kind === "saved" || answer.kind === "published" || answer.kind === "forbidden";
    return isNews ? settle(mine, answer) : true;
  }

  function settle(mine: Draft, answer: SendAnswer): boolean {
    if (answer.kind === "saved") {
      failures = 0;
      base = withValues(
        mine,
        answer.conflicts.map(({ path, theirs }) => [path, theirs]),
      );
      latest = answer.draft;
      lastSaved = answer.saved;
      const known = state.conflicts.filter(({ path }) => !answer.conflicts.some((one) => one.path === path));
      tell({
        status: { kind: "saved", saved: answer.saved },
        conflicts: [...known, ...answer.conflicts],
        others: answer.others,
        due: answer.due,
      });
      if (isUnsaved()) keep();
      else slot.forget();
      if (differences(base, toSend()).length > 0) later(pauseMs);
      return true;
    }
    if (isUnsaved()) keep();
    if (answer.kind === "refused") tell({ status: { kind: "refused", isKept, messages: answer.messages } });
    else if (answer.kind === "published") tell({ status: { ...answer, isKept, isLeftOut: isUnsaved() } });
    else tell({ status: { kind: answer.kind, isKept } });
    if (answer.kind === "published" || answer.kind === "forbidden") isEnded = true;
    else if (answer.kind !== "refused") later(Math.min(longestRetryMs, 2_000 * 2 ** failures++));
    return false;
  }

  return {
    /** Saves what the form holds and the server does not, as after words were restored. */
    start(): void {
      if (isUnsaved()) keep();
      if (differences(base, toSend()).length > 0) later(0);
    },
    /** After every change of the form. */
    touched(): void {
      const mine = read();
      if (differences(seen, mine).length === 0) return;
      seen = mine;
      keep();
      if (state.status.kind === "published") tell({ status: { ...state.status, isKept, isLeftOut: isUnsaved() } });
      if (isEnded) return;
      if (state.status.kind === "saved") tell({ status: { kind: "typing" } });
      later(pauseMs);
    },
    /** Saves now. True when the server has all but what is in conflict. */
    async flush(): Promise<boolean> {
      for (let round = 0; round < 3; round++) {
        if (isEnded || !(await save())) return false;
        if (differences(base, toSend()).length === 0) return true;
      }
      return false;
    },
    /** When the page may be closed next: one last request that outlives it. Its answer is for the next visit. */
    leave(): void {
      const mine = toSend();
      if (isEnded || differences(base, mine).length === 0) return;
      keep();
      void send(base, mine, true).catch(() => {});
    },
    /** At once, when the connection or the page comes back. */
    retry(): void {
      if (!isEnded && state.status.kind !== "refused") void save(true);
    },
    /** Now and then, for somebody else may have written or published meanwhile. */
    look(): void {
      if (!isEnded && state.status.kind === "saved") void save(true);
    },
    /** The author has chosen for one value; a chosen "theirs" stands in the form already. */
    choose(path: string): void {
      tell({ conflicts: state.conflicts.filter((one) => one.path !== path) });
      seen = read();
      keep();
      later(0);
    },
    /** What a source gave the server, and the page knows of: a number typed over it is in nobody's way. */
    async adopt(values: readonly (readonly [DraftPath, string])[]): Promise<void> {
      await running;
      base = withValues(base, values);
    },
    /** What the server has, with the words still in conflict as they stand here: to begin the form anew. */
    merged(): { draft: Draft; base: Draft } | undefined {
      if (!latest) return undefined;
      const mine = read();
      return {
        draft: withValues(
          latest,
          state.conflicts.map(({ path }) => [path, valueAt(mine, path)]),
        ),
        base: latest,
      };
    },
    isUnsaved,
    base: () => base,
    stop: () => {
      isEnded = true;
      clearTimeout(timer);
    },
  };
}

export type DraftSaver = ReturnType<typeof createDraftSaver>;
