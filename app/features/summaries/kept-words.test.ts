import { describe, expect, it } from "vitest";
import { type Draft, emptyDraft } from "./draft";
import { forgetKept, type KeptWords, listKept, openSlot } from "./kept-words";

const draft = (headline: string): Draft => ({ ...emptyDraft, headline });
const words = (base: string, mine: string): KeptWords => ({
  base: draft(base),
  mine: draft(mine),
  at: "2026-11-17T08:00:00Z",
});

function browser(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

describe("kept words", () => {
  it("of a closed page are offered to the next one of the same person", () => {
    const place = browser();
    expect(openSlot(place, "summary", "priya", "1").keep(words("a", "b"))).toBe(true);
    expect(listKept(place, "summary", "priya", "2", draft("a"))).toMatchObject([words("a", "b")]);
    expect(listKept(place, "summary", "priya", "1", draft("a"))).toEqual([]);
    expect(listKept(place, "summary", "marta", "2", draft("a"))).toEqual([]);
    expect(listKept(place, "other", "priya", "2", draft("a"))).toEqual([]);
  });

  it("of several pages stay apart", () => {
    const place = browser();
    openSlot(place, "summary", "priya", "1").keep(words("a", "b"));
    openSlot(place, "summary", "priya", "2").keep(words("a", "c"));
    const offers = listKept(place, "summary", "priya", "3", draft("a"));
    expect(offers.map(({ mine }) => mine.headline)).toEqual(["b", "c"]);
    forgetKept(place, offers[0]?.key ?? "");
    expect(listKept(place, "summary", "priya", "3", draft("a"))).toHaveLength(1);
  });

  it("are forgotten when the draft holds them, even if it went on since", () => {
    const place = browser();
    openSlot(place, "summary", "priya", "1").keep(words("a", "b"));
    expect(listKept(place, "summary", "priya", "2", { ...draft("b"), notes: "more" })).toEqual([]);
    expect(place.length).toBe(0);
  });

  it("are offered where somebody else wrote something else meanwhile", () => {
    const place = browser();
    openSlot(place, "summary", "priya", "1").keep(words("a", "b"));
    expect(listKept(place, "summary", "priya", "2", draft("c"))).toHaveLength(1);
  });

  it("that are broken are dropped, and a browser that refuses is no error", () => {
    const place = browser();
    place.setItem("drumbeat-words/summary/priya/1", "{broken");
    expect(listKept(place, "summary", "priya", "2", draft("a"))).toEqual([]);
    const full = {
      ...browser(),
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    };
    expect(openSlot(full, "summary", "priya", "1").keep(words("a", "b"))).toBe(false);
    expect(openSlot(null, "summary", "priya", "1").keep(words("a", "b"))).toBe(false);
    expect(listKept(null, "summary", "priya", "2", draft("a"))).toEqual([]);
  });
});
