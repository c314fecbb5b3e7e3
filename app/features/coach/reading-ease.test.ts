import { expect, test } from "vitest";
import { readingOf, secondsInWords } from "./reading-ease";
import { hashWords, remarkKey } from "./remark-key";

const plain = "We see the cat. It sits on the mat. The dog can see it too. They are both glad. Then it gets dark.";
const hard =
  "Organisational considerations regarding the implementation of interoperability specifications necessitate comprehensive coordination " +
  "between administrative stakeholders, infrastructural authorities and governmental institutions throughout consecutive evaluation periods.";

test("says how long a text takes and how hard it is", () => {
  expect(readingOf([plain]).grade).toMatchObject({ schoolYear: 1, word: "plain" });
  expect(readingOf([hard]).grade).toMatchObject({ word: "hard going", reckoned: expect.stringContaining("Flesch") });
  expect(readingOf([`${plain} `.repeat(10)]).seconds).toBe(63);
  expect(readingOf([], 11)).toMatchObject({ words: 0, seconds: 30, grade: null });
});

test("does not grade what it cannot read", () => {
  expect(readingOf(["שלום עולם ".repeat(20)]).grade).toBeNull();
  expect(readingOf(["Too short to tell."]).grade).toBeNull();
});

test("tells seconds as people do", () => {
  expect([0, 1, 48, 60, 80, 121].map(secondsInWords)).toEqual([
    "0 seconds",
    "1 second",
    "48 seconds",
    "1 minute",
    "1 minute 20 seconds",
    "2 minutes 1 second",
  ]);
});

test("the same words have the same key, others another", () => {
  const key = remarkKey({ rule: "hedge", words: "Almost  done" });
  expect(key).toBe(remarkKey({ rule: "hedge", words: "almost done" }));
  expect(key).toMatch(/^hedge [0-9a-f]{16}$/);
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => hashWords(`words ${index}`))).size).toBe(20_000);
});
