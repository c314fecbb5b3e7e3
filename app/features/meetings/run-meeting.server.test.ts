import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { thrownBy } from "#tests/factories/asking";
import { after, makeMeetingTeam, meetingAt, stepAt } from "#tests/factories/meetings";
import { makeCast } from "#tests/factories/people";
import { makeAsk } from "#tests/factories/published-week";
import { makeQuestion } from "#tests/factories/questions";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { getProject } from "~/features/projects/get-project.server";
import type { Actor } from "~/features/sign-in/actor";
import { getAsk } from "~/features/summaries/get-ask.server";
import { describeMeeting } from "./describe-meeting.server";
import { endForgottenMeetings } from "./end-forgotten-meetings.server";
import { keepNotes } from "./keep-notes.server";
import type { OpenPoint } from "./open-points";

let team: Awaited<ReturnType<typeof makeMeetingTeam>>;
beforeEach(async () => {
  team = await makeMeetingTeam();
});

const nextDay = "2026-12-01";
const dayBefore = after(-24 * 60);
const view = (actor: Actor, at: Date, day?: string, brought: OpenPoint[] = []) =>
  atTime(at, async () => {
    const project = await getProject(actor, team.project.slug);
    return describeMeeting(actor, project, await meetingAt(actor, project, at, day), brought);
  });
const step = (actor: Actor, at: Date, form: Parameters<typeof stepAt>[3], day?: string) =>
  stepAt(actor, team.project, at, form, day);
const add = (actor: Actor, title: string, at = dayBefore, id: string = randomUUID(), day?: string) =>
  step(actor, at, { intent: "add", id, title, reason: "It cannot wait" }, day);
const act = (text: string, at: Date, ownerId = team.omar.personId, id: string = randomUUID()) =>
  step(team.omar, at, { intent: "act", id, text, ownerId, dueOn: nextDay });
const begin = (at = after(2)) => step(team.dana, at, { intent: "begin" });

const review: OpenPoint = {
  ...{ kind: "review", aboutId: randomUUID(), title: "Review of the trial", reason: "", href: "/t", addedById: null },
};

test("the agenda is made of what is open, in order of need, within thirty minutes", async () => {
  const { priya, omar, dana, project } = team;
  await makeAsk(priya, project, "2026-11-16", { decideBy: "2026-11-20" });
  await atTime(new Date("2026-11-18T10:00:00Z"), () => makeQuestion(dana, project, { text: "Which banks?" }));
  await atTime(after(-25 * 60), () => makeQuestion(dana, project, { text: "Still in time" }));
  const roadblock = { ...{ projectId: project.id, position: 1, holdsUp: "All", owner: "Omar", helpFrom: "Dana" } };
  const days = { since: new Date("2026-11-17"), saidWeekOn: new Date("2026-11-16") };
  await db.roadblock.createMany({
    data: [
      {
        ...roadblock,
        ...days,
        id: randomUUID(),
        title: "Locked",
        helpWanted: "A contact.",
        helpBy: new Date("2026-11-26"),
      },
      { ...roadblock, ...days, id: randomUUID(), title: "No help wanted", helpWanted: "" },
      { ...roadblock, ...days, id: randomUUID(), title: "Cleared", helpWanted: "A", clearedOn: new Date("2026-11-18") },
    ],
  });
  await add(omar, "Holidays");
  const { points, planned, state, when } = await view(dana, dayBefore, undefined, [review]);
  expect(points.map(({ kind, title, reason, minutes, from }) => [kind, title, reason, minutes, from])).toEqual([
    ["ask", "Do we drop the old till?", "A stakeholder decides, overdue since 20 November", 5, "10:00"],
    ["question", "Which banks?", "Asked by Dana Kim, overdue since Thursday 19 November, 11:00", 3, "10:05"],
    ["roadblock", "Locked", "Help wanted: A contact, from Dana, by 26 November", 5, "10:08"],
    ["review", "Review of the trial", "", 5, "10:13"],
    ["topic", "Holidays", "Omar Haddad: It cannot wait", 5, "10:18"],
  ]);
  expect([planned, state, when]).toEqual(["23 of 30 min planned", "coming", "Tuesday 24 November, 10:00 to 10:30"]);
});

