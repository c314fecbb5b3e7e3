import { beforeAll, describe, expect, test } from "vitest";
import { asking, cookieOf } from "#tests/factories/asking";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { lookAtSummary } from "~/features/coach/look-at-summary";
import { runFlagClocks } from "~/features/flags/run-flag-clocks.server";
import { readOverview } from "~/features/overview/read-overview.server";
import { dayFromDate } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import type { Actor } from "~/features/sign-in/actor";
import { findActor } from "~/features/sign-in/current-actor.server";
import { compareContents } from "~/features/summaries/compare-contents";
import type { Content } from "~/features/summaries/content";
import type { Draft } from "~/features/summaries/draft";
import { describeTrial } from "~/features/trials/describe-trial.server";
import { dayOfTrial } from "~/features/trials/trial-days";
import { type DemoRole, demoRoles, enterDemo } from "~/features/workspace/enter-demo.server";
import { demoDoors, loadDemo } from "./seed";

/** One after the other, so that each finds the demo of the one before, which is over. */
const moments = [
  ["on a Wednesday", "2026-10-14T10:00:00Z"],
  ["on the Sunday on which Europe's clocks go back", "2026-10-25T01:30:00Z"],
  ["on a Friday just before the deadline, between two changes of clocks", "2026-10-30T15:50:00Z"],
  ["on the Monday after the clocks went forward", "2027-03-29T06:00:00Z"],
] as const;

async function enter(role: DemoRole): Promise<Actor> {
  const cookie = cookieOf(await enterDemo(role, asking("/demo", { form: { role } })));
  return (await findActor(asking("/", { cookie }))) as Actor;
}

