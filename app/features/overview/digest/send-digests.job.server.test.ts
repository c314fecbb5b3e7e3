import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { contentOf, milestoneOf, roadblockOf } from "#tests/factories/content";
import { join, makeTeam } from "#tests/factories/projects";
import { makeAsk, publishQuietWeek } from "#tests/factories/published-week";
import { deliverDue } from "#tests/factories/targets";
import { SmtpSink } from "#tests/fakes/smtp-sink";
import { countQueries } from "#tests/setup/count-queries";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import type { Words } from "~/features/notifications/message";
import type { Actor } from "~/features/sign-in/actor";
import { sendDigests } from "./send-digests.job.server";

let sink: SmtpSink;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
beforeEach(async () => {
  config.SMTP_URL = sink.url;
  sink.mails.length = 0;
  await db.message.deleteMany();
  await db.project.updateMany({ data: { archivedAt: new Date() } });
  team = await makeTeam({ startedAt: new Date("2026-11-03T08:00:00Z") });
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

/** Monday 09:00 in Berlin, a week after the summary of the week of 16 November was published. */
const monday = new Date("2026-11-23T08:00:00Z");
const later = (hours: number, from = monday) => new Date(from.getTime() + hours * 3_600_000);
const run = (at = monday) => atTime(at, () => sendDigests.run(at));
const mailsTo = async (person: Actor, at = monday) => {
  await atTime(at, () => deliverDue("email"));
  return sink.mails.filter(({ recipients }) => recipients.includes(person.email));
};
const publish = (weekOn = "2026-11-16", said = {}) => publishQuietWeek(team.priya, team.project, weekOn, said);
const wordsFor = async ({ personId }: Actor) => {
  const found = await db.message.findFirst({ where: { aboutId: personId }, orderBy: { createdAt: "desc" } });
  return found?.words as Words | undefined;
};

test("at their hour each reader gets one mail, however often and in how many places at once it runs", async () => {
  await publish();
  await run(later(-0.01));
  expect(await db.message.count()).toBe(0);
  await Promise.all([run(), run(), run()]);
  for (const hours of [1, 24, 47]) await run(later(hours));
  for (const person of [team.priya, team.omar, team.dana]) {
    const mails = await mailsTo(person);
    expect(mails.map(({ subject }) => subject)).toEqual(["Checkout platform on track"]);
    expect(mails[0]?.text).toContain("The week of 2026-11-16");
    expect(mails[0]?.headers.some(({ key }) => key === "list-unsubscribe-post")).toBe(true);
  }
});

test("everything stands in the mail itself: state, headline, what changed, numbers and what needs the reader", async () => {
  await publish("2026-11-09", { state: "on_track", roadblocks: [roadblockOf({ title: "Old one" })] });
  await publish("2026-11-16", {
    headline: "Shoppers can pay with a saved card.",
    state: "at_risk",
    stateReason: "The bank has moved the date.",
    milestones: [
      milestoneOf({ state: "done", endedOn: "2026-11-18", outcome: "Saved cards" }),
      milestoneOf({
        ...{ id: "two", outcome: "Refunds" },
        moves: [{ fromOn: "2026-11-20", toOn: "2026-12-01", reason: "Waits for the bank.", weekOn: "2026-11-16" }],
      }),
    ],
    roadblocks: [roadblockOf(), roadblockOf({ id: "new", title: "No test cards", owner: "Omar" })],
    lastPromises: [{ id: "p", text: "Saved cards", outcome: "kept", reason: "" }],
    promises: [{ id: "n", text: "Refunds for all" }],
  });
  await makeAsk(team.priya, team.project, "2026-11-16", { decideBy: "2026-11-25" });
  await run();
  const words = await wordsFor(team.dana);
  expect(words?.title).toBe("Checkout platform at risk. 1 thing needs you");
  expect(words?.lines).toEqual([]);
  expect(words?.sections).toEqual([
    {
      ...{ title: "Checkout platform", path: `/projects/${team.project.slug}/weeks/2026-11-16`, state: "▲ At risk" },
      headline: "Shoppers can pay with a saved card.",
      lines: [
        "Was on track last time. The bank has moved the date.",
        "Delivered: Saved cards (18 Nov)",
        "Promises of last time: 1 of 1 kept",
        "Moved: Refunds, from 20 Nov to 1 Dec. Waits for the bank.",
        "Still in the way: The bank is closed (7 days old)",
        "New roadblock: No test cards. With Omar.",
        "Promised for next time: Refunds for all",
      ],
      tone: "warn",
      byline: "Published Monday 16 November, 13:00 by Priya Nair.",
      numbers: [],
      needsYou: ["Decide by Wednesday 25 November: Do we drop the old till?"],
    },
  ]);
  const [mail] = await mailsTo(team.dana);
  for (const said of ["▲ At risk", "Shoppers can pay with a saved card.", "Needs you", "Do we drop the old till?"]) {
    expect(mail?.text).toContain(said);
    expect(mail?.html).toContain(said);
  }
  expect((await wordsFor(team.omar))?.sections[0]?.needsYou).toEqual([]);
});

test("nothing where there is nothing; the next one goes back to the last", async () => {
  await publish("2026-11-16");
  await run();
  const [sent] = await mailsTo(team.dana);
  expect(sent).toBeDefined();
  await db.pause.create({ data: { projectId: team.project.id, fromOn: new Date("2026-11-27"), reason: "Holidays" } });
  const next = later(7 * 24);
  await run(next);
  expect(await mailsTo(team.dana, next)).toHaveLength(1);
  expect((await wordsFor(team.dana))?.title).toBe("No news");
  await publish("2026-11-30");
  const third = later(14 * 24);
  await run(third);
  const mails = await mailsTo(team.dana, third);
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).not.toContain("The week of 2026-11-16");
});

test("what became late since the last one is told once, and named while it is late", async () => {
  await publish("2026-11-09");
  await run();
  expect(await wordsFor(team.dana)).toMatchObject({
    ...{ title: "Checkout platform late", sections: [] },
    lines: ["Late: Checkout platform, was due Friday 20 November, 17:00."],
  });
  await run(later(7 * 24));
  expect((await wordsFor(team.dana))?.title).toBe("No news");
  const { project } = await makeTeam({ name: "Search", startedAt: new Date("2026-11-24T08:00:00Z") });
  await join(project, team.dana, "stakeholder");
  await publishQuietWeek(team.priya, project, "2026-12-07");
  await run(later(14 * 24 + 5));
  expect(await wordsFor(team.dana)).toMatchObject({
    ...{ title: "Search on track, Checkout platform late", lines: [expect.stringContaining("Late: Checkout")] },
  });
});

test("a correction that readers are to hear of is told again", async () => {
  await publish();
  await run();
  const summary = await db.summary.findFirstOrThrow({ where: { projectId: team.project.id } });
  const at = later(3);
  await db.revision.create({
    data: {
      ...{ summaryId: summary.id, projectId: team.project.id, number: 2, content: contentOf(), isMaterial: true },
      ...{ reason: "The number was wrong", authorId: team.priya.personId, authorName: "Priya Nair", publishedAt: at },
    },
  });
  await db.summary.update({ where: { id: summary.id }, data: { revisionNumber: 2 } });
  await run(later(7 * 24));
  expect((await wordsFor(team.dana))?.sections[0]?.byline).toBe(
    "Published Monday 16 November, 13:00 by Priya Nair, corrected: The number was wrong.",
  );
});

test("their day, hour and zone, also when the clocks change; after two days it is too late", async () => {
  const { dana, omar, priya } = team;
  await db.person.update({ where: { id: dana.personId }, data: { timeZone: "America/New_York" } });
  const rhythm = { digestWeekday: 7, digestMinute: 150 };
  await db.readingRhythm.create({ data: { personId: omar.personId, ...rhythm } });
  await publishQuietWeek(priya, team.project, "2026-11-09");
  await run(new Date("2026-11-15T01:29:00Z"));
  expect(await wordsFor(omar)).toBeUndefined();
  await run(new Date("2026-11-15T01:30:00Z"));
  expect((await wordsFor(omar))?.sections).toHaveLength(1);
  await run(new Date("2026-11-16T13:59:00Z"));
  expect([await wordsFor(dana), (await wordsFor(priya))?.sections.length]).toEqual([undefined, 1]);
  await run(new Date("2026-11-18T14:01:00Z"));
  expect(await wordsFor(dana)).toBeUndefined();
});

test("nobody else: not who left or is deactivated, who mutes it, nor the only one who writes it", async () => {
  const { dana, omar, priya, project } = team;
  const outsider = (await makeTeam({ name: "Elsewhere", startedAt: new Date("2026-11-03T08:00:00Z") })).dana;
  await publish();
  await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: new Date() } });
  await db.membership.deleteMany({ where: { personId: omar.personId, projectId: project.id } });
  await run();
  expect(await wordsFor(priya)).toBeUndefined();
  expect([await wordsFor(dana), await wordsFor(omar)]).toEqual([undefined, undefined]);
  expect((await wordsFor(outsider))?.sections ?? []).toEqual([]);

  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: null } });
  await db.projectMute.create({ data: { personId: dana.personId, projectId: project.id } });
  await join(project, omar, "engineer");
  await db.readingRhythm.create({ data: { personId: omar.personId, mutedTopics: ["digest"] } });
  await run(later(1));
  expect([await wordsFor(dana), await wordsFor(omar)]).toEqual([undefined, undefined]);
  expect((await wordsFor(priya))?.sections).toHaveLength(1);
});

