import { randomUUID } from "node:crypto";
import { atTime, now } from "~/clock.server";
import { defineKpi } from "~/features/kpis/define-kpi.server";
import { addProjectPerson } from "~/features/projects/add-project-person.server";
import { dayOf, deadlineAt, mondayOf } from "~/features/projects/cadence-clock";
import { addDays, addWeeks, isoWeekday } from "~/features/projects/cadence-days";
import { changeProject } from "~/features/projects/change-project.server";
import { firstWeekOn } from "~/features/projects/first-week-on";
import { getProject } from "~/features/projects/get-project.server";
import { isRefusal } from "~/features/projects/refusal";
import { startProject } from "~/features/projects/start-project.server";
import { markSeen } from "~/features/summaries/mark-seen.server";
import type { Cast, Name } from "../people";
import { connect } from "./connected-source";
import type { Stage } from "./scene";
import { clockOf, type Moment, type ReadingHabit, type Story } from "./story";
import { tellFetched } from "./tell-fetched";

/** Lives through a story up to the present: each scene at its time, those ahead not at all. */
export async function tell(story: Story, cast: Cast): Promise<void> {
  const toldAt = now();
  const calendar = calendarOf(story, toldAt);
  const slug = await atTime(calendar.instant("Mon 09:00", story.from), () => begin(story, cast));
  const projectOf = (name: Name) => getProject(cast[name], slug);
  const kpiIds = await atTime(calendar.instant("Mon 09:30", story.from), () => defineKpis(story, cast, projectOf));
  const stage: Stage = { story, cast, toldAt, ...calendar, projectOf, kpiIds, published: new Map() };
  const scenes = story.scenes.flat().map((scene) => ({ ...scene, at: scene.when(stage) }));
  for (const { at, play } of scenes.filter(({ at }) => at <= toldAt).sort((a, b) => a.at.getTime() - b.at.getTime())) {
    await readUpTo(stage, at);
    await atTime(at, () => play(stage, at));
  }
  await readUpTo(stage, toldAt);
  await tellFetched(stage);
}

/** The weeks of a story, counted from the one that is due next. */
export function calendarOf({ project: { timeZone, ...cadence } }: Story, toldAt: Date) {
  const thisWeek = firstWeekOn({ ...cadence, timeZone }, toldAt);
  const weekOn = (week: number) => addWeeks(thisWeek, week);
  const instant = (moment: Moment, week: number) => deadlineAt({ ...clockOf(moment), timeZone }, weekOn(week));
  return {
    weekOn,
    instant,
    day: ({ weekday, week }: { weekday: number; week: number }) => addDays(weekOn(week), weekday - 1),
    latelyAt: (count: number) => {
      const since = deadlineAt({ ...cadence, timeZone }, weekOn(-cadence.everyWeeks));
      return lately(since, toldAt, timeZone, count);
    },
  };
}

/** Times of the day at which people write things down. */
const pauses: readonly [hour: number, minute: number][] = [
  [9, 20],
  [11, 5],
  [14, 32],
  [16, 10],
];

function lately(since: Date, until: Date, timeZone: string, count: number): Date[] {
  const moments: Date[] = [];
  const last = dayOf(until, timeZone);
  for (let day = dayOf(since, timeZone); day <= last; day = addDays(day, 1)) {
    const weekday = isoWeekday(day);
    const times =
      weekday > 5
        ? []
        : pauses.map(([hour, minute]) => deadlineAt({ weekday, hour, minute, timeZone }, addDays(day, 1 - weekday)));
    moments.push(...times.filter((at) => at > since && at < until));
  }
  if (moments.length >= count) return moments.slice(-count);
  const step = Math.min(12 * 60_000, (until.getTime() - since.getTime()) / (count + 1));
  return Array.from({ length: count }, (_, index) => new Date(since.getTime() + step * (index + 1)));
}

async function begin(
  { project: input, beganWith, lead, answers, engineers, stakeholders }: Story,
  cast: Cast,
): Promise<string> {
  const started = await startProject(cast[lead], { id: randomUUID(), ...input, ...beganWith });
  if (isRefusal(started)) throw new Error(started.refused);
  const project = await getProject(cast[lead], started.slug);
  const people = [
    ...engineers.map((name) => ({ name, role: "engineer" as const })),
    ...(Object.keys(stakeholders) as Name[]).map((name) => ({ name, role: "stakeholder" as const })),
  ];
  for (const { name, role } of people)
    await addProjectPerson(cast[lead], project, { personId: cast[name].personId, role });
  const { name, purpose, visibility } = input;
  await changeProject(cast[lead], project, { name, purpose, visibility, responsibleId: cast[answers].personId });
  return started.slug;
}

async function defineKpis(
  { kpis, lead }: Story,
  cast: Cast,
  projectOf: Stage["projectOf"],
): Promise<Record<string, string>> {
  const project = await projectOf(lead);
  const ids: Record<string, string> = {};
  for (const [key, { source, fetched, ...meaning }] of Object.entries(kpis)) {
    const defined = await defineKpi(cast[lead], project, { id: randomUUID(), ...meaning });
    if (isRefusal(defined)) throw new Error(defined.refused);
    ids[key] = defined.kpiId;
    if (fetched) await connect(cast[lead], project, defined.kpiId, source, fetched);
  }
  return ids;
}

/** Stakeholders read what was published at their hour, and come back for a correction; what they have read stays read. */
async function readUpTo({ story, cast, published, projectOf }: Stage, until: Date): Promise<void> {
  const { timeZone } = story.project;
  const { id: projectId } = await projectOf(story.lead);
  for (const [name, habit] of Object.entries(story.stakeholders) as [Name, ReadingHabit][]) {
    if (habit.reads === "never") continue;
    for (const [week, { summaryId, revisionsAt, readBy }] of published) {
      if (habit.not?.includes(week)) continue;
      for (const [index, publishedAt] of revisionsAt.entries()) {
        const revisionNumber = index + 1;
        const at = firstAfter(publishedAt, habit.reads, timeZone);
        if (at > until || (readBy.get(name) ?? 0) >= revisionNumber) continue;
        await atTime(at, () => markSeen(cast[name], { summaryId, projectId, revisionNumber }));
        readBy.set(name, revisionNumber);
      }
    }
  }
}

function firstAfter(instant: Date, moment: Moment, timeZone: string): Date {
  const thisWeek = mondayOf(instant, timeZone);
  const at = deadlineAt({ ...clockOf(moment), timeZone }, thisWeek);
  return at > instant ? at : deadlineAt({ ...clockOf(moment), timeZone }, addWeeks(thisWeek, 1));
}
