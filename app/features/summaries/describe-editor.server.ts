import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { headOf } from "~/features/flags/flag";
import { formatValue } from "~/features/kpis/format-value";
import { definitionOfWeek, type KpiTrend, statusWords } from "~/features/kpis/kpi";
import type { Period } from "~/features/projects/period";
import { formatDay, formatDayShort } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { zoneNote } from "~/features/projects/zone-note";
import type { Actor } from "~/features/sign-in/actor";
import type { Carried } from "./carried";
import type { LastTime } from "./changed-since";
import { describeHands, momentText } from "./describe-saved.server";
import { dueText } from "./due-text";
import type { DeskView, EditorView, ReadingRow } from "./editor-view";
import type { Week } from "./load-week.server";
import type { OpenDraft } from "./open-draft.server";
import { whyNotYet } from "./publish-time";
import { whatSourceSays } from "./what-source-says";

/** The page around the form of an open draft: what goes on from last time, and what the author wants to know. */
export function describeEditor(
  actor: Actor,
  project: ProjectAccess,
  period: Period,
  open: OpenDraft,
): { editor: EditorView; desk: Omit<DeskView, "coach"> } {
  const { carried, trends, flags, summaryId, stakeholders, notes } = open;
  const at = now();
  const form = describeForm(actor, project, period, { summaryId, trends, stakeholders });
  return {
    editor: {
      ...form,
      readings: form.readings.map((row) => ({ ...row, ...whatSourceSays(row, open, period, at) })),
      carried: {
        ids: [...carried.milestones, ...carried.roadblocks].map(({ id }) => id),
        targets: Object.fromEntries(
          carried.milestones.flatMap(({ id, targetOn }) =>
            targetOn ? [[id, { on: targetOn, words: formatDay(targetOn, at) }]] : [],
          ),
        ),
      },
      lastPromises: carried.promises.map(({ id, text }) => ({ id, text })),
    },
    desk: {
      due: dueText(period, at),
      notYet: whyNotYet(period, at),
      isLate: at > period.deadlineAt,
      readers: stakeholders.length,
      last: { ...describeLast(carried, trends, period.weekOn), flags: flags.map(describeFlag) },
      notes: notes.map(({ at: keptAt, byId, ...note }) => ({
        ...note,
        at: momentText(new Date(keptAt), period.timeZone),
        isMine: byId === actor.personId,
      })),
      newNoteId: randomUUID(),
      others: describeHands(open.authors, actor.personId, period),
    },
  };
}

type Parts = { summaryId: string; trends: readonly KpiTrend[]; stakeholders: EditorView["stakeholders"] };

/** What the form shows whether a week is written or corrected. */
export function describeForm(
  actor: Actor,
  project: ProjectAccess,
  { weekOn, timeZone }: Period,
  { summaryId, trends, stakeholders }: Parts,
) {
  return {
    slug: project.slug,
    projectName: project.name,
    weekOn,
    week: `Week of ${formatDay(weekOn, now())}`,
    zoneNote: zoneNote(timeZone, actor.timeZone, now()),
    summaryId,
    personId: actor.personId,
    readings: trends.map((trend) => readingRow(trend, weekOn)),
    keptReadings: [] as string[],
    stakeholders,
    newId: randomUUID(),
  };
}

const nothingSaid = { origin: "", later: "", isOffered: false, source: null };

const readingBefore = ({ readings }: KpiTrend, weekOn: string) => readings.findLast((one) => one.weekOn < weekOn);

function readingRow(trend: KpiTrend, weekOn: string): ReadingRow {
  const { name, unit, shape, sense, sentence } = definitionOfWeek(trend.definitions, weekOn);
  const before = readingBefore(trend, weekOn);
  const text = !before
    ? ""
    : before.value === null
      ? statusWords[before.status]
      : formatValue({ shape, unit }, before.value);
  return { kpiId: trend.kpiId, name, unit, shape, sense, sentence, before: text, ...nothingSaid };
}

function describeLast(
  { milestones, promises, asks }: Carried,
  trends: readonly KpiTrend[],
  weekOn: string,
): Omit<LastTime, "flags"> {
  return {
    milestones: milestones.flatMap(({ id, outcome, targetOn }) => (targetOn ? [{ id, outcome, targetOn }] : [])),
    readings: trends.flatMap((trend) => {
      const { name, shape, sense, unit } = definitionOfWeek(trend.definitions, weekOn);
      const value = readingBefore(trend, weekOn)?.value ?? null;
      return value === null ? [] : [{ id: trend.kpiId, name, value, meaning: { shape, sense, unit } }];
    }),
    promiseIds: promises.map(({ id }) => id),
    asks: [...asks.filter(({ answer }) => answer), ...asks.filter(({ answer }) => !answer)].map(
      ({ id, question, decideBy, answer }) => ({
        key: id,
        text: answer
          ? `${answer.by} answered: ${question}`
          : `Still open, wanted by ${formatDayShort(decideBy, now())}: ${question}`,
      }),
    ),
  };
}

const describeFlag = ({ id, what, isOpen }: Week["flags"][number]) => ({
  key: id,
  text: `Critical flag, ${isOpen ? "still open" : "resolved"}: ${headOf(what)}`,
});
