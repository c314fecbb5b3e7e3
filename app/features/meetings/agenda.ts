export const MEETING_MINUTES = 30;

/** What can stand on an agenda, in order of need: what was agreed last time comes first. */
export const agendaKinds = ["action", "ask", "question", "roadblock", "review", "topic"] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export const kindWords: Record<AgendaKind, string> = {
  action: "Action from before",
  ask: "Decision",
  question: "Question",
  roadblock: "Roadblock",
  review: "Review",
  topic: "Added",
};

const minutes: Record<AgendaKind, { usual: number; least: number }> = {
  action: { usual: 2, least: 1 },
  ask: { usual: 5, least: 2 },
  question: { usual: 3, least: 2 },
  roadblock: { usual: 5, least: 2 },
  review: { usual: 5, least: 3 },
  topic: { usual: 5, least: 2 },
};

/** So many points that people added keep their place, however much else is open. */
const TOPICS_KEPT = 2;

/**
 * Minutes for the points of an agenda, given in order of need; together at most thirty. Each gets its usual time; where that
 * is too much, each its least and then, in order, what is left. A point that does not fit at all gets 0.
 */
export function planMinutes(kinds: readonly AgendaKind[], most = MEETING_MINUTES): number[] {
  const kept = new Set(kinds.flatMap((kind, index) => (kind === "topic" ? [index] : [])).slice(0, TOPICS_KEPT));
  let left = most - kept.size * minutes.topic.least;
  const planned = kinds.map((kind, index) => {
    const { least } = minutes[kind];
    if (kept.has(index)) return least;
    if (least > left) return 0;
    left -= least;
    return least;
  });
  return planned.map((given, index) => {
    if (given === 0) return 0;
    const more = Math.min(minutes[kinds[index] as AgendaKind].usual - given, left);
    left -= more;
    return given + more;
  });
}

/** Minutes for a point that is added while the meeting runs: what the plan has left of its usual time. */
export const minutesForAdded = (planned: number): number =>
  Math.max(0, Math.min(minutes.topic.usual, MEETING_MINUTES - planned));