test("who leaves a private project before the mail is sent gets none of it", async () => {
  await publish();
  await db.project.update({ where: { id: team.project.id }, data: { visibility: "private" } });
  await run();
  await db.membership.deleteMany({ where: { personId: team.dana.personId } });
  expect([await mailsTo(team.dana), (await mailsTo(team.omar)).length]).toEqual([[], 1]);
  const kept = await db.delivery.findFirstOrThrow({
    where: { personId: team.dana.personId },
    include: { tries: true },
  });
  expect(kept.tries[0]?.answer).toBe("Not sent: this person no longer belongs to the project.");
});

test("readers and projects, however many, are read together", async () => {
  const count = async (at: Date) => {
    const before = await db.message.count();
    const queries = await countQueries(() => run(at));
    return { queries, made: (await db.message.count()) - before };
  };
  await publish();
  const few = await count(monday);
  for (const name of ["Search", "Billing", "Returns"]) {
    const { project } = await makeTeam({ name, startedAt: new Date("2026-11-03T08:00:00Z") });
    await join(project, team.dana, "stakeholder");
    await publishQuietWeek(team.priya, project, "2026-11-16");
  }
  const many = await count(later(0.5));
  const each = (few.queries - 8) / few.made;
  expect(many.made).toBe(9);
  expect(many.queries).toBeLessThanOrEqual(8 + Math.ceil(each) * many.made);
});

