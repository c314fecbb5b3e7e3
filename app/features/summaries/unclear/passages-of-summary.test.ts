import { expect, it } from "vitest";
import { contentOf, milestoneOf, roadblockOf } from "#tests/factories/content";
import { describeContent } from "../describe-content.server";
import { findPassage, sentencesOfSummary } from "./passages-of-summary";

const summary = describeContent(
  contentOf({
    headline: "Latency fell. The backlog is short.",
    stateReason: "All is well.",
    milestones: [milestoneOf({ id: "m", outcome: "Idempotent retries", note: "They are safe. The backlog is short." })],
    roadblocks: [roadblockOf({ id: "r", title: "Le re\u0301sume\u0301 manque", holdsUp: "" })],
    notesHtml: "<p>We use <strong>CRDTs</strong> &#x26; clocks.</p><ul><li>One</li><li>Two</li></ul>",
  }),
  { weekOn: "2026-11-16", timeZone: "UTC", now: new Date("2026-11-20T12:00:00Z"), today: "2026-11-20", trends: [] },
);

it("tells a summary sentence by sentence", () => {
  expect(sentencesOfSummary(summary).map(({ part, lineId, quote }) => [part, lineId, quote])).toEqual([
    ["headline", "", "Latency fell."],
    ["headline", "", "The backlog is short."],
    ["state", "", "All is well."],
    ["roadblock", "r", "Le r\u00e9sum\u00e9 manque"],
    ["milestone", "m", "Idempotent retries"],
    ["milestone", "m", "They are safe."],
    ["milestone", "m", "The backlog is short."],
    ["notes", "", "We use CRDTs & clocks."],
    ["notes", "", "One"],
    ["notes", "", "Two"],
  ]);
});

it.each([
  ["a word", "backlog", "", ["headline", "", "backlog"]],
  ["a word of a line", "backlog", "m", ["milestone", "m", "backlog"]],
  ["a part of a word, as the whole word", "dempot", "", ["milestone", "m", "Idempotent"]],
  ["a sentence over two lines of the screen", "  Latency\n fell. ", "", ["headline", "", "Latency fell."]],
  ["words across a mark", "use CRDTs & clocks", "", ["notes", "", "use CRDTs & clocks"]],
  ["an accent in two characters", "re\u0301sume\u0301", "", ["roadblock", "r", "r\u00e9sum\u00e9"]],
  ["a line that is not there", "backlog", "gone", ["headline", "", "backlog"]],
])("finds %s", (_, marked, lineId, [part, line, quote]) => {
  expect(findPassage(summary, marked, lineId)).toEqual({ part, lineId: line, quote });
});

it.each(["", " ", ".", "!?", "no such words", "short. Idempotent", "<strong>CRDTs", "x".repeat(100_000), ".*"])(
  "finds nothing for %j",
  (marked) => expect(findPassage(summary, marked, "")).toBeNull(),
);
