import ical, { type CalendarResponse, type VEvent } from "node-ical";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { startSession } from "#tests/factories/cast";
import { makeMeetingTeam, stepAt } from "#tests/factories/meetings";
import { makeCast } from "#tests/factories/people";
import { join } from "#tests/factories/projects";
import { makeAgreement } from "#tests/factories/proposals";
import { deliverDue } from "#tests/factories/targets";
import { type Mail, SmtpSink } from "#tests/fakes/smtp-sink";
import { atTime } from "~/clock.server";
import { config } from "~/config.server";
import { db, pool } from "~/db/client.server";
import { instantAt } from "~/features/projects/cadence-clock";
import type { Actor } from "~/features/sign-in/actor";
import { action, loader } from "../routes/account-calendar";
import { loader as feedLoader } from "../routes/calendar-feed";
import { sendInvitations } from "./send-invitations.server";
import { writeFeed, writeRequest } from "./write-calendar.server";

let sink: SmtpSink;
let team: Awaited<ReturnType<typeof makeMeetingTeam>>;
beforeAll(async () => {
  sink = await SmtpSink.start();
});
beforeEach(async () => {
  await db.membership.deleteMany();
  await db.calendarEntry.deleteMany();
  config.SMTP_URL = undefined;
  team = await makeMeetingTeam();
  config.SMTP_URL = sink.url;
  sink.mails.length = 0;
});
afterAll(async () => {
  config.SMTP_URL = undefined;
  await sink.stop();
});

/** A second of this week: later ones are later. */
const at = (second: number) => new Date(new Date("2026-11-18T12:00:00Z").getTime() + second * 1_000);
/** What the mail server took, by whom it was for. */
async function told(second: number): Promise<Map<string, Mail>> {
  sink.mails.length = 0;
  await atTime(at(second), sendInvitations);
  await atTime(at(second), () => deliverDue("email"));
  return new Map(sink.mails.map((mail) => [mail.recipients[0] as string, mail]));
}
const fileOf = (mail: Mail | undefined) =>
  new TextDecoder().decode(
    mail?.attachments.find(({ mimeType }) => mimeType === "text/calendar")?.content as ArrayBuffer,
  );
const eventsIn = (text: string): VEvent[] =>
  Object.values(ical.sync.parseICS(text) as CalendarResponse).filter((part): part is VEvent => part?.type === "VEVENT");
const eventOf = (mail: Mail | undefined) => eventsIn(fileOf(mail))[0] as VEvent;
const starts = (event: VEvent, from: string, to: string) =>
  ical
    .expandRecurringEvent(event, { from: new Date(from), to: new Date(to) })
    .map(({ start }) => new Date(start).toISOString().slice(0, 16));

test("everybody of the project is invited once, as the mail server received it, exact across both changes of the clocks", async () => {
  const { priya, omar, dana, project } = team;
  const mails = await told(0);
  expect([...mails.keys()].sort()).toEqual([priya, omar, dana].map(({ email }) => email).sort());
  const mail = mails.get(dana.email);
  expect(mail?.subject).toBe("Invitation: weekly meeting of Checkout platform");
  expect(mail?.text).toContain(`/projects/${project.slug}/meeting`);
  const event = eventOf(mail);
  expect(fileOf(mail)).toMatch(/\nMETHOD:REQUEST\r?\n[\s\S]*TZID:Europe\/Berlin\r?\n/);
  expect([event.uid, Number(event.sequence)]).toEqual([`meeting-${project.id}@drumbeat.test`, 0]);
  expect(event.url).toMatchObject({ val: expect.stringContaining(`/projects/${project.slug}/meeting`) });
  expect(JSON.stringify(event.attendee).toLowerCase()).toContain(dana.email);
  expect(starts(event, "2027-03-20", "2027-04-08")).toEqual([
    "2027-03-23T09:00",
    "2027-03-30T08:00",
    "2027-04-06T08:00",
  ]);
  expect(starts(event, "2027-10-20", "2027-11-10")).toEqual([
    "2027-10-26T08:00",
    "2027-11-02T09:00",
    "2027-11-09T09:00",
  ]);
  expect(new Date(event.end as Date).getTime() - new Date(event.start).getTime()).toBe(30 * 60_000);
  expect(await told(60)).toEqual(new Map());
});