test("anyone of the project adds a point once, and takes back only their own", async () => {
  const { omar, dana, project } = team;
  const id = randomUUID();
  await Promise.all([add(dana, "Budget", dayBefore, id), add(dana, "Budget", dayBefore, id)]);
  expect(await db.agendaPoint.count({ where: { projectId: project.id } })).toBe(1);
  expect(await add(omar, "Another's id", dayBefore, id)).toMatchObject({
    refused: expect.stringMatching(/out of date/),
  });
  const shown = async (actor: Actor) => (await view(actor, dayBefore)).points.map(({ mayRemove }) => mayRemove);
  expect([await shown(omar), await shown(dana)]).toEqual([[false], [true]]);
  expect(await step(omar, dayBefore, { intent: "remove", pointId: id })).toMatchObject({
    refused: expect.stringMatching(/whoever added/),
  });
  await step(dana, dayBefore, { intent: "remove", pointId: id });
  expect(await step(dana, dayBefore, { intent: "remove", pointId: id })).toBeUndefined();
  expect((await view(dana, dayBefore)).points).toEqual([]);
  const outsider = await (await makeCast()).actor("Otto");
  expect((await thrownBy(add(outsider, "Mine"))).status).toBe(403);
});

test("it begins on its day only, once for two, and the agenda stands from then on", async () => {
  const { omar, dana, priya, project } = team;
  await add(omar, "Holidays");
  expect(await begin(dayBefore)).toMatchObject({ refused: "This meeting begins on its day, Tuesday 24 November." });
  await Promise.all([begin(), step(omar, after(2), { intent: "begin" })]);
  await makeAsk(priya, project, "2026-11-16");
  const { points, timer, status, state } = await view(dana, after(4));
  expect(points.map(({ title, isCurrent }) => [title, isCurrent])).toEqual([["Holidays", true]]);
  expect([state, status, timer?.endsText]).toEqual(["running", "Began 10:02, until 10:32", "10:07"]);
  expect(await db.meeting.count({ where: { projectId: project.id } })).toBe(1);
});

test("the time of a point runs while it is talked about, by the server's clock", async () => {
  const { omar, dana } = team;
  await add(omar, "First");
  await add(omar, "Second", after(-60));
  await begin(after(0));
  const { points } = await view(dana, after(1));
  const [first, second] = points.map(({ id }) => id as string);
  await step(dana, after(3), { intent: "talk", pointId: second as string });
  await step(omar, after(3), { intent: "talk", pointId: second as string });
  expect((await view(dana, after(4))).points.map(({ took }) => took)).toEqual(["3 min", "1 min"]);
  await step(dana, after(8), { intent: "talk", pointId: first as string });
  const { timer } = await view(dana, after(9));
  expect([timer?.title, timer?.endsText, (timer?.endsAt ?? 0) - (timer?.now ?? 0)]).toEqual(["First", "10:10", 60_000]);
  await add(dana, "On the way", after(9));
  expect((await view(dana, after(9))).points.at(-1)).toMatchObject({
    ...{ title: "On the way", minutes: 5, reason: "Dana Kim: It cannot wait" },
  });
  expect(await step(dana, after(9), { intent: "talk", pointId: randomUUID() })).toMatchObject({
    refused: expect.stringMatching(/not on the/),
  });
});

test("however much is open, a point can be added on the way; thirty are enough", async () => {
  const { omar, dana, project } = team;
  const open = { ...{ projectId: project.id, position: 1, holdsUp: "All", owner: "Omar", helpFrom: "Dana" } };
  const days = { since: new Date("2026-11-17"), saidWeekOn: new Date("2026-11-16"), helpWanted: "A contact." };
  const roadblocks = Array.from({ length: 40 }, (_, index) => ({
    ...open,
    ...days,
    id: randomUUID(),
    title: `${index}`,
  }));
  await db.roadblock.createMany({ data: roadblocks });
  await begin(after(0));
  for (let index = 0; index < 30; index++) expect(await add(omar, `Point ${index}`, after(1))).toBeUndefined();
  expect(await add(dana, "One more", after(1))).toMatchObject({ refused: expect.stringMatching(/^30 points/) });
});

