import { beforeAll, expect, it } from "vitest";
import { makeProject, makeTeam } from "#tests/factories/projects";
import { publishQuietWeek } from "#tests/factories/published-week";
import { db } from "~/db/client.server";
import { getGlossary } from "~/features/glossary/get-glossary.server";
import { knowTerm } from "~/features/glossary/know-term.server";
import { listTermChanges } from "~/features/glossary/list-term-changes.server";
import type { Term } from "~/features/glossary/term";
import { changeTerm, hideTerm } from "~/features/glossary/write-term.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { listTermUses } from "~/features/summaries/words-explained/list-term-uses.server";
import { readBrief } from "./read-brief.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;

beforeAll(async () => {
  ({ priya, dana, project } = await makeTeam());
  const secret = await makeProject(priya, { name: "Quiet project", visibility: "private" });
  const said = { headline: "Latencies fell. The queue is short.", notesHtml: "<p>The queue is a bottleneck.</p>" };
  await publishQuietWeek(priya, project, "2026-11-09", { headline: "Latency was high." });
  await publishQuietWeek(priya, project, "2026-11-16", said);
  await publishQuietWeek(priya, secret, "2026-11-16", {
    headline: `${"Long words. ".repeat(20)}The latency fell${" since then".repeat(20)}.`,
  });
});

const term = async (slug: string) => (await getGlossary(await asNow(priya))).terms.get(slug) as Term;

/** The actor as the next request finds them. */
async function asNow(actor: Actor): Promise<Actor> {
  const { changeCount } = await db.workspace.findFirstOrThrow();
  const { knownTerms } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
  return { ...actor, workspaceChangeCount: changeCount, knownTerms };
}

const briefOf = async (actor: Actor) => {
  const asking = await asNow(actor);
  const { brief, etag } = await readBrief(asking, await getProject(asking, project.slug), null);
  if (!brief.summary) throw new Error("nothing is published");
  const marked = Object.values(brief.explained.marks)
    .flat()
    .map(([, , slug]) => slug);
  return { etag, marked, words: brief.explained.words.map(({ slug }) => slug), notes: brief.summary.notesHtml };
};

it("shows where a term is used, in the words around it, and nothing of what the reader may not see", async () => {
  expect(await listTermUses(dana, await term("latency"))).toEqual([
    { slug: project.slug, project: project.name, weekOn: "2026-11-16", words: "Latencies fell. The queue is short." },
  ]);
  const [, own] = await listTermUses(priya, await term("latency"));
  expect(own?.words).toMatch(/^….{20,100}The latency fell.{20,100}…$/);
  expect(await listTermUses(priya, await term("deadlock"))).toEqual([]);
});

it("marks a term in the brief until its reader knows it, for this reader only", async () => {
  const before = await briefOf(dana);
  expect(before.marked).toEqual(["latency", "queue"]);
  expect(before.words).toEqual(["latency", "queue", "bottleneck"]);
  await knowTerm(dana, "queue", true);
  const after = await briefOf(dana);
  expect(after.marked).toEqual(["latency"]);
  expect(after.words).toEqual(["latency", "bottleneck"]);
  expect(after.notes).not.toContain('data-term="queue"');
  expect(after.etag).not.toBe(before.etag);
  expect((await briefOf(priya)).marked).toEqual(["latency", "queue"]);
});

it("a change and a hidden term reach every brief at once, and stand in the history", async () => {
  const { number: _number, isHidden: _isHidden, isBuiltIn: _isBuiltIn, slug: _slug, ...queue } = await term("queue");
  const input = { ...queue, forms: [...queue.forms, "bottleneck queue"], meaning: "Our line." };
  await changeTerm(priya, "queue", { ...input, number: 0 });
  await hideTerm(priya, "latency", true);
  const told = await briefOf(priya);
  expect(told.marked).toEqual(["queue"]);
  expect(await listTermChanges(priya, "queue")).toMatchObject([
    {
      number: 1,
      by: "Priya Nair",
      changes: [
        "Other ways to say it: from “message queue, job queue, work queue” to “message queue, job queue, work queue, bottleneck queue”",
        expect.stringMatching(/^Meaning: from “A waiting line .*” to “Our line.”$/),
      ],
    },
  ]);
  expect(await listTermChanges(priya, "latency")).toMatchObject([{ changes: ["Hidden."] }]);
});
