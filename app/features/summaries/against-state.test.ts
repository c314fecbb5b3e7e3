import { expect, test } from "vitest";
import { factsAgainst, standsAlthough } from "./against-state";
import type { Content, ContentMilestone, ContentReading } from "./content";

const milestone = { id: "m", outcome: "Route list", state: "on_track", targetOn: "2026-11-17" } as ContentMilestone;
const move = { fromOn: "2026-11-03", toOn: "2026-11-17", reason: "Ill", weekOn: "2026-11-02" };
const reading = { name: "Error rate", shape: "ratio", unit: "", direction: "down", target: 0.003 } as ContentReading;
const content = {
  ...{ headline: "Couriers see their route.", state: "on_track", stateReason: "One import, over since Monday." },
  milestones: [{ ...milestone, moves: [move] }],
  readings: [{ ...reading, value: 0.009 }],
  lastPromises: [{ id: "p", text: "Export", outcome: "moved", reason: "Ill" }],
  flags: [{ what: "Checkout is down", resolvedAt: null }],
} as unknown as Content;

test("numbers, dates, open flags and promises speak against a state that is explained", () => {
  expect(standsAlthough(content, "2026-11-02")).toEqual([
    "A critical flag is open: “Checkout is down”.",
    "Error rate is 0.9%, target at most 0.3%.",
    "The date of “Route list” moved from 3 Nov to 17 Nov.",
    "A promise was moved: “Export”.",
  ]);
  expect(standsAlthough({ ...content, state: "at_risk" }, "2026-11-02")).toEqual([]);
  expect(standsAlthough({ ...content, stateReason: "fine" }, "2026-11-02")).toEqual([]);
});

test("what is met, resolved, kept, earlier or older speaks against nothing", () => {
  const calm: Content = {
    ...content,
    readings: [{ ...reading, value: 0.002 } as ContentReading, { ...reading, value: null } as ContentReading],
    lastPromises: [{ id: "p", text: "Export", outcome: "kept", reason: "" }],
    flags: [],
  };
  expect(standsAlthough(calm, "2026-11-09")).toEqual([]);
  const nothing = { readings: [], openFlags: [], promises: [] };
  const moves = [
    { outcome: "A", fromOn: "2026-11-03", toOn: "2026-10-27" },
    { outcome: "B", fromOn: null, toOn: "2026-11-03" },
    { outcome: "C", fromOn: "2026-11-03", toOn: null },
  ];
  expect(factsAgainst({ ...nothing, moves })).toEqual(["The date of “C” moved from 3 Nov to no date."]);
});
