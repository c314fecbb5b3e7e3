import { expect, it } from "vitest";
import { contentOf, milestoneOf, readingOf, roadblockOf } from "#tests/factories/content";
import { glossaryOf } from "~/features/glossary/glossary";
import type { Content } from "../content";
import { describeContent } from "../describe-content.server";
import { explainedFor, explainSummary } from "./explain-summary";
import { placesOfSummary } from "./places-of-summary";

const at = new Date("2026-11-20T12:00:00Z");
const glossary = glossaryOf([]);

const viewOf = (said: Partial<Content>) =>
  describeContent(contentOf(said), { weekOn: "2026-11-16", timeZone: "UTC", now: at, today: "2026-11-20", trends: [] });
const explain = (said: Partial<Content>) => explainSummary(viewOf(said), glossary);

/** The marked words, by where they stand. */
function marked({ summary, explained }: ReturnType<typeof explain>): Record<string, string[]> {
  const texts = new Map(placesOfSummary(summary).map(({ key, text }) => [key, text]));
  return Object.fromEntries(
    Object.entries(explained.marks).map(([key, marks]) => [
      key,
      marks.map(([from, to]) => texts.get(key)?.slice(from, to) ?? ""),
    ]),
  );
}

it("marks the first use of a term in each section", () => {
  const told = explain({
    headline: "Latency fell, and latency stays low.",
    stateReason: "The latency was a bottleneck.",
    milestones: [
      milestoneOf({ id: "a", outcome: "Less latency", state: "done", endedOn: "2026-11-19", forWhom: "the back end" }),
      milestoneOf({
        id: "b",
        outcome: "Low latency for all",
        moves: [{ fromOn: null, toOn: "2026-12-01", reason: "a deadlock", weekOn: "2026-11-16" }],
      }),
    ],
    roadblocks: [roadblockOf({ id: "r", title: "A race condition", holdsUp: "the migration" })],
    promises: [{ id: "p", text: "Roll back in minutes, with a rollback plan" }],
    lastPromises: [{ id: "l", text: "A load test", outcome: "moved", reason: "the queue" }],
    readings: [readingOf({ id: "k", name: "Latency p95", sentence: "Latency of payments." })],
    notesHtml: "<p>Latency, <code>queue</code> and latency.</p>",
  });
  expect(marked(told)).toEqual({
    headline: ["Latency"],
    reason: ["bottleneck"],
    "k.name": ["Latency", "p95"],
    "a.title": ["latency"],
    "a.text": ["back end"],
    "b.title": ["latency"],
    "b.moved": ["deadlock"],
    "r.title": ["race condition"],
    "r.text": ["migration"],
    "p.text": ["Roll back"],
    "l.text": ["load test"],
    "l.reason": ["queue"],
  });
  expect(told.summary.notesHtml.match(/data-term="latency"/g)).toHaveLength(1);
  expect(told.summary.notesHtml).toContain("<code>queue</code>");
  expect(told.explained.words.map(({ slug }) => slug).slice(0, 3)).toEqual(["latency", "bottleneck", "percentile"]);
  expect(told.explained.words[0]?.meaning).toContain("waits for an answer");
});

it("leaves out for a reader what they know", () => {
  const told = explain({ headline: "Latency of the queue", notesHtml: "<p>The queue.</p>" });
  const own = explainedFor(told, ["queue"]);
  expect(marked(own)).toEqual({ headline: ["Latency"] });
  expect(own.explained.words.map(({ slug }) => slug)).toEqual(["latency"]);
  expect(own.summary.notesHtml).toBe("<p>The queue.</p>");
  expect(explainedFor(told, ["queue", "latency"]).explained).toEqual({ marks: {}, words: [] });
  expect(explainedFor(told, [])).toEqual(told);
});

it("marks 200 kB in a moment", () => {
  const milestones = Array.from({ length: 50 }, (_, index) =>
    milestoneOf({ id: `m${index}`, note: "The latency of the queue is a bottleneck. ".repeat(95) }),
  );
  const view = viewOf({ milestones });
  const took = Array.from({ length: 3 }, () => {
    const start = performance.now();
    explainSummary(view, glossary);
    return performance.now() - start;
  });
  expect(Math.min(...took)).toBeLessThan(1_000);
});
