import type { LoaderFunction } from "@remix-run/node";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { connectDatabase, db, disconnectDatabase } from "~/db/client.server";
import * as ask from "~/features/check-ins/routes/ask";
import * as checkIns from "~/features/check-ins/routes/check-ins";
import * as questions from "~/features/check-ins/routes/questions";
import * as conversation from "~/features/feedback/routes/conversation";
import * as feedback from "~/features/feedback/routes/feedback";
import * as newFeedback from "~/features/feedback/routes/new-feedback";
import * as flag from "~/features/flags/routes/flag";
import * as flagSettings from "~/features/flags/routes/flag-settings";
import * as flags from "~/features/flags/routes/flags";
import * as newFlag from "~/features/flags/routes/new-flag";
import * as glossary from "~/features/glossary/routes/glossary";
import * as kpi from "~/features/kpis/routes/kpi";
import * as kpis from "~/features/kpis/routes/kpis";
import * as meetings from "~/features/meetings/routes/meetings";
import * as messages from "~/features/notifications/routes/messages";
import * as projectChannels from "~/features/notifications/routes/project-channels";
import * as brief from "~/features/overview/routes/brief";
import * as briefOfWeek from "~/features/overview/routes/brief-of-week";
import * as meetingOfDay from "~/features/overview/routes/meeting-of-day";
import * as overview from "~/features/overview/routes/overview";
import * as periods from "~/features/overview/routes/periods";
import * as readers from "~/features/overview/routes/readers";
import * as revisions from "~/features/overview/routes/revisions";
import * as term from "~/features/overview/routes/term";
import { findVisit } from "~/features/projects/find-visit.server";
import * as absences from "~/features/projects/routes/absences";
import * as cadence from "~/features/projects/routes/cadence";
import * as projectPeople from "~/features/projects/routes/project-people";
import * as projectSettings from "~/features/projects/routes/project-settings";
import * as projects from "~/features/projects/routes/projects";
import type { Actor } from "~/features/sign-in/actor";
import { knowActor } from "~/features/sign-in/current-actor.server";
import * as correct from "~/features/summaries/routes/correct-summary";
import * as edit from "~/features/summaries/routes/edit-summary";
import * as markUnclear from "~/features/summaries/routes/mark-unclear";
import * as preview from "~/features/summaries/routes/preview-summary";
import * as notes from "~/features/summaries/routes/running-notes";
import * as unclear from "~/features/summaries/routes/unclear";
import * as people from "~/features/workspace/routes/people";
import * as person from "~/features/workspace/routes/person";
import * as root from "~/root";
import { fillWorkspace } from "./bench/fill-workspace";
import { asking } from "./factories/asking";
import { startSession } from "./factories/cast";
import { makeConversation } from "./factories/conversations";
import { makeFlagRow } from "./factories/flags";
import { testEnvironment } from "./setup/environment";
import { createTestDatabase, type TestDatabase } from "./setup/test-database";

const MOST = 6;

type Page = { path: string; loader: unknown; params?: Record<string, string> };
type Counts = Record<string, number>;

const made: TestDatabase[] = [];
let small: Counts;
let large: Counts;

/** A workspace of that size in a database of its own, and how many queries each of its pages asks. */
async function countIn(size: { projects: number; periods: number }): Promise<Counts> {
  const database = await createTestDatabase(inject("databaseServer"), inject("databaseTemplate"));
  made.push(database);
  await fillWorkspace(database.url, testEnvironment.SECRET, size);
  await disconnectDatabase();
  connectDatabase(database.url, 4);
  const lead = await db.membership.findFirstOrThrow({ where: { role: "lead", project: { slug: "project-0" } } });
  await db.person.update({ where: { id: lead.personId }, data: { isAdmin: true } });
  await db.summaryReader.deleteMany({ where: { personId: lead.personId } });
  const cookie = await startSession(lead);
  const counts: Counts = {};
  for (const [name, page] of Object.entries(await pagesOf(lead.projectId, lead.personId)))
    counts[name] = await countQueries(cookie, page);
  return counts;
}