test("a meeting that a sleeping server forgot for weeks ends all the same, and holds up no other", async () => {
  await add(team.omar, "Endless");
  await begin(after(0));
  const woken = after(40 * 24 * 60);
  await atTime(woken, () => endForgottenMeetings(woken));
  const { state, points } = await view(team.dana, woken);
  expect([state, points.map(({ took }) => took)]).toEqual(["ended", ["1440 min"]]);
});

test("notes keep both texts when two write at once, and take no markup", async () => {
  const { omar, dana, project } = team;
  await begin();
  const keep = (actor: Actor, notes: string, version: number, at = after(5)) =>
    atTime(at, async () => keepNotes(actor, project, await meetingAt(actor, project, at), { notes, version }));
  expect(await keep(dana, "**Yes**<script>alert(1)</script>", 1)).toEqual({ version: 2 });
  expect(await keep(dana, "**Yes**<script>alert(1)</script>", 1)).toEqual({ version: 2 });
  expect(await keep(omar, "Mine", 1)).toMatchObject({ theirs: "**Yes**<script>alert(1)</script>", version: 2 });
  expect((await view(omar, after(5))).notes).toMatchObject({ html: "<p><strong>Yes</strong>alert(1)</p>", version: 2 });
  const both = await Promise.all([keep(omar, "Both, by Omar", 2), keep(dana, "Both, by Dana", 2)]);
  expect(both.map((kept) => "refused" in kept).sort()).toEqual([false, true]);
  await step(dana, after(20), { intent: "end" });
  expect(await keep(omar, "Too late", 3, after(21))).toMatchObject({ refused: expect.stringMatching(/has ended/) });
});

test("a decision answers the ask of whoever may decide, and nobody else's", async () => {
  const { priya, omar, dana, project } = team;
  const askId = await makeAsk(priya, project, "2026-11-16");
  const decide = (actor: Actor, id: string, ask: string | undefined, at = after(5)) =>
    step(actor, at, { intent: "decide", id, text: "We drop it.", askId: ask });
  expect(await decide(dana, randomUUID(), askId, dayBefore)).toMatchObject({
    refused: expect.stringMatching(/not begun/),
  });
  await begin();
  expect((await view(omar, after(3))).asks).toEqual([]);
  expect((await view(dana, after(3))).asks).toEqual([{ value: askId, label: "Do we drop the old till?" }]);
  expect(await decide(omar, randomUUID(), askId)).toMatchObject({ field: "askId" });
  const id = randomUUID();
  expect(await Promise.all([1, 2, 3].map(() => decide(dana, id, askId)))).toEqual([undefined, undefined, undefined]);
  await decide(omar, randomUUID(), undefined, after(6));
  expect((await getAsk(project, askId)).answer).toMatchObject({ text: "We drop it.", by: "Dana Kim" });
  expect(await step(dana, after(6), { intent: "decide", id: randomUUID(), text: "Not", askId })).toMatchObject({
    refused: expect.stringMatching(/settled/),
  });
  expect((await view(dana, after(6))).decisions.map(({ byline }) => byline)).toEqual([
    "Dana Kim decided: Do we drop the old till?",
    "Omar Haddad",
  ]);
  const elsewhere = await makeMeetingTeam({ name: "Elsewhere" });
  const foreign = await makeAsk(elsewhere.priya, elsewhere.project, "2026-11-16");
  expect((await thrownBy(decide(dana, randomUUID(), foreign))).status).toBe(404);
});

