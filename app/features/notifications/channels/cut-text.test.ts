import { expect, test } from "vitest";
import { CUT, cutLines, cutText } from "./cut-text";

test("what fits stays, what does not says where the rest is", () => {
  expect(cutText("a".repeat(100), 100)).toBe("a".repeat(100));
  const cut = cutText("a".repeat(60_000), 100);
  expect(cut).toHaveLength(100);
  expect(cut.endsWith(CUT)).toBe(true);
  expect(cutText("", 100)).toBe("");
});

test("counts what the place counts, and cuts no sign in two", () => {
  const bytes = (sign: string) => Buffer.byteLength(sign);
  const cut = cutText("🦊".repeat(60), 100, bytes);
  expect(cut.isWellFormed()).toBe(true);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(100);
});

test("paragraphs share one room", () => {
  expect(cutLines(["One.", "Two."], 100)).toEqual(["One.", "Two."]);
  expect(cutLines([], 100)).toEqual([]);
  expect(cutLines(["One.", "b".repeat(100), "Three."], 60).join()).toMatch(/^One\.,b+ …read it all on the page$/);
});

test("a thousand paragraphs become sixty, and nothing is lost", () => {
  const lines = cutLines(Array(1000).fill("x"), 10_000);
  expect(lines).toHaveLength(60);
  expect(lines.join("").replaceAll("\n", "")).toHaveLength(1000);
});
