import { randomUUID } from "node:crypto";
import type { Draft, DraftReading } from "~/features/summaries/draft";
import type { MilestoneSaid, NumberSaid, RoadblockSaid, Said, StoryDay } from "./story";

type Known = {
  day: (day: StoryDay) => string;
  personId: (name: NonNullable<NonNullable<Said["asks"]>[number]["of"]>) => string;
  kpi: (key: string) => { id: string; source: string };
  /** The promises that wait for their outcome. */
  promises: readonly { id: string; text: string }[];
};

/** The draft with what somebody now writes into it. */
export function writeDraft(draft: Draft, said: Said, known: Known): Draft {
  const { headline = draft.headline, state = draft.state, why = draft.stateReason, notes = draft.notes } = said;
  return {
    ...draft,
    ...{ headline, state, stateReason: why, notes },
    milestones: lines(draft.milestones, "outcome", said.milestones, newMilestone, (line, to) =>
      milestone(line, to, known),
    ),
    roadblocks: lines(draft.roadblocks, "title", said.roadblocks, newRoadblock, (line, to) =>
      roadblock(line, to, known),
    ),
    readings: readings(draft.readings, said.numbers ?? {}, known),
    promises: [...draft.promises, ...(said.next ?? []).map((text) => ({ id: randomUUID(), text }))],
    asks: [
      ...draft.asks,
      ...(said.asks ?? []).map(({ question, by, of }) => ({
        ...{ id: randomUUID(), question, decideBy: known.day(by) },
        askedOfId: of ? known.personId(of) : "",
      })),
    ],
  };
}

/** The draft with an outcome for every promise of last time. */
export function judgePromises(
  draft: Draft,
  broken: NonNullable<Said["broken"]>,
  { promises }: Pick<Known, "promises">,
): Draft {
  for (const text of Object.keys(broken)) {
    if (!promises.some((promise) => promise.text === text)) throw new Error(`Nobody promised: ${text}`);
  }
  const judged = promises.map(({ id, text }) => {
    const word = broken[text];
    if (!word) return { id, outcome: "kept", reason: "" };
    return "moved" in word
      ? { id, outcome: "moved", reason: word.moved }
      : { id, outcome: "dropped", reason: word.dropped };
  });
  return { ...draft, lastPromises: judged };
}

const newMilestone = { forWhom: "", targetOn: "", state: "not_started", note: "", moveReason: "" };
const newRoadblock = {
  holdsUp: "",
  owner: "",
  helpWanted: "",
  helpFrom: "",
  since: "",
  helpBy: "",
  cleared: "",
  clearedNote: "",
};

/** The lines with what is said of some of them; a title that is not there begins a line. */
function lines<Line extends { id: string }, Told>(
  carried: Line[],
  title: keyof Line,
  told: Record<string, Told> = {},
  blank: Omit<Line, "id" | typeof title>,
  change: (line: Line, told: Told) => Line,
): Line[] {
  const known = new Set(carried.map((line) => line[title]));
  const begun = Object.keys(told).filter((name) => !known.has(name as Line[keyof Line]));
  const all = [...carried, ...begun.map((name) => ({ ...blank, id: randomUUID(), [title]: name }) as unknown as Line)];
  return all.map((line) => {
    const to = told[line[title] as string];
    return to ? change(line, to) : line;
  });
}

function milestone(line: Draft["milestones"][number], to: MilestoneSaid, { day }: Known): Draft["milestones"][number] {
  const { for: forWhom = line.forWhom, state = line.state, note = line.note, moved: moveReason = line.moveReason } = to;
  return { ...line, forWhom, state, note, moveReason, targetOn: to.due ? day(to.due) : line.targetOn };
}

function roadblock(line: Draft["roadblocks"][number], to: RoadblockSaid, { day }: Known): Draft["roadblocks"][number] {
  const {
    holdsUp = line.holdsUp,
    owner = line.owner,
    help: helpWanted = line.helpWanted,
    from: helpFrom = line.helpFrom,
  } = to;
  const cleared = to.cleared ? { cleared: "yes", clearedNote: to.cleared } : {};
  const days = { since: to.since ? day(to.since) : line.since, helpBy: to.by ? day(to.by) : line.helpBy };
  return { ...line, holdsUp, owner, helpWanted, helpFrom, ...days, ...cleared };
}

function readings(lines: Draft["readings"], numbers: Record<string, NumberSaid>, { kpi }: Known): Draft["readings"] {
  const told = new Map(Object.entries(numbers).map(([key, number]) => [kpi(key).id, { number, ...kpi(key) }]));
  return lines.map((line) => {
    const to = told.get(line.id);
    return to ? typed(line.id, to.number, to.source) : line;
  });
}

function typed(id: string, number: NumberSaid, source: string): DraftReading {
  const blank = { id, status: "", value: "", numerator: "", denominator: "", sourceNote: "" };
  if (typeof number === "string") return { ...blank, status: number === "no data" ? "no_data" : "no_traffic" };
  if (typeof number === "number") return { ...blank, value: String(number), sourceNote: source };
  return { ...blank, numerator: String(number[0]), denominator: String(number[1]), sourceNote: source };
}
