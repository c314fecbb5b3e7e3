import { db } from "~/db/client.server";
import { addDays, addWeeks, dateFromDay, dayFromDate, weekOfDay } from "~/features/projects/cadence-days";

type Trial = { projectId: string; startOn: string; kpiId: string; readerIds: string[] };

const dayMs = 86_400_000;
const part = (some: number, all: number) => (all === 0 ? "no data" : `${some} of ${all}`);

/**
 * What a trial in Berlin in winter, weekly on Fridays at 17:00, shows if somebody counts at this very moment: all that stands
 * in the tables, row by row, without asking when it came there.
 */
export async function plainRecount({ projectId, startOn, kpiId, readerIds }: Trial, at: Date) {
  const where = { projectId };
  const start = new Date(dateFromDay(startOn).getTime() - 3_600_000);
  const today = dayFromDate(new Date(at.getTime() + 3_600_000));
  const pauses = await db.pause.findMany({ where });
  const isPaused = (day: string) =>
    pauses.some(({ fromOn, untilOn }) => dayFromDate(fromOn) <= day && (!untilOn || day < dayFromDate(untilOn)));
  const skips = (await db.skip.findMany({ where })).map(({ weekOn }) => dayFromDate(weekOn));
  const summaries = (await db.summary.findMany({ where, include: { readers: true } })).map((summary) => ({
    ...summary,
    week: dayFromDate(summary.weekOn),
  }));
  const due = ["2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"].filter((week) => {
    const deadline = deadlineOf(week);
    return deadline > start && deadline <= at;
  });

  const wanted = due.filter((week) => !skips.includes(week) && !isPaused(addDays(week, 4)));
  const onTime = wanted.filter((week) =>
    summaries.some((one) => one.week === week && one.publishedAt && one.publishedAt <= deadlineOf(week)),
  );

  const hasTime = { readers: 0, asks: 0, questions: 0 };
  let [read, unread] = [0, 0];
  for (const { publishedAt, readers } of summaries) {
    if (!publishedAt || publishedAt < start) continue;
    const end = publishedAt.getTime() + 2 * dayMs;
    if (at.getTime() <= end) hasTime.readers += 1;
    else
      for (const readerId of readerIds) {
        const seen = readers.find(({ personId }) => personId === readerId)?.firstSeenAt;
        if (seen && seen.getTime() <= end) read += 1;
        else unread += 1;
      }
  }

  const asks = await db.ask.findMany({ where: { ...where, askedAt: { gte: start } }, include: { answer: true } });
  const endOf = (day: Date) => new Date(day.getTime() + dayMs - 3_600_000);
  const standing = asks.filter(({ withdrawnAt, answer }) => !withdrawnAt || answer);
  const toDecide = standing.filter(({ decideBy }) => endOf(decideBy) <= at);
  const decided = toDecide.filter(({ answer, decideBy }) => answer && answer.answeredAt < endOf(decideBy));
  hasTime.asks = standing.length - toDecide.length;

  const questions = await db.question.findMany({
    where: { ...where, askedAt: { gte: start } },
    include: { steps: true },
  });
  const toSettle = questions.filter(({ firstDueAt }) => firstDueAt < at);
  const settled = toSettle.filter(({ steps, firstDueAt }) =>
    steps.some(({ kind, takenAt }) => ["answered", "agenda"].includes(kind) && takenAt <= firstDueAt),
  );
  hasTime.questions = questions.length - toSettle.length;

  const promises = await db.promiseMade.findMany({ where });
  const judged = promises.filter(
    ({ outcome, judgedWeekOn }) => outcome !== "open" && judgedWeekOn && due.includes(dayFromDate(judgedWeekOn)),
  );

  return {
    summaries: part(onTime.length, wanted.length),
    readers: part(read, read + unread),
    asks: part(decided.length, toDecide.length),
    questions: part(settled.length, toSettle.length),
    promises: part(judged.filter(({ outcome }) => outcome === "kept").length, judged.length),
    hasTime,
    ...(await interruptions({ projectId, startOn }, today, isPaused)),
    kpi: await values(kpiId, startOn, due),
  };
}

/** Friday 17:00 in Berlin, in winter. */
const deadlineOf = (week: string) => new Date(dateFromDay(week).getTime() + 4 * dayMs + 16 * 3_600_000);

async function interruptions(
  { projectId, startOn }: { projectId: string; startOn: string },
  today: string,
  isPaused: (day: string) => boolean,
) {
  const entries = (await db.checkIn.findMany({ where: { projectId, takenBackAt: null } })).map((entry) => ({
    ...entry,
    day: dayFromDate(entry.happenedOn),
  }));
  const quiet = (await db.quietWeek.findMany({ where: { projectId } })).map((said) => ({
    ...said,
    week: dayFromDate(said.weekOn),
  }));
  const refocus =
    (await db.refocusAssumption.findMany({ where: { projectId }, orderBy: { setAt: "desc" } }))[0]?.minutes ?? 0;
  const isKnown = (week: string, days: string[]) => {
    const ofWeek = entries.filter(({ day }) => weekOfDay(day) === week);
    if (ofWeek.length > 0) return ofWeek.some(({ day }) => days.includes(day));
    const firstDay = days.find((day) => weekOfDay(day) === week) ?? week;
    const begins = new Date(dateFromDay(firstDay).getTime() - 3_600_000);
    return quiet.some((said) => said.week === week && said.saidAt >= begins);
  };
  const rate = (days: string[]) => {
    const known = days.filter((day) => isKnown(weekOfDay(day), days));
    if (known.length === 0) return null;
    const inside = entries.filter(({ day }) => known.includes(day));
    const workingDays = known.filter((day) => ![0, 6].includes(dateFromDay(day).getUTCDay())).length;
    const isTooLittle = workingDays < 3;
    const weeks = isTooLittle ? 1 : workingDays / 5;
    const count = inside.reduce((sum, entry) => sum + entry.count, 0);
    const minutes = inside.reduce((sum, entry) => sum + entry.count * (entry.minutesEach + refocus), 0);
    return { count: Math.round((count / weeks) * 10) / 10, minutes: Math.round(minutes / weeks), isTooLittle };
  };
  const days = (from: string, until: string) => {
    const all: string[] = [];
    for (let day = from; day < until; day = addDays(day, 1)) all.push(day);
    return all;
  };
  return {
    before: rate(days(addWeeks(weekOfDay(startOn), -4), weekOfDay(startOn))),
    during: rate(days(startOn, addDays(today, 1)).filter((day) => !isPaused(day))),
  };
}

async function values(kpiId: string, startOn: string, due: string[]) {
  const readings = await db.reading.findMany({ where: { kpiId }, orderBy: [{ weekOn: "asc" }, { number: "asc" }] });
  const ofWeek = new Map(readings.map((reading) => [dayFromDate(reading.weekOn), reading.value]));
  const weeks = [...ofWeek].filter(([, value]) => value !== null);
  const before = weeks.filter(([week]) => week < weekOfDay(startOn)).at(-1)?.[1];
  const during = weeks.filter(([week]) => due.includes(week)).at(-1)?.[1];
  return [before, during].map((value) => (value == null ? "no data" : `${value} orders a minute`));
}
