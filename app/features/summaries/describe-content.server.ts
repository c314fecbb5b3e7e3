import { headOf } from "~/features/flags/flag";
import { describeKpi } from "~/features/kpis/describe-kpi.server";
import type { KpiTrend } from "~/features/kpis/kpi";
import { dayOf } from "~/features/projects/cadence-clock";
import { daysBetween, weeksBetween } from "~/features/projects/cadence-days";
import { formatDay, formatDayShort } from "~/features/projects/period-text";
import type {
  Content,
  ContentFlag,
  ContentLastPromise,
  ContentMilestone,
  ContentRoadblock,
  PromiseOutcome,
} from "./content";
import { frozenTrend } from "./frozen-trend";
import type { State } from "./state";
import type { MovedView, SummaryView } from "./summary-view";

type Context = {
  weekOn: string;
  timeZone: string;
  now: Date;
  /** The day on which it is read, or was published: ages count up to it. */
  today: string;
  trends: readonly KpiTrend[];
  expectedWeeks?: readonly string[];
};

/** Turns what was published into what is read: dates and ages in words, delivered apart from what comes next. */
export function describeContent(content: Content, context: Context): SummaryView {
  const { now, today, weekOn } = context;
  const going = content.milestones
    .filter(({ state }) => state !== "done" && state !== "dropped")
    .sort((one, other) => (one.targetOn ?? "9999").localeCompare(other.targetOn ?? "9999"));
  return {
    headline: content.headline,
    state: content.state,
    stateReason: content.stateReason,
    stateAlthough: content.stateAlthough ?? [],
    stateSince: stateSince(content, weekOn, now),
    kpis: describeReadings(content, context),
    delivered: content.milestones
      .filter(({ state }) => state === "done")
      .map(({ id, outcome, forWhom, note, endedOn }) => ({
        id,
        title: outcome,
        text: joined(whom(forWhom), note),
        when: endedOn ? formatDayShort(endedOn, now) : "",
      })),
    dropped: content.milestones
      .filter(({ state }) => state === "dropped")
      .map(({ id, outcome, note }) => ({ id, title: outcome, text: note, when: "" })),
    lastPromises: content.lastPromises.toSorted((one, other) => order(one) - order(other)),
    promisesKept: promisesKept(content),
    flags: (content.flags ?? []).map((flag) => describeFlag(flag, context)),
    roadblocks: content.roadblocks
      .filter(({ clearedOn }) => !clearedOn)
      .map((line) => ({ id: line.id, title: line.title, text: help(line, now), when: age(line.since, today) })),
    cleared: content.roadblocks
      .filter(({ clearedOn }) => clearedOn)
      .map(({ id, title, clearedNote, clearedOn }) => ({
        id,
        title,
        text: clearedNote,
        when: clearedOn ? formatDayShort(clearedOn, now) : "",
      })),
    next: going.map((line) => ({
      id: line.id,
      title: line.outcome,
      text: joined(whom(line.forWhom), line.note),
      when: line.targetOn ? formatDayShort(line.targetOn, now) : "no date yet",
      state: line.state as State,
      moved: moved(line, now),
    })),
    promises: content.promises,
    notesHtml: content.notesHtml,
  };
}

const FLAG_CHARACTERS = 240;

function describeFlag(flag: ContentFlag, { timeZone, now }: Context): SummaryView["flags"][number] {
  const { id, what, affected, acknowledgedBy, ownerName, openedAt, resolvedAt, note } = flag;
  const when = (instant: string) => formatDayShort(dayOf(new Date(instant), timeZone), now);
  const seen = acknowledgedBy ? `Acknowledged by ${acknowledgedBy}` : "Acknowledged by nobody";
  return {
    ...{ id, title: headOf(what, FLAG_CHARACTERS), isOpen: resolvedAt === null },
    text: joined(`Affected: ${headOf(affected, FLAG_CHARACTERS)}`, seen, resolvedAt ? note : `With ${ownerName}`),
    when: resolvedAt ? `resolved ${when(resolvedAt)}` : `open since ${when(openedAt)}`,
  };
}

/** A project that rests is silent, so that its weeks are not counted. */
function stateSince({ state, stateSinceWeekOn }: Content, weekOn: string, now: Date): string {
  if (state === "on_hold" || state === "done") return `since the week of ${formatDay(stateSinceWeekOn, now)}`;
  const weeks = weeksBetween(stateSinceWeekOn, weekOn) + 1;
  return weeks > 1 ? `for ${weeks} weeks` : "";
}

function describeReadings({ readings }: Content, { trends, weekOn, now, timeZone, expectedWeeks }: Context) {
  return readings.map((frozen) => {
    const trend = trends.find(({ kpiId }) => kpiId === frozen.id);
    return describeKpi(frozenTrend(frozen, weekOn, trend), { weekOn, now, timeZone, expectedWeeks, frozen });
  });
}

function promisesKept({ lastPromises }: Content): string {
  if (lastPromises.length === 0) return "";
  return `${lastPromises.filter(({ outcome }) => outcome === "kept").length} of ${lastPromises.length} kept`;
}

const outcomes: PromiseOutcome[] = ["kept", "moved", "dropped", "open"];
const order = ({ outcome }: ContentLastPromise) => outcomes.indexOf(outcome);

function moved({ moves, targetOn }: ContentMilestone, now: Date): MovedView | null {
  if (moves.length === 0) return null;
  const often = ["", "moved once", "moved twice"][moves.length] ?? `moved ${moves.length} times`;
  const from = moves.flatMap(({ fromOn }) => (fromOn && fromOn !== targetOn ? formatDayShort(fromOn, now) : []));
  return { from: [...new Set(from)], text: `${often}: ${moves.at(-1)?.reason}` };
}

function help(line: ContentRoadblock, now: Date): string {
  const wanted = [line.helpWanted, line.helpFrom && `from ${line.helpFrom}`].filter(Boolean).join(", ");
  const by = line.helpBy ? `, by ${formatDay(line.helpBy, now)}` : "";
  return joined(
    line.holdsUp && `Holds up: ${line.holdsUp}`,
    line.owner && `With ${line.owner}`,
    wanted && `Help wanted: ${wanted}${by}`,
  );
}

function age(since: string, today: string): string {
  const days = Math.max(0, daysBetween(since, today));
  return days === 0 ? "new" : days === 1 ? "1 day old" : `${days} days old`;
}

const whom = (forWhom: string) => forWhom && `For ${forWhom}`;
const joined = (...parts: string[]) =>
  parts
    .filter(Boolean)
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(" ");
