import type { ContentAsk, ContentLastPromise, ContentMilestone, ContentRoadblock } from "./content";
import type { Draft, DraftAsk } from "./draft";
import type { Remarks } from "./field-errors";
import { type MilestoneState, milestoneStates } from "./state";

/** What is known of a line from earlier summaries; lines that are new have none. */
export type Known = {
  weekOn: string;
  /** The project's day at publication. */
  today: string;
  milestones: ReadonlyMap<string, { targetOn: string | null; moves: ContentMilestone["moves"] }>;
  /** `days`: by which help has been wanted so far. */
  roadblocks: ReadonlyMap<string, { since: string; days: readonly string[] }>;
  promises: ReadonlyMap<string, { text: string }>;
  /** The days by which this week's own asks have been wanted so far, by the ask's id. */
  asks: ReadonlyMap<string, { days: readonly string[] }>;
  stakeholders: ReadonlyMap<string, { name: string }>;
};

const isBlank = (line: object) =>
  Object.entries(line).every(
    ([field, value]) => field === "id" || value === "" || (field === "state" && value === "not_started"),
  );

export function checkMilestones(draft: Draft, known: Known, remarks: Remarks): ContentMilestone[] {
  return draft.milestones.flatMap((line, index) => {
    if (isBlank(line) && !known.milestones.has(line.id)) return [];
    const at = (field: string) => `milestones[${index}].${field}`;
    const before = known.milestones.get(line.id);
    const targetOn = remarks.day(at("targetOn"), line.targetOn);
    const moved = before !== undefined && before.targetOn !== null && before.targetOn !== targetOn;
    const reason = remarks.text(
      at("moveReason"),
      line.moveReason,
      300,
      moved ? "This date moved. Say why in one line." : undefined,
    );
    const state = milestoneStates.find((one) => one === line.state) as MilestoneState | undefined;
    if (!state) remarks.add(at("state"), "Choose a state.");
    const note = remarks.text(
      at("note"),
      line.note,
      1_000,
      state === "dropped" ? "Say in one line why this is dropped." : undefined,
    );
    const move = { fromOn: before?.targetOn ?? null, toOn: targetOn, reason, weekOn: known.weekOn };
    return {
      id: line.id,
      outcome: remarks.text(at("outcome"), line.outcome, 300, "Say what will be possible once this is there."),
      forWhom: remarks.text(at("forWhom"), line.forWhom, 300),
      targetOn,
      state: state ?? "not_started",
      note,
      moves: [...(before?.moves ?? []), ...(moved ? [move] : [])],
      endedOn: state === "done" || state === "dropped" ? known.today : null,
    };
  });
}

export function checkRoadblocks(draft: Draft, known: Known, remarks: Remarks): ContentRoadblock[] {
  return draft.roadblocks.flatMap((line, index) => {
    if (isBlank(line) && !known.roadblocks.has(line.id)) return [];
    const at = (field: string) => `roadblocks[${index}].${field}`;
    return {
      id: line.id,
      title: remarks.text(at("title"), line.title, 300, "Say in a few words what is in the way."),
      holdsUp: remarks.text(at("holdsUp"), line.holdsUp, 300),
      owner: remarks.text(at("owner"), line.owner, 300),
      helpWanted: remarks.text(at("helpWanted"), line.helpWanted, 1_000),
      helpFrom: remarks.text(at("helpFrom"), line.helpFrom, 300),
      helpBy: checkToCome(
        at("helpBy"),
        remarks.day(at("helpBy"), line.helpBy),
        known.roadblocks.get(line.id),
        known,
        remarks,
      ),
      since: checkSince(at("since"), line.since, known.roadblocks.get(line.id)?.since ?? known.today, known, remarks),
      clearedOn: line.cleared ? known.today : null,
      clearedNote: remarks.text(at("clearedNote"), line.clearedNote, 300),
    };
  });
}

/** Left empty it is the day on which it was first said. */
function checkSince(field: string, typed: string, otherwise: string, { today }: Known, remarks: Remarks): string {
  const since = remarks.day(field, typed);
  if (since && since > today) remarks.add(field, "This day has not come yet.");
  return since ?? otherwise;
}

export function checkLastPromises(draft: Draft, known: Known, remarks: Remarks): ContentLastPromise[] {
  return [...known.promises].map(([id, { text }]) => {
    const index = draft.lastPromises.findIndex((line) => line.id === id);
    const line = draft.lastPromises[index];
    const at = (field: string) => `lastPromises[${Math.max(index, 0)}].${field}`;
    const outcome = (["kept", "moved", "dropped"] as const).find((one) => one === line?.outcome);
    if (!outcome) remarks.add(at("outcome"), `Say whether “${text}” was kept, moved or dropped.`);
    const missing = outcome === "moved" || outcome === "dropped" ? "Say why in one line." : undefined;
    return {
      id,
      text,
      outcome: outcome ?? "open",
      reason: remarks.text(at("reason"), line?.reason ?? "", 300, missing),
    };
  });
}

export function checkPromises(draft: Draft, remarks: Remarks): { id: string; text: string }[] {
  return draft.promises.flatMap(({ id, text }, index) =>
    text.trim() ? { id, text: remarks.text(`promises[${index}].text`, text, 300) } : [],
  );
}

export function checkAsks(draft: Draft, known: Known, remarks: Remarks): ContentAsk[] {
  return draft.asks.flatMap((line, index) => {
    if (isBlank(line)) return [];
    const at = (field: string) => `asks[${index}].${field}`;
    const person = known.stakeholders.get(line.askedOfId);
    if (line.askedOfId && !person) remarks.add(at("askedOfId"), "This person is not a stakeholder of the project.");
    return {
      id: line.id,
      question: remarks.text(at("question"), line.question, 1_000, "Say what is to be decided."),
      decideBy: checkDecideBy(at("decideBy"), line, known, remarks),
      askedOfId: person ? line.askedOfId : null,
      askedOfName: person?.name ?? null,
    };
  });
}

function checkDecideBy(field: string, { id, decideBy }: DraftAsk, known: Known, remarks: Remarks): string {
  const day = remarks.day(field, decideBy, "Say by which day the decision is needed.");
  return checkToCome(field, day, known.asks.get(id), known, remarks) ?? "";
}

/** A day that has passed was never one to act by, unless it was said while there was time. */
function checkToCome(
  field: string,
  day: string | null,
  before: { days: readonly string[] } | undefined,
  { today }: Known,
  remarks: Remarks,
): string | null {
  if (day && day < today && !before?.days.includes(day))
    remarks.add(field, "This day has passed. Choose today or a later one.");
  return day;
}