test("the words of the trade are explained below, but for those that the reader knows", async () => {
  await publish("2026-11-16", {
    headline: "Latency fell to half.",
    roadblocks: [roadblockOf({ title: "The queue is a bottleneck", holdsUp: "a rollback plan" })],
  });
  await db.person.update({ where: { id: team.dana.personId }, data: { knownTerms: ["queue", "bottleneck"] } });
  await run();
  expect((await wordsFor(team.dana))?.explained?.map(({ name }) => name)).toEqual(["Latency", "Roll-back"]);
  expect((await wordsFor(team.omar))?.explained?.map(({ name }) => name)).toEqual([
    ...["Latency", "Queue", "Bottleneck", "Roll-back"],
  ]);
  const [mail] = await mailsTo(team.dana);
  const list = "Words used here:\n- Latency: How long one person waits for an answer from the system.\n- Roll-back: ";
  expect(mail?.text).toContain(list);
  expect(mail?.html).toContain("Words used here");
});

test("the minutes of a meeting stand in the next digest, also in a week without a summary, and in no other", async () => {
  const { project, omar, dana } = team;
  const ofMeeting = async (day: string, endedAt: Date | null, said: boolean, notesHtml = "") => {
    const dayOn = new Date(day);
    const { id: meetingId } = await db.meeting.create({
      data: { projectId: project.id, dayOn, startsAt: dayOn, beganAt: dayOn, endedAt, notesHtml },
    });
    const row = () => ({ id: crypto.randomUUID(), meetingId, projectId: project.id });
    if (!said) return;
    const decided = { text: "We drop the old till.", personId: dana.personId, personName: dana.name, decidedAt: dayOn };
    await db.meetingDecision.create({ data: { ...row(), ...decided } });
    const owner = { ownerId: omar.personId, ownerName: omar.name, dueOn: new Date("2026-12-01") };
    const added = { addedById: omar.personId, addedByName: omar.name, addedAt: dayOn };
    await db.meetingAction.create({ data: { ...row(), text: "Ask the bank", ...owner, ...added } });
  };
  const skipped = ["2026-11-02", "2026-11-09", "2026-11-16"].map((weekOn) => new Date(weekOn));
  await db.skip.createMany({ data: skipped.map((weekOn) => ({ projectId: project.id, weekOn, reason: "Away" })) });
  await ofMeeting("2026-11-17", later(-5 * 24), true);
  await ofMeeting("2026-11-18", later(-4 * 24), false);
  const many = Array.from({ length: 9 }, (_, line) => `<li>Line ${line} of <em>R&#x26;D</em></li>`);
  await ofMeeting("2026-11-20", later(-2 * 24), false, `<p>Stella was here.</p><ul>${many.join("")}</ul>`);
  await ofMeeting("2026-11-19", null, true);
  await run();
  const words = await wordsFor(dana);
  expect([words?.title, words?.sections.map(({ title }) => title)]).toEqual([
    "Minutes of Checkout platform",
    ["Checkout platform: meeting of Friday 20 November", "Checkout platform: meeting of Tuesday 17 November"],
  ]);
  const [mail] = await mailsTo(dana);
  expect(mail?.text).toContain("- Decided: We drop the old till.\n- Agreed: Ask the bank (Omar Haddad, by 1 December)");
  expect(mail?.text).toContain("- Noted: Stella was here.\n- Noted: Line 0 of R&D\n");
  expect(mail?.text).toContain("- Noted: Line 6 of R&D\n- There are more notes on the page of the meeting.");
  await publish("2026-11-23");
  await run(later(7 * 24));
  expect((await wordsFor(dana))?.sections.map(({ title }) => title)).toEqual(["Checkout platform"]);
});
