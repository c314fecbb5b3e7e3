import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeTeam } from "#tests/factories/projects";
import { periodOf, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { resolveFlag } from "~/features/flags/resolve-flag.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Content } from "./content";
import { contentAsDraft } from "./content-as-draft";
import { correctSummary } from "./correct-summary.server";
import { describeContent } from "./describe-content.server";

const [first, second, third] = weeks;
let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
  await signIn(dana);
});

const flagsOf = async (weekOn: string) => {
  const { content } = await db.revision.findFirstOrThrow({
    where: { projectId: project.id, summary: { weekOn: new Date(weekOn) } },
    orderBy: { number: "desc" },
  });
  return (content as Content).flags;
};
const publishedAt = async (weekOn: string) =>
  (await db.summary.findFirstOrThrow({ where: { projectId: project.id, weekOn: new Date(weekOn) } }))
    .publishedAt as Date;
const raise = (at: Date, what: string) => atTime(at, () => makeFlag(priya, project, { what }));
const resolve = async (flagId: string, at: Date) => {
  const seen = await getProject(priya, project.slug);
  return atTime(at, () => resolveFlag(priya, seen, { flagId, id: randomUUID(), text: "Rolled back" }));
};
const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);

test("a flag enters each summary until the one after its end, and stays as it was published", async () => {
  await publishWeekWith(priya, project, first);
  expect(await flagsOf(first)).toBeUndefined();
  const start = await publishedAt(first);
  const short = await raise(hours(start, 1), "Nobody can pay");
  await resolve(short, hours(start, 2));
  const long = await raise(hours(start, 3), "Mails are late");
  await publishWeekWith(priya, project, second);
  const published = await flagsOf(second);
  expect(published).toMatchObject([
    { id: short, what: "Nobody can pay", resolvedAt: hours(start, 2).toISOString(), note: "Rolled back" },
    { id: long, resolvedAt: null, ownerName: "Priya Nair", acknowledgedBy: null },
  ]);
  await resolve(long, hours(await publishedAt(second), 1));
  expect(await flagsOf(second)).toEqual(published);
  const period = await periodOf(project, second);
  const { content } = await db.revision.findFirstOrThrow({
    where: { projectId: project.id, summary: { weekOn: new Date(second) } },
  });
  const draft = { ...contentAsDraft(content as Content, second), headline: "Cards work again." };
  const correction = { onRevision: 1, draft, reason: "A slip", isMaterial: false };
  const corrected = await atTime(hours(await publishedAt(second), 2), () =>
    correctSummary(priya, project, period, correction),
  );
  expect(corrected).toMatchObject({ kind: "corrected", revisionNumber: 2 });
  expect(await flagsOf(second)).toEqual(published);
  await publishWeekWith(priya, project, third);
  expect((await flagsOf(third))?.map(({ id }) => id)).toEqual([long]);
});

test("is read with its end, and an older summary has none", async () => {
  const start = new Date("2026-11-18T09:00:00Z");
  await resolve(await raise(start, "Nobody can pay"), hours(start, 1));
  await publishWeekWith(priya, project, first);
  const revision = await db.revision.findFirstOrThrow({ where: { projectId: project.id } });
  const context = { weekOn: first, timeZone: "Europe/Berlin", now: hours(start, 100), today: first, trends: [] };
  const { flags } = describeContent(revision.content as Content, context);
  expect(flags).toMatchObject([
    {
      ...{ title: "Nobody can pay", isOpen: false, when: "resolved 18 Nov" },
      text: "Affected: All shoppers. Acknowledged by nobody. Rolled back.",
    },
  ]);
  const { flags: _, ...older } = revision.content as Content;
  expect(describeContent(older, context).flags).toEqual([]);
});