describe.each(moments)("told %s", (_, instant) => {
  const toldAt = new Date(instant);

  beforeAll(() => atTime(toldAt, loadDemo), 120_000);

  test("told twice is told once", async () => {
    const before = await db.workspace.findFirstOrThrow();
    await atTime(toldAt, loadDemo);
    expect(await db.workspace.findFirstOrThrow()).toEqual(before);
    expect(await db.project.count()).toBe(6);
  });

  test("words of the house are explained, and readers stopped at three passages, of which one waits for an answer", async () => {
    const terms = await db.termRevision.findMany({ orderBy: { changedAt: "asc" } });
    expect(terms.map(({ slug, isHidden }) => [slug, isHidden])).toEqual([
      ["fraud-check", false],
      ["microservice", true],
      ["error-rate", false],
      ["chargeback", false],
    ]);
    const passages = await db.unclearPassage.findMany({ orderBy: { quote: "asc" }, include: { marks: true } });
    expect(passages.map(({ termSlug, answeredByName, marks }) => [termSlug, answeredByName, marks.length])).toEqual([
      [null, "Priya Nair", 1],
      ["chargeback", "Marta Lindqvist", 1],
      [null, null, 2],
    ]);
  });

  test("a meeting was held and what was agreed comes back, and another gave its time back", async () => {
    const ofCheckout = { project: { slug: "checkout-platform" } };
    const held = await db.meeting.findMany({ where: ofCheckout, include: { actions: true, decisions: true } });
    expect(held.map(({ endedAt, actions, decisions }) => [endedAt !== null, actions.length, decisions.length])).toEqual(
      [[true, 2, 1]],
    );
    expect(held[0]?.actions.every(({ doneAt, addedAt }) => doneAt === null && addedAt < toldAt)).toBe(true);
    expect(await db.meeting.count({ where: { cancelledAt: { not: null }, invited: { gt: 1 } } })).toBe(1);
  });

  test("a state that stands although a promise moved, and a draft for the coach to remark", async () => {
    const latest = await db.summary.findFirstOrThrow({
      where: { project: { slug: "partner-gateway" }, publishedAt: { not: null } },
      include: { revisions: true },
      orderBy: { weekOn: "desc" },
    });
    expect(latest.revisions[0]?.content).toMatchObject({
      stateAlthough: ["A promise was moved: “A partner can give its bank account without a call”."],
    });
    const { draft } = await db.summary.findFirstOrThrow({
      where: { project: { slug: "checkout-platform" }, publishedAt: null },
    });
    const remarks = lookAtSummary(draft as Draft, { knownTerms: [], facts: [] });
    expect(remarks.map(({ rule }) => rule)).toEqual(["hedge", "activity", "ticket"]);
  });

  test("six projects in six states, over fourteen weeks, and nothing from the future", async () => {
    const { rows } = await atTime(toldAt, async () => readOverview(await enter("stakeholder"), 1));
    const states = rows.map(({ slug, state }) => [slug, state]);
    expect(Object.fromEntries(states)).toEqual({
      "checkout-platform": "at_risk",
      "search-relevance": "off_track",
      "partner-gateway": "on_track",
      ledger: "done",
      "warehouse-sync": "on_hold",
      "order-notifications": "stale",
    });
    const summaries = await db.summary.findMany({
      where: { project: { slug: "checkout-platform" } },
      orderBy: { weekOn: "asc" },
    });
    const weeks = (Number(summaries.at(-1)?.weekOn) - Number(summaries[0]?.weekOn)) / (7 * 86_400_000) + 1;
    expect(weeks).toBe(14);
    const ahead = { gt: toldAt };
    expect(await db.revision.count({ where: { publishedAt: ahead } })).toBe(0);
    expect(await db.summaryReader.count({ where: { firstSeenAt: ahead } })).toBe(0);
    expect(await db.runningNote.count({ where: { createdAt: ahead } })).toBe(0);
    expect(await db.summary.count({ where: { OR: [{ createdAt: ahead }, { draftSavedAt: ahead }] } })).toBe(0);
    expect(await db.askAnswer.count({ where: { answeredAt: ahead } })).toBe(0);
  });

  test("one click enters as each of four, who see what their role lets them", async () => {
    const seen = new Map<DemoRole, number>();
    for (const role of demoRoles) seen.set(role, (await readOverview(await enter(role), 1)).rows.length);
    expect(Object.fromEntries(seen)).toEqual({ stakeholder: 6, engineer: 5, lead: 6, admin: 5 });
    expect(await enter("admin")).toMatchObject({ isAdmin: true, isDemo: true });
    const roles = await db.membership.findMany({
      where: {
        project: { slug: "checkout-platform" },
        person: { email: { in: ["stakeholder", "engineer", "lead"].map((role) => `${role}@demo.example`) } },
      },
      select: { role: true, person: { select: { email: true } } },
    });
    expect(roles.every(({ role, person }) => person.email.startsWith(role))).toBe(true);
    expect(roles).toHaveLength(3);
    expect(await db.unmailedLink.count()).toBe(0);
  });

  test("weeks are missed for every reason: skipped in advance, paused, late, silent", async () => {
    const skips = await db.skip.findMany();
    expect(skips.map(({ createdAt, weekOn, reason }) => createdAt < weekOn && reason !== "")).toEqual([true, true]);
    expect(skips.some(({ weekOn }) => weekOn > toldAt)).toBe(true);
    const pause = await db.pause.findFirstOrThrow({ where: { untilOn: { not: null } } });
    expect(pause.fromOn < toldAt && pause.untilOn && pause.untilOn > toldAt).toBe(true);
    const published = await db.summary.findMany({ where: { publishedAt: { not: null } } });
    expect(published.filter(({ publishedAt, deadlineAt }) => publishedAt && publishedAt > deadlineAt)).toHaveLength(1);
    const { rows } = await atTime(toldAt, async () => readOverview(await enter("lead"), 1));
    const marks = rows.flatMap(({ strip }) => strip.marks);
    expect(marks).toEqual(expect.arrayContaining(["late", "paused", "not_expected", "on_hold"]));
  });

  test("dates moved with reasons, and what was published was corrected with one", async () => {
    const moves = await db.milestoneMove.findMany();
    expect(moves.length).toBeGreaterThanOrEqual(6);
    expect(moves.every(({ reason, fromOn, toOn }) => reason && fromOn && toOn && toOn > fromOn)).toBe(true);
    expect(await db.milestone.count({ where: { droppedOn: { not: null } } })).toBe(2);
    const correction = await db.revision.findFirstOrThrow({ where: { number: 2 } });
    const first = await db.revision.findFirstOrThrow({ where: { summaryId: correction.summaryId, number: 1 } });
    expect(correction.reason).not.toBe("");
    const differences = compareContents(first.content as Content, correction.content as Content);
    expect(differences.map(({ what }) => what)).toEqual(["Error rate", "Notes"]);
  });

  test("numbers have no data and no traffic, and one of them changed its meaning", async () => {
    expect(await db.reading.count({ where: { status: "no_data" } })).toBeGreaterThanOrEqual(6);
    expect(await db.reading.count({ where: { status: "no_traffic" } })).toBe(4);
    const [changed, ...others] = await db.kpiDefinition.findMany({ where: { number: 2 } });
    expect(others).toEqual([]);
    expect(changed?.reason).not.toBe("");
    expect(await db.reading.count({ where: { kpiId: changed?.kpiId, weekOn: { gte: changed?.fromWeekOn } } })).toBe(5);
  });

  test("a number comes by itself with its days and the year before it, and the server of another has failed for weeks", async () => {
    const running = toldAt.getUTCDay() === 3 || toldAt.getUTCDay() === 5;
    const fetched = { source: "prometheus", windowUntil: { not: null } };
    const soFar = await db.reading.findMany({
      where: { ...fetched, remark: { startsWith: "The week so far, until" } },
    });
    expect(soFar).toHaveLength(running ? 1 : 0);
    expect(await db.reading.count({ where: { windowUntil: { gt: toldAt } } })).toBe(0);
    expect(await db.dayReading.count({ where: { readAt: { gt: toldAt } } })).toBe(0);
    const filled = await db.backfill.findFirstOrThrow();
    expect(filled).toMatchObject({ state: "done", weeks: 52, done: 52 });
    const last = await db.reading.findFirstOrThrow({
      where: { kpiId: filled.kpiId, remark: "" },
      orderBy: { weekOn: "desc" },
    });
    const before = new Date(Number(last.weekOn) - 364 * 86_400_000);
    expect(await db.reading.count({ where: { kpiId: last.kpiId, weekOn: before, status: "value" } })).toBe(1);
    const days = { gte: last.weekOn, lt: new Date(Number(last.weekOn) + 7 * 86_400_000) };
    const sum = await db.dayReading.aggregate({
      where: { kpiId: last.kpiId, dayOn: days },
      _sum: { numerator: true, denominator: true },
    });
    // On the Sunday the last day is not over yet.
    if (toldAt.getUTCDay() !== 0)
      expect(sum._sum).toEqual({ numerator: last.numerator, denominator: last.denominator });
    expect(await db.kpiSource.findMany({ where: { failingSince: { not: null } } })).toMatchObject([
      { faultSaid: expect.stringContaining("(401)"), config: { url: "https://metrics.mailhouse.example" } },
    ]);
  });

  test("decisions are open, overdue and answered, some by the demo's stakeholder", async () => {
    const asks = await db.ask.findMany({ include: { answer: true } });
    const { personId } = await enter("stakeholder");
    const open = asks.filter(({ answer }) => !answer);
    expect(open.length).toBeGreaterThanOrEqual(3);
    expect(open.filter(({ askedOfId }) => askedOfId === personId)).toHaveLength(2);
    expect(open.some(({ decideBy }) => Number(decideBy) + 86_400_000 < Number(toldAt))).toBe(true);
    expect(asks.filter(({ answer }) => answer?.personId === personId)).toHaveLength(2);
    expect(asks.filter(({ answer }) => answer).length).toBeGreaterThanOrEqual(6);
  });

  test("this week is under way: notes, and a draft that is half written", async () => {
    const draft = await db.summary.findFirstOrThrow({
      where: { project: { slug: "checkout-platform" }, publishedAt: null },
    });
    expect(draft.deadlineAt > toldAt).toBe(true);
    expect(draft.draft).toMatchObject({ headline: expect.stringMatching(/./), notes: "" });
    expect(await db.runningNote.count({ where: { projectId: draft.projectId, weekOn: draft.weekOn } })).toBe(2);
  });

  test("agreements are on trial, reviewed, adopted and gone back from", async () => {
    const trials = await db.trial.findMany({
      orderBy: { number: "asc" },
      include: { project: true, agreement: true, review: { include: { answers: true, decision: true } } },
    });
    const of = (slug: string) => trials.filter(({ project }) => project.slug === slug);
    const spanOf = ({ startOn, ...rest }: (typeof trials)[number]) => ({ ...rest, startOn: dayFromDate(startOn) });
    const [running] = of("checkout-platform");
    expect(running && dayOfTrial(spanOf(running), [], toldAt)).toBe(9);
    expect(running?.review).toBeNull();
    const [waiting] = of("search-relevance");
    expect(waiting?.review).toMatchObject({ decision: null });
    expect(waiting?.review?.answers.map(({ side }) => side)).toEqual(["engineering", "engineering"]);
    const [adopted, look] = of("partner-gateway");
    expect(adopted?.review?.decision?.choice).toBe("adopt");
    expect(look).toMatchObject({ kind: "look", review: null, agreement: { endedAt: null } });
    const [wentBack] = of("ledger");
    expect(wentBack?.review?.decision?.choice).toBe("go_back");
    expect(wentBack?.agreement.endedAt).not.toBeNull();
    expect(trials).toHaveLength(5);
    expect(await db.checkIn.count({ where: { loggedAt: { gt: toldAt } } })).toBe(0);
  });

  test("a flag is open and was spoken of, two are resolved and judged, one was missed", async () => {
    const flags = await db.flag.findMany({
      where: { project: { slug: "checkout-platform" } },
      orderBy: { raisedAt: "asc" },
      include: { events: { orderBy: { at: "asc" } }, judgements: true },
    });
    const kinds = flags.map(({ events }) => events.map(({ kind }) => kind).join(" "));
    expect(kinds).toEqual([
      "raised escalated acknowledged updated resolved",
      "raised acknowledged resolved",
      "raised acknowledged updated updated",
    ]);
    const [critical, couldWait, open] = flags as [Flag, Flag, Flag];
    type Flag = (typeof flags)[number];
    expect(critical.judgements.map(({ wasCritical }) => wasCritical)).toEqual([true, true]);
    expect(critical.judgements.filter(({ neededSooner }) => neededSooner)).toHaveLength(1);
    expect(couldWait.judgements).toMatchObject([{ wasCritical: false }]);
    const ahead = Number(open.nextWordBy) - Number(toldAt);
    expect([ahead > 3_600_000, ahead < 4 * 3_600_000]).toEqual([true, true]);
    expect(await db.flagEvent.count({ where: { at: { gt: toldAt } } })).toBe(0);
    expect(await db.missedFlag.count()).toBe(1);
    expect(await db.escalationStep.count()).toBe(3);
    await atTime(toldAt, () => runFlagClocks(toldAt));
    expect(await db.flagEvent.count({ where: { flagId: open.id } })).toBe(4);
  });

  test("the flags enter the summary of their week and the record of the trial by themselves", async () => {
    const lead = await enter("lead");
    const project = await getProject(lead, "checkout-platform");
    const revisions = await db.revision.findMany({ where: { projectId: project.id } });
    const told = revisions.flatMap(({ content }) => (content as Content).flags ?? []);
    expect(told.some(({ what }) => what.startsWith("Every payment by card"))).toBe(true);
    const { record } = await atTime(toldAt, () => describeTrial(lead, project, "1"));
    expect(record?.figures.find(({ key }) => key === "flags")?.during).toBe("2 of 2");
  });

  test("one channel works, one has refused for days, one is switched off, and what is waiting is theirs", async () => {
    const targets = await db.target.findMany({ orderBy: { createdAt: "asc" } });
    expect(
      targets.map(({ kind, failingSince, disabledReason }) => [kind, failingSince !== null, disabledReason]),
    ).toEqual([
      ["slack", false, ""],
      ["teams", true, ""],
      ["webhook", true, expect.stringMatching(/^410/)],
    ]);
    const outside = { channel: { not: "page" } };
    const waiting = await db.delivery.findMany({ where: { ...outside, state: "waiting" }, include: { tries: true } });
    expect(new Set(waiting.map(({ channel }) => channel))).toEqual(new Set(["teams"]));
    expect(waiting.every(({ attempts, nextAt }) => attempts > 1 && nextAt > toldAt)).toBe(true);
    const answers = waiting.flatMap(({ tries }) => tries.map(({ answer }) => answer.slice(0, 3)));
    expect(new Set(answers)).toEqual(new Set(["404"]));
    expect(await db.delivery.count({ where: { ...outside, state: "dead", channel: "webhook" } })).toBeGreaterThan(0);
    expect(await db.delivery.count({ where: { channel: "email", state: "sent" } })).toBeGreaterThan(50);
    expect(await db.deliveryAttempt.count({ where: { startedAt: { gt: toldAt } } })).toBe(0);
  });

  test("two people have a private conversation that is closed, and one in which a plan waits", async () => {
    const conversations = await db.feedbackConversation.findMany({ orderBy: { startedAt: "asc" } });
    expect(conversations.map(({ stage, planNumber }) => [stage, planNumber])).toEqual([
      ["closed", 1],
      ["viewed", 1],
    ]);
    expect(await db.feedbackEvent.count({ where: { at: { gt: toldAt } } })).toBe(0);
    const { personId } = await enter("admin");
    expect(await db.feedbackReader.count({ where: { personId } })).toBe(0);
  });

  test("rhythms, zones, stand-ins and readers differ", async () => {
    const cadences = await db.cadence.findMany();
    expect(new Set(cadences.map(({ timeZone }) => timeZone))).toEqual(
      new Set(["Europe/Berlin", "Asia/Kolkata", "America/New_York"]),
    );
    expect(cadences.filter(({ everyWeeks }) => everyWeeks === 2)).toHaveLength(1);
    expect(cadences).toHaveLength(7);
    const standIn = await db.standIn.findFirstOrThrow();
    const written = await db.summary.findMany({
      where: { projectId: standIn.projectId, publishedById: standIn.personId },
    });
    expect(written).toHaveLength(1);
    const seen = await db.summaryReader.groupBy({
      by: ["personId"],
      _count: true,
      where: { projectId: standIn.projectId },
    });
    expect(new Set(seen.map(({ _count }) => _count)).size).toBeGreaterThanOrEqual(3);
  });
});

test("a workspace that is no demo is left alone", async () => {
  const { id } = await db.workspace.update({ where: { only: true }, data: { isDemo: false } });
  await atTime(new Date("2027-12-01T12:00:00Z"), loadDemo);
  expect(await db.workspace.findFirst()).toMatchObject({ id });
});

test("the start says who can enter", () => {
  const said = demoDoors("http://localhost:3000");
  for (const role of demoRoles) expect(said).toMatch(new RegExp(`${role} .*${role}@demo\\.example`));
});
