import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Actor } from "~/features/sign-in/actor";
import { addDays, dateFromDay, dayFromDate } from "./cadence-days";
import { deadlineText } from "./deadline-text";
import { type Absences, listAbsences } from "./list-absences.server";
import { listProjectPeople, type ProjectPerson } from "./list-project-people.server";
import { getRhythm } from "./load-rhythm.server";
import type { Period, PeriodState } from "./period";
import { standInOn } from "./period-stand-in";
import { periodState } from "./period-state";
import { formatDay } from "./period-text";
import { canPlanAbsences, type ProjectAccess } from "./project-access";
import type { Rhythm } from "./rhythm";
import { firstOpenDay, upcomingPeriods } from "./rhythm-days";

/** The absences page of a project that the actor may see, in words: the next eight periods, the plans, the history. */
export async function describeAbsences(actor: Actor, project: ProjectAccess) {
  const [rhythm, absences, people] = await Promise.all([
    getRhythm(project.id),
    listAbsences(project),
    listProjectPeople(project),
  ]);
  const periods = upcomingPeriods(rhythm.cadences, now(), 8);
  const published = await publishedAmong(project, periods);
  const openOn = firstOpenDay(rhythm.cadences, now());
  return {
    weeks: periods.map((period) => weekText(project, period, { rhythm, people, published })),
    ...planTexts(absences, openOn),
    openOn,
    mayPlan: canPlanAbsences(project, actor.personId),
    writers: people.filter(({ role, isDeactivated }) => role !== "stakeholder" && !isDeactivated),
    ids: { pause: crypto.randomUUID(), standIn: crypto.randomUUID() },
  };
}

async function publishedAmong(project: ProjectAccess, periods: Period[]): Promise<Map<string, Date>> {
  const weeks = periods.map(({ weekOn }) => dateFromDay(weekOn));
  const summaries = await db.summary.findMany({
    where: { projectId: project.id, weekOn: { in: weeks }, publishedAt: { not: null } },
    select: { weekOn: true, publishedAt: true },
  });
  return new Map(summaries.map(({ weekOn, publishedAt }) => [dayFromDate(weekOn), publishedAt as Date]));
}

type Known = { rhythm: Rhythm; people: ProjectPerson[]; published: Map<string, Date> };

function weekText(project: ProjectAccess, period: Period, { rhythm, people, published }: Known) {
  const state = periodState({
    period,
    now: now(),
    publishedAt: published.get(period.weekOn) ?? null,
    skip: rhythm.skips.find(({ weekOn }) => weekOn === period.weekOn) ?? null,
    pauses: rhythm.pauses,
  });
  const answersId = standInOn({ responsibleId: project.responsibleId, standIns: rhythm.standIns, period });
  const answers = people.find(({ id }) => id === answersId)?.name ?? "nobody";
  return {
    ...deadlineText(period, now()),
    state: state.name,
    detail: detailOf(state),
    answers: answersId === project.responsibleId ? answers : `${answers} stands in`,
  };
}

function detailOf(state: PeriodState): string {
  if (state.name === "skipped") return state.reason;
  if (state.name !== "paused") return "";
  return state.untilOn ? `${state.reason}, back on ${formatDay(state.untilOn, now())}` : state.reason;
}

function planTexts({ skips, pauses, standIns }: Absences, openOn: string) {
  const day = (on: string) => formatDay(on, now());
  const by = (name: string | null) => (name ? `planned by ${name}` : "");
  return {
    skips: skips.map((skip) => ({
      weekOn: skip.weekOn,
      what: `Week of ${day(skip.weekOn)}`,
      why: skip.reason,
      by: by(skip.by),
    })),
    pauses: pauses.map(({ id, fromOn, untilOn, reason, by: name }) => ({
      id,
      what: untilOn ? `${day(fromOn)} to ${day(addDays(untilOn, -1))}` : `From ${day(fromOn)} until somebody resumes`,
      why: reason,
      by: by(name),
      /** What its button does, if there is still something to end. */
      end: untilOn !== null && untilOn <= openOn ? null : fromOn < openOn ? "Resume now" : "Take back",
    })),
    standIns: standIns.map(({ id, person, fromOn, untilOn, by: name }) => ({
      id,
      what: `${day(fromOn)} to ${day(untilOn)}`,
      why: person,
      by: by(name),
      end: untilOn < openOn ? null : fromOn < openOn ? "End now" : "Take back",
    })),
  };
}
