import { expect, test } from "vitest";
import { foldEvent, foldOpen, type Known, openEvents } from "./fold-events";
import type { LiveEvent } from "./live-event";

const event = (aboutId: string, at: number, isOpen = true): LiveEvent => ({
  ...{ id: `${aboutId}${at}`, aboutId, at },
  banner: { isOpen, title: `${aboutId}${at}`, text: "", path: "/" },
});
const nothing: Known = new Map();
const shown = (known: Known) => openEvents(known).map(({ id }) => id);

test("the later message about a thing counts, whatever comes first", () => {
  const first = [event("a", 1), event("b", 2), event("a", 3)];
  expect(shown(first.reduce(foldEvent, nothing))).toEqual(["a3", "b2"]);
  expect(shown(first.toReversed().reduce(foldEvent, nothing))).toEqual(["a3", "b2"]);
});

test("a message that it is over ends it, and an older one does not bring it back", () => {
  const over = [event("a", 1), event("a", 3, false)].reduce(foldEvent, nothing);
  expect(shown(over)).toEqual([]);
  expect(shown(foldEvent(over, event("a", 2)))).toEqual([]);
  expect(shown(foldEvent(over, event("a", 4)))).toEqual(["a4"]);
});

test("what is open as of an instant replaces what was known before it, and nothing that came after", () => {
  const known = [event("gone", 1), event("kept", 2), event("newer", 9), event("closed", 9, false)].reduce(
    foldEvent,
    nothing,
  );
  const open = { asOf: 5, events: [event("kept", 3), event("newer", 4), event("closed", 4)] };
  expect(shown(foldOpen(known, open))).toEqual(["newer9", "kept3"]);
});