async function pagesOf(projectId: string, personId: string): Promise<Record<string, Page>> {
  const { weekOn } = await db.summary.findFirstOrThrow({ where: { projectId }, orderBy: { weekOn: "desc" } });
  const { id: kpiId } = await db.kpi.findFirstOrThrow({ where: { projectId } });
  const { personId: raiser } = await db.membership.findFirstOrThrow({
    where: { projectId, personId: { not: personId } },
  });
  const flagId = await makeFlagRow(projectId, raiser);
  const lastWeek = weekOn.toISOString().slice(0, 10);
  await db.meeting.create({ data: { projectId, dayOn: weekOn, startsAt: weekOn } });
  const thisWeek = new Date(weekOn.getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
  const ofProject = (loader: unknown, rest = "", more: Record<string, string> = {}): Page => ({
    path: `/projects/project-0${rest}`,
    loader,
    params: { slug: "project-0", ...more },
  });
  const ofWeek = (loader: unknown, week: string, rest = "") =>
    ofProject(loader, `/weeks/${week}${rest}`, { weekOn: week });
  return {
    overview: { path: "/", loader: overview.loader },
    "brief, read first": ofProject(brief.loader),
    "brief, after a change": ofProject(brief.loader),
    "brief, kept": ofProject(brief.loader),
    "brief of a week": ofWeek(briefOfWeek.loader, lastWeek),
    weeks: ofProject(periods.loader, "/weeks"),
    revisions: ofWeek(revisions.loader, lastWeek, "/revisions"),
    readers: ofWeek(readers.loader, lastWeek, "/readers"),
    unclear: ofProject(unclear.loader, "/unclear"),
    "mark what is unclear": ofWeek(markUnclear.loader, lastWeek, "/unclear"),
    "key numbers": ofProject(kpis.loader, "/kpis"),
    "key number": ofProject(kpi.loader, `/kpis/${kpiId}`, { kpiId }),
    "project people": ofProject(projectPeople.loader, "/people"),
    "project settings": ofProject(projectSettings.loader, "/settings"),
    rhythm: ofProject(cadence.loader, "/cadence"),
    absences: ofProject(absences.loader, "/absences"),
    "check-ins": ofProject(checkIns.loader, "/check-ins"),
    "can it wait?": ofProject(ask.loader, `/ask?week=${lastWeek}&line=headline`),
    flags: ofProject(flags.loader, "/flags"),
    flag: ofProject(flag.loader, `/flags/${flagId}`, { flagId }),
    "raise a flag": ofProject(newFlag.loader, "/flags/new"),
    "flag settings": ofProject(flagSettings.loader, "/flags/settings"),
    feedback: { path: "/feedback", loader: feedback.loader },
    "new feedback": { path: "/feedback/new", loader: newFeedback.loader },
    ...(await conversationsOf(personId, raiser)),
    "what reaches you": { path: "/account/messages", loader: messages.loader },
    channels: ofProject(projectChannels.loader, "/channels"),
    questions: ofProject(questions.loader, "/questions"),
    meetings: ofProject(meetings.loader, "/meetings"),
    meeting: ofProject(meetingOfDay.loader, `/meetings/${lastWeek}`, { day: lastWeek }),
    projects: { path: "/projects", loader: projects.loader },
    glossary: { path: "/glossary", loader: glossary.loader },
    term: { path: "/glossary/latency", loader: term.loader, params: { termSlug: "latency" } },
    people: { path: "/people", loader: people.loader },
    person: { path: `/people/${personId}`, loader: person.loader, params: { personId } },
    "editor, first": ofWeek(edit.loader, thisWeek, "/edit"),
    editor: ofWeek(edit.loader, thisWeek, "/edit"),
    preview: ofWeek(preview.loader, thisWeek, "/preview"),
    notes: ofWeek(notes.loader, thisWeek, "/notes"),
    correction: ofWeek(correct.loader, lastWeek, "/correct"),
  };
}

/** A conversation that is being written and one that is agreed on, among more of them in a larger workspace. */
async function conversationsOf(personId: string, otherId: string): Promise<Record<string, Page>> {
  const [me, other] = (await db.person.findMany({ where: { id: { in: [personId, otherId] } } }))
    .map(({ id, ...person }) => ({ ...person, personId: id }) as unknown as Actor)
    .sort((a) => (a.personId === personId ? -1 : 1)) as [Actor, Actor];
  const count = Math.min(await db.project.count(), 10);
  const ids: string[] = [];
  for (let index = 0; index < count; index++) ids.push(await makeConversation(me, other, index ? "agreed" : "begun"));
  const ofConversation = (conversationId = ""): Page => ({
    path: `/feedback/${conversationId}`,
    loader: conversation.loader,
    params: { conversationId },
  });
  return { "conversation, begun": ofConversation(ids[0]), conversation: ofConversation(ids[1]) };
}

/** As one visit asks them: the server, the root's loader and the page's, which share what they know of the person. */
async function countQueries(cookie: string, { path, loader, params }: Page): Promise<number> {
  const visit = asking(path, { cookie, params });
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    if (loader === brief.loader) {
      const known = await findVisit(cookie, "project-0");
      if (known) knowActor(visit.context, known.actor);
    }
    await Promise.all([root.loader(visit), (loader as LoaderFunction)(visit)]);
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

beforeAll(async () => {
  small = await countIn({ projects: 3, periods: 2 });
  large = await countIn({ projects: 40, periods: 60 });
}, 120_000);

afterAll(async () => {
  await disconnectDatabase();
  for (const database of made) await database.drop();
});

test("no page asks more than six queries", () => {
  for (const [page, count] of Object.entries(large)) expect(count, page).toBeLessThanOrEqual(MOST);
  expect(large["brief, kept"]).toBe(1);
});

test("every page asks as many with 60 weeks and 40 projects as with 2 and 3", () => expect(large).toEqual(small));