test("an action is carried over and stands first next time, until it is done or dropped", async () => {
  const { priya, omar, dana, project } = team;
  await begin();
  const id = randomUUID();
  await Promise.all([
    act("Ask the bank", after(5), omar.personId, id),
    act("Ask the bank", after(5), omar.personId, id),
  ]);
  await act("Write it up", after(6), dana.personId);
  const outsider = await (await makeCast()).actor("Otto");
  expect(await act("Not of us", after(5), outsider.personId)).toMatchObject({ field: "ownerId" });
  const past = { intent: "act", id: randomUUID(), text: "Late", ownerId: omar.personId, dueOn: "2026-11-01" } as const;
  expect(await step(omar, after(5), past)).toMatchObject({ field: "dueOn" });
  await Promise.all([step(dana, after(20), { intent: "end" }), step(omar, after(20), { intent: "end" })]);
  expect(await act("Too late", after(21))).toMatchObject({ refused: expect.stringMatching(/has ended/) });
  expect((await view(dana, after(21))).status).toMatch(/^Held from 10:02 to 10:20, ended by/);
  await makeAsk(priya, project, "2026-11-16");

  const next = await view(dana, after(60), nextDay);
  expect(next.points.map(({ kind, title, reason }) => [kind, title, reason])).toEqual([
    ["action", "Ask the bank", "Omar Haddad, by 1 December"],
    ["action", "Write it up", "Dana Kim, by 1 December"],
    ["ask", "Do we drop the old till?", "A stakeholder decides, overdue since 16 November"],
  ]);
  await step(omar, after(60), { intent: "done", actionId: id }, nextDay);
  expect(await step(dana, after(61), { intent: "done", actionId: id }, nextDay)).toBeUndefined();
  expect(await step(dana, after(61), { intent: "drop", actionId: id, why: "No need" }, nextDay)).toMatchObject({
    refused: expect.stringMatching(/meantime/),
  });
  expect((await view(dana, after(62), nextDay)).points.map(({ title }) => title)).not.toContain("Ask the bank");
  const states = async () => (await view(dana, after(62))).actions.map(({ text, state, why }) => [text, state, why]);
  expect(await states()).toEqual([
    ["Ask the bank", "done", ""],
    ["Write it up", "open", ""],
  ]);
  const second = next.points[1]?.action?.id as string;
  for (const why of ["The bank wrote it", "Another word"])
    await step(dana, after(62), { intent: "drop", actionId: second, why }, nextDay);
  expect((await states())[1]).toEqual(["Write it up", "dropped", "The bank wrote it"]);
});

test("cancelled by either side it gives the time back, and what was added waits for the next one", async () => {
  const { omar, dana, project } = team;
  await add(omar, "Holidays");
  expect((await view(dana, dayBefore)).isOffered).toBe(false);
  await Promise.all([step(dana, dayBefore, { intent: "cancel" }), step(omar, dayBefore, { intent: "cancel" })]);
  const cancelled = await view(dana, dayBefore);
  expect([cancelled.state, cancelled.givenBack]).toEqual(["cancelled", "30 min × 3 invited people = 1 h 30 min"]);
  expect(await begin()).toMatchObject({ refused: expect.stringMatching(/cancelled/) });
  expect(await add(dana, "Late", after(0))).toMatchObject({ refused: expect.stringMatching(/is over/) });
  expect((await view(dana, after(60), nextDay)).points.map(({ title }) => title)).toEqual(["Holidays"]);
  await step(dana, after(0, nextDay), { intent: "begin" }, nextDay);
  expect((await view(dana, after(1, nextDay), nextDay)).points.map(({ title }) => title)).toEqual(["Holidays"]);
  expect(await step(dana, after(1, nextDay), { intent: "cancel" }, nextDay)).toMatchObject({
    refused: expect.stringMatching(/begun/),
  });
  expect(await db.agendaPoint.count({ where: { projectId: project.id } })).toBe(1);
});

test("nothing open the day before: it offers its time back", async () => {
  expect((await view(team.dana, after(-48 * 60))).isOffered).toBe(false);
  const { isOffered, may, points } = await view(team.dana, dayBefore);
  expect([isOffered, may.cancel, points]).toEqual([true, true, []]);
  expect((await thrownBy(view(team.dana, after(24 * 60 + 60)))).status).toBe(404);
});
