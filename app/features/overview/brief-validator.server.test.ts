import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { newLine, openWeek, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import { isUnchanged } from "./brief-validator.server";
import { readBrief } from "./read-brief.server";

const [first] = weeks;
const friday = new Date("2026-11-20T09:00:00Z");

let lead: Actor;
let dana: Actor;
let sam: Actor;
let project: ProjectAccess;
let kpi: string;
let askId: string;

const asMember = (actor: Actor) => getProject(actor, project.slug);

/** The person as the next request finds them. */
async function again(actor: Actor): Promise<Actor> {
  const { changeCount } = await db.workspace.findUniqueOrThrow({ where: { id: actor.workspaceId } });
  return { ...actor, workspaceChangeCount: changeCount };
}

/** The validator of the page that a person has seen and opens once more. */
async function hold(actor: Actor, at = friday): Promise<string> {
  const visit = async () => atTime(at, async () => readBrief(await again(actor), await asMember(actor), null));
  await visit();
  return (await visit()).etag;
}

const holds = async (etag: string, actor: Actor, at = friday) =>
  isUnchanged(etag, await again(actor), await asMember(actor), at) !== null;

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  dana = await cast.actor("Dana Kim");
  sam = await cast.actor("Sam Stone");
});

beforeEach(async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, dana, "stakeholder");
  await join(project, sam, "stakeholder");
  kpi = await makeKpi(lead, project);
  const ask = newLine("asks", { question: "Which bank?", decideBy: "2026-11-24" });
  askId = ask.id;
  await publishWeekWith(lead, project, first, () => ({ asks: [ask] }));
});

test("a page holds for its person until the next midnight or deadline", async () => {
  const etag = await hold(dana);
  expect(etag).toMatch(/^"[\w-]{22}\.\d{13}"$/);
  expect(await holds(etag, dana)).toBe(true);
  expect(await holds(etag, dana, new Date("2026-11-20T15:59:59.999Z"))).toBe(true);
  expect(await holds(etag, dana, new Date("2026-11-20T16:00:00Z"))).toBe(false);
  const evening = await hold(dana, new Date("2026-11-20T20:00:00Z"));
  expect(await holds(evening, dana, new Date("2026-11-20T22:59:59.999Z"))).toBe(true);
  expect(await holds(evening, dana, new Date("2026-11-20T23:00:00Z"))).toBe(false);
});

test("it holds for nobody else, in no other theme, zone or right", async () => {
  const etag = await hold(dana);
  expect(await holds(etag, sam)).toBe(false);
  expect(await holds(etag, lead)).toBe(false);
  for (const more of [{ theme: "dark" as const }, { timeZone: "Asia/Tokyo" }, { isAdmin: true }])
    expect(await holds(etag, { ...dana, ...more })).toBe(false);
  const { changeCount, ...rest } = await asMember(dana);
  expect(isUnchanged(etag, await again(dana), { ...rest, changeCount, role: null }, friday)).toBeNull();
  expect(isUnchanged(etag, await again(dana), { ...rest, changeCount, id: crypto.randomUUID() }, friday)).toBeNull();
});

const at = (instant: Date, work: () => unknown) => atTime(new Date(instant.getTime() - 3_600_000), work);
const changes: Record<string, () => unknown> = {
  "an answer": async () => answerAsk(sam, await asMember(sam), askId, "The second."),
  "a correction": async () => {
    const { draft, period } = await openWeek(project, first);
    const change = { onRevision: 1, draft: { ...draft, headline: "Else." }, reason: "Wrong.", isMaterial: true };
    return correctSummary(lead, project, period, change);
  },
  "a new reading": () =>
    recordReading(lead, project, kpi, first, {
      ...{ status: "value", value: 7, numerator: null, denominator: null, source: "by_hand", sourceNote: "" },
    }),
  "another reader": async () => readBrief(await again(sam), await asMember(sam), null),
  "a skipped week": () => skipWeek(lead, project, { weekOn: "2026-11-23", reason: "Away." }),
  "a project’s new name": () => db.project.update({ where: { id: project.id }, data: { name: "Else" } }),
  "a person’s new name": () => db.person.update({ where: { id: sam.personId }, data: { name: `Sam ${askId}` } }),
  "the workspace’s new name": () => db.workspace.updateMany({ data: { name: `Northwind ${askId}` } }),
  "a lost role": () => db.membership.deleteMany({ where: { projectId: project.id, personId: dana.personId } }),
  "somebody else’s new role": () =>
    db.membership.updateMany({ where: { projectId: project.id, personId: sam.personId }, data: { role: "lead" } }),
};

test.each(Object.keys(changes))("it does not outlive %s", async (change) => {
  const etag = await hold(dana);
  await at(friday, changes[change] as () => unknown);
  expect(await holds(etag, dana)).toBe(false);
  expect(await holds(await hold(dana), dana)).toBe(true);
});

test("weak tags, lists of tags and odd headers are read as they are meant", async () => {
  const etag = await hold(dana);
  const [actor, member] = [await again(dana), await asMember(dana)];
  const answer = (header: string | undefined) => isUnchanged(header, actor, member, friday);
  expect(answer(`W/${etag}`)).toBe(etag);
  expect(answer(`"other", W/"else.1", ${etag}`)).toBe(etag);
  const [mark] = etag.slice(1).split(".");
  const odd = [undefined, "", "*", '"', '""', "W/", etag.slice(1, -1), etag.slice(0, -1), `"${mark}"`, `"${mark}.1"`];
  for (const header of [...odd, `"${mark}.-1"`, `"${mark}.99999999999999999999"`, "\u0000", `"${"a".repeat(100_000)}`])
    expect(answer(header)).toBeNull();
});
