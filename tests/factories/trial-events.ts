import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { atTime, now } from "~/clock.server";
import { db } from "~/db/client.server";
import { askQuestion } from "~/features/check-ins/ask-question.server";
import { assumeRefocus } from "~/features/check-ins/assume-refocus.server";
import { callWeekQuiet } from "~/features/check-ins/call-week-quiet.server";
import { logCheckIn } from "~/features/check-ins/log-check-in.server";
import { settleQuestion } from "~/features/check-ins/settle-question.server";
import { takeBackCheckIn } from "~/features/check-ins/take-back-check-in.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays, weekOfDay } from "~/features/projects/cadence-days";
import { pauseProject } from "~/features/projects/pause-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { contentAsDraft } from "~/features/summaries/content-as-draft";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import type { Draft } from "~/features/summaries/draft";
import { getLatestRevision } from "~/features/summaries/get-latest-revision.server";
import { markSeen } from "~/features/summaries/mark-seen.server";
import { openDraft } from "~/features/summaries/open-draft.server";
import { publishSummary } from "~/features/summaries/publish-summary.server";
import { newLine, periodOf } from "./summaries";

/** The weeks in which something happens: one before the trial, its two, and one after. */
export const eventWeeks = ["2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07"];
const first = Date.parse("2026-11-17T09:00:00Z");
const last = Date.parse("2026-12-14T09:00:00Z");

export type TrialEvent = { at: Date; kind: keyof typeof acts; pick: number; other: number };
type Team = { priya: Actor; dana: Actor; project: ProjectAccess; kpiId: string };
type Act = (team: Team & { asStakeholder: ProjectAccess }, pick: number, other: number) => Promise<unknown>;

const weekOf = (pick: number) => eventWeeks[pick % eventWeeks.length] as string;
const one = <Thing>(things: readonly Thing[], pick: number) => things[pick % Math.max(1, things.length)];

/** Everything that can happen to a project, by the abilities that the pages use. Most of it is refused at times, as in life. */
const acts = {
  publish: async ({ priya, project }, pick, other) => {
    const period = await periodOf(project, weekOf(pick));
    const { summaryId, draft } = await openDraft(project, period);
    const said = { ...draft, headline: "A week", state: "on_track", ...linesOf(draft, other) };
    return publishSummary(priya, project, period, summaryId, draft, said);
  },
  correct: async ({ priya, project }, pick, other) => {
    const period = await periodOf(project, weekOf(pick));
    const { number, content } = await getLatestRevision(project, period.weekOn);
    const draft = contentAsDraft(content, period.weekOn);
    const asks = other % 3 === 0 ? [] : draft.asks.map((ask) => ({ ...ask, decideBy: dayAfter(other) }));
    const said = { ...draft, headline: `A week, ${other}`, asks, lastPromises: judged(draft, other) };
    return correctSummary(priya, project, period, {
      onRevision: number,
      draft: said,
      reason: "Wrong",
      isMaterial: true,
    });
  },
  read: async ({ dana, project }, pick) => {
    const { summaryId, number: revisionNumber } = await getLatestRevision(project, weekOf(pick));
    return markSeen(dana, { summaryId, projectId: project.id, revisionNumber });
  },
  decide: async ({ dana, project, asStakeholder }, pick) => {
    const ask = one(await db.ask.findMany({ where: { projectId: project.id }, orderBy: { id: "asc" } }), pick);
    return ask && answerAsk(dana, asStakeholder, ask.id, "Yes.");
  },
  checkIn: ({ dana, asStakeholder: project }, pick, other) =>
    logCheckIn(dana, project, {
      ...{ id: randomUUID(), askedById: null, askedByName: "Sales", medium: "chat", couldWait: "unsure", topic: "" },
      ...{ minutesEach: 5 + (other % 40), happenedOn: addDays(dayOf(now(), "Europe/Berlin"), -(pick % 30)) },
    }),
  takeBack: async ({ priya, project }, pick) => {
    const entry = one(await db.checkIn.findMany({ where: { projectId: project.id }, orderBy: { id: "asc" } }), pick);
    return entry && takeBackCheckIn(priya, project, entry.id);
  },
  quiet: ({ dana, asStakeholder: project }, pick) =>
    callWeekQuiet(dana, project, addDays(weekOfDay(dayOf(now(), "Europe/Berlin")), -7 * (pick % 5))),
  assume: ({ priya, project }, pick) => assumeRefocus(priya, project, pick % 30),
  reading: ({ priya, project, kpiId }, pick, other) =>
    recordReading(priya, project, kpiId, weekOf(pick), {
      status: "value",
      value: other,
      numerator: null,
      denominator: null,
    }),
  skip: ({ priya, project }, pick) => skipWeek(priya, project, { weekOn: weekOf(pick), reason: "Away" }),
  pause: ({ priya, project }, pick, other) => {
    const fromOn = addDays(dayOf(now(), "Europe/Berlin"), pick % 6);
    return pauseProject(priya, project, {
      id: randomUUID(),
      fromOn,
      untilOn: addDays(fromOn, 1 + (other % 4)),
      reason: "Away",
    });
  },
  ask: ({ dana, asStakeholder: project }) =>
    askQuestion(dana, project, { id: randomUUID(), text: "When?", weekOn: null, lineId: null }),
  settle: async ({ priya, dana, project, asStakeholder }, pick, other) => {
    const question = one(
      await db.question.findMany({ where: { projectId: project.id }, orderBy: { id: "asc" } }),
      pick,
    );
    const intent = one(["answer", "agenda", "reopen"] as const, other) ?? "answer";
    const [actor, access] = intent === "reopen" ? [dana, asStakeholder] : [priya, project];
    return question && settleQuestion(actor, access, question.id, { intent, id: randomUUID(), text: "So." });
  },
} satisfies Record<string, Act>;

const dayAfter = (pick: number) => addDays("2026-11-20", pick % 20);
const judged = ({ lastPromises }: Draft, other: number) =>
  lastPromises.map((promise, index) => ({
    ...promise,
    outcome: one(["kept", "moved", "dropped", "open"], other + index) ?? "kept",
    reason: "As said",
  }));

const linesOf = (draft: Draft, other: number): Partial<Draft> => ({
  promises: [newLine("promises", { text: "Wallets" }), newLine("promises", { text: "Refunds" })],
  lastPromises: judged(draft, other),
  asks: [newLine("asks", { question: "Which bank?", decideBy: dayAfter(other) })],
  readings: draft.readings.map((line) => ({ ...line, value: String(other) })),
});

/** Any order of them, over the week before a trial, the trial and the week after. */
export const trialEvents: fc.Arbitrary<TrialEvent[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: first, max: last }).map((time) => new Date(time)),
      kind: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      pick: fc.nat(200),
      other: fc.nat(200),
    }),
    { minLength: 25, maxLength: 60 },
  )
  .map((events) => events.sort((a, b) => a.at.getTime() - b.at.getTime()));

/** Lets it happen at its time. What the rules refuse does not happen. */
export async function happen(team: Team, { at, kind, pick, other }: TrialEvent): Promise<void> {
  const asStakeholder = { ...team.project, role: "stakeholder" as const };
  await atTime(at, () => Promise.resolve(acts[kind]({ ...team, asStakeholder }, pick, other))).catch((refused) => {
    if (!(refused instanceof Response)) throw refused;
  });
}