test("two instances at once tell it once, and without a mail server nothing counts as told", async () => {
  config.SMTP_URL = undefined;
  await atTime(at(0), sendInvitations);
  expect(await db.calendarEntry.count()).toBe(0);
  config.SMTP_URL = sink.url;
  await Promise.all([1, 2, 3].map(() => atTime(at(1), sendInvitations)));
  expect(await db.message.count({ where: { projectId: team.project.id, topic: "meeting" } })).toBe(3);
});

test("an instance that is late takes nothing back that another one has told", async () => {
  const other = await makeMeetingTeam({ name: "Elsewhere" });
  const [first, second] = [team.project, other.project].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first || !second) throw new Error("There are two projects");
  await told(0);
  const rename = (id: string, name: string) => db.project.update({ where: { id }, data: { name } });
  await Promise.all([rename(first.id, "Elsewhere, too"), rename(second.id, "Tomorrow")]);
  const { late } = await db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from calendar_entry where project_id = ${first.id}::uuid for update`;
    const late = atTime(at(10), sendInvitations);
    await vi.waitFor(async () => expect(await waiting()).toBe(1));
    await rename(first.id, first.name);
    await atTime(at(11), sendInvitations);
    return { late };
  });
  await late;
  await atTime(at(20), () => deliverDue("email"));
  expect(sink.mails.filter(({ subject }) => subject === "Changed: weekly meeting of Tomorrow")).toHaveLength(3);
});
const waiting = async (): Promise<number> => {
  const { rows } = await pool.query(
    "select from pg_stat_activity where wait_event_type = 'Lock' and query ~ 'calendar_entry'",
  );
  return rows.length;
};

test("a change comes with the next number and the same name; one day that is cancelled is off by itself", async () => {
  const { dana, priya, project } = team;
  await told(0);
  await atTime(at(10), () => makeAgreement(priya, dana, project, { meeting: { weekday: 4, hour: 15, minute: 30 } }));
  const changed = (await told(20)).get(dana.email);
  expect(changed?.subject).toBe("Changed: weekly meeting of Checkout platform");
  const event = eventOf(changed);
  expect([event.uid, Number(event.sequence)]).toEqual([`meeting-${project.id}@drumbeat.test`, 1]);
  expect(starts(event, "2026-11-18", "2026-11-30")).toEqual(["2026-11-19T14:30", "2026-11-26T14:30"]);

  await stepAt(dana, project, at(30), { intent: "cancel" }, "2026-11-19");
  const cancelled = (await told(40)).get(priya.email);
  expect(cancelled?.subject).toBe("Cancelled: meeting of Checkout platform on Thursday 19 November");
  const file = fileOf(cancelled);
  expect(file).toMatch(/METHOD:CANCEL[\s\S]*RECURRENCE-ID;TZID=Europe\/Berlin:20261119T153000/);
  expect(file).not.toContain("RRULE:FREQ=WEEKLY");
  expect(file).toMatch(/SEQUENCE:2[\s\S]*STATUS:CANCELLED/);
  expect((await told(50)).size).toBe(0);

  await db.pause.create({
    data: {
      projectId: project.id,
      fromOn: new Date("2026-11-24"),
      untilOn: new Date("2026-12-05"),
      reason: "",
      byPersonId: priya.personId,
    },
  });
  const paused = eventOf((await told(60)).get(dana.email));
  expect(Number(paused.sequence)).toBe(3);
  expect(starts(paused, "2026-11-18", "2026-12-12")).toEqual(["2026-12-10T14:30"]);
});

test("who joins is invited, who leaves is told, who cannot sign in hears nothing, and who mutes it keeps what they have", async () => {
  const { dana, omar, priya, project } = team;
  await db.person.update({ where: { id: omar.personId }, data: { deactivatedAt: at(0) } });
  await db.readingRhythm.create({ data: { personId: priya.personId, mutedTopics: ["meeting"] } });
  expect([...(await told(0)).keys()]).toEqual([dana.email]);
  const joana = await (await makeCast()).actor("Joana");
  await join(project, joana, "engineer");
  expect([...(await told(10)).keys()]).toEqual([joana.email]);
  await db.project.update({ where: { id: project.id }, data: { visibility: "private" } });
  await db.membership.deleteMany({ where: { personId: joana.personId } });
  const left = await told(20);
  expect([...left.keys()]).toEqual([joana.email]);
  expect(fileOf(left.get(joana.email))).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: at(30) } });
  expect((await told(30)).size).toBe(0);
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: null } });
  expect(Number(eventOf((await told(40)).get(dana.email)).sequence)).toBe(2);
});

test("days that are off are told once each, whatever the clocks of those who cancel and of those who tell", async () => {
  const { dana, project } = team;
  await told(600);
  for (const [second, day] of [
    [30, "2026-11-24"],
    [20, "2026-12-01"],
  ] as const)
    await stepAt(dana, project, at(second), { intent: "cancel" }, day);
  const subjects = async (second: number) => {
    await told(second);
    return sink.mails.filter(({ recipients }) => recipients.includes(dana.email)).map(({ subject }) => subject);
  };
  expect((await subjects(610)).sort()).toEqual(
    ["1 December", "24 November"].map((day) => `Cancelled: meeting of Checkout platform on Tuesday ${day}`),
  );
  await db.project.update({ where: { id: project.id }, data: { name: "Tills" } });
  expect(await subjects(620)).toEqual(["Changed: weekly meeting of Tills"]);
  expect(await subjects(630)).toEqual([]);
});

test("archived, or paused without an end, it leaves every calendar, and comes back under its name", async () => {
  const { dana, project } = team;
  await told(0);
  for (const [second, archivedAt] of [
    [10, at(10)],
    [20, null],
  ] as const) {
    await db.project.update({ where: { id: project.id }, data: { archivedAt } });
    const mails = await told(second);
    expect([mails.size, mails.get(dana.email)?.subject]).toEqual([
      3,
      archivedAt ? "Cancelled: weekly meeting of Checkout platform" : "Invitation: weekly meeting of Checkout platform",
    ]);
    expect(Number(eventOf(mails.get(dana.email)).sequence)).toBe(second / 10);
  }
  await db.pause.create({
    data: {
      projectId: project.id,
      fromOn: new Date("2026-11-18"),
      untilOn: null,
      reason: "",
      byPersonId: dana.personId,
    },
  });
  expect((await told(30)).get(dana.email)?.subject).toBe("Cancelled: weekly meeting of Checkout platform");
});

const feedOf = async (actor: Actor) => {
  const cookie = await startSession(actor);
  const path = "/account/calendar";
  const send = (form: Record<string, string>) => action(asking(path, { cookie, form }));
  return { send, read: async () => (await loader(asking(path, { cookie }))).feed };
};
const fetchFeed = (url: string, headers: Record<string, string> = {}) => {
  const { pathname } = new URL(url);
  return feedLoader({ ...asking(pathname, { params: { file: pathname.split("/").at(-1) as string }, headers }) });
};

test("a secret address shows the meetings of one's projects and nothing of what is talked about; a new one ends it", async () => {
  const { dana, project } = team;
  await stepAt(dana, project, at(0), { intent: "add", id: crypto.randomUUID(), title: "Layoffs", reason: "Secret" });
  await stepAt(dana, project, at(0), { intent: "cancel" });
  const account = await feedOf(dana);
  expect(await account.read()).toBeNull();
  await Promise.all([account.send({ intent: "make" }), account.send({ intent: "make" })]);
  const first = await account.read();
  const answer = await fetchFeed(first?.url ?? "");
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    ...[200, "text/calendar; charset=utf-8", "private, max-age=900"],
  ]);
  const text = await answer.text();
  expect(text).not.toMatch(/Layoffs|Secret|METHOD|ATTENDEE/);
  const [event] = eventsIn(text) as [VEvent];
  expect(text).toContain(`/projects/${project.slug}/meeting`);
  expect(starts(event, "2026-11-18", "2026-12-09")).toEqual(["2026-12-01T09:00", "2026-12-08T09:00"]);
  const again = await fetchFeed(first?.url ?? "", { "if-none-match": answer.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);

  const renew = { intent: "renew", number: String(first?.number) };
  await Promise.all([account.send(renew), account.send(renew)]);
  const second = await account.read();
  expect(second?.number).toBe(2);
  for (const url of [
    first?.url ?? "",
    `${first?.url}x`,
    (second?.url ?? "").replace(dana.personId, team.omar.personId),
    "http://d/calendar/1e0.ics",
  ])
    expect((await thrownBy(fetchFeed(url))).status).toBe(404);
  await db.membership.deleteMany({ where: { personId: dana.personId } });
  expect(eventsIn(await (await fetchFeed(second?.url ?? "")).text())).toEqual([]);
  await db.person.update({ where: { id: dana.personId }, data: { deactivatedAt: new Date() } });
  expect((await thrownBy(fetchFeed(second?.url ?? ""))).status).toBe(404);
});

test("a name holds no line, quote or parameter of the file, and long ones are folded between characters", () => {
  const name = `Eve":MAILTO:boss@example.com\r\nX-EVIL:1;ROLE=CHAIR ${"👩‍💻é".repeat(30)}`;
  const series = { projectId: "p", slug: "s", name, hour: 9, minute: 0, timeZone: "UTC", firstOn: "2026-11-24" };
  const days = { lastOn: null, pausedOn: [], cancelled: [] };
  const invitation = { sequence: 1, to: { name, email: "eve@example.com" }, organizer: "d@example.com", at: at(0) };
  const text = writeRequest({ ...series, ...days }, invitation);
  expect(text).not.toMatch(/^X-EVIL/m);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain("\ufffd");
  const [event] = eventsIn(text) as [VEvent];
  expect(event.attendee).toMatchObject({ val: "MAILTO:eve@example.com" });
  expect(Object.keys((event.attendee as { params: object }).params)).not.toContain("MAILTO");
  expect(event.summary).toContain("👩‍💻é".repeat(30));
});

test("any zone's meeting is read back at the instant that Drumbeat means, also where the clocks skip it", () => {
  for (const timeZone of [
    "UTC",
    "America/New_York",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "Australia/Lord_Howe",
    "America/St_Johns",
  ]) {
    const series = { projectId: "p", slug: "s", name: "Näme\r\nX-EVIL:1", hour: 2, minute: 30, timeZone };
    const days = { firstOn: "2026-03-01", lastOn: "2026-11-29", pausedOn: ["2026-05-03"], cancelled: [] };
    const text = writeFeed([{ ...series, ...days }]);
    expect(text).not.toMatch(/^X-EVIL/m);
    const [event] = eventsIn(text) as [VEvent];
    const found = starts(event, "2026-01-01", "2027-02-01");
    expect(found).toHaveLength(39);
    for (const day of ["2026-03-01", "2026-04-05", "2026-06-07", "2026-10-04", "2026-11-22", "2026-11-29"])
      expect(found, `${timeZone} ${day}`).toContain(instantAt(day, 2, 30, timeZone).toISOString().slice(0, 16));
  }
});
