import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInTerms } from "./built-in/built-in-terms";
import { findTerms } from "./find-terms";

const term = (name: string, ...forms: string[]) => ({ slug: name, name, forms, isHidden: false });
const words = (text: string, ...terms: ReturnType<typeof term>[]) =>
  findTerms(terms)(text).map(({ from, to }) => text.slice(from, to));

describe("a term in a text", () => {
  it.each([
    ["as a whole word only", "latency, not latencyzer or max_latency", term("Latency"), ["latency"]],
    ["in any case", "LATENCY and Latency", term("latency"), ["LATENCY", "Latency"]],
    [
      "in the plural",
      "latencies, caches, deadlocks",
      term("Latency", "cache", "deadlock"),
      ["latencies", "caches", "deadlocks"],
    ],
    ["in the plural of its last word", "two race conditions", term("Race condition"), ["race conditions"]],
    [
      "with a blank, a hyphen or a line's end between its words",
      "roll-back, roll back, roll\nback",
      term("Roll-back"),
      ["roll-back", "roll back", "roll\nback"],
    ],
    ["not across a comma or a full stop", "it will roll, back home. Roll. Back.", term("Roll back"), []],
    ["by another form", "p95 and p95s", term("Percentile", "p95"), ["p95", "p95s"]],
    [
      "in capitals only, where it is written so",
      "REST and rests, the rest; APIs",
      term("x", "REST", "API"),
      ["REST", "APIs"],
    ],
    ["with its signs", "C++ and C and C#; .NET, net", term("C++", ".NET"), ["C++", ".NET"]],
    ["before a possessive", "the API’s answer", term("API"), ["API"]],
    ["with its inner sign", "CI/CD, not CI CD", term("CI/CD"), ["CI/CD"]],
    [
      "with an accent written in one character or two",
      "re\u0301sume\u0301 and r\u00e9sum\u00e9",
      term("R\u00e9sum\u00e9"),
      ["re\u0301sume\u0301", "r\u00e9sum\u00e9"],
    ],
    ["from right to left", "מהו זמן תגובה כאן", term("זמן תגובה"), ["זמן תגובה"]],
    ["in Arabic with marks", "كلمة الكُمون هنا", term("الكُمون"), ["الكُمون"]],
    [
      "never in code or an address",
      "`latency` https://a.example/latency latency@b.example www.latency.example api.latency.com latency",
      term("latency"),
      ["latency"],
    ],
    ["at the end of a sentence", "Latency. latency.", term("latency"), ["Latency", "latency"]],
  ])("is found %s", (_, text, one, expected) => expect(words(text, one)).toEqual(expected));

  it("is the longest one", () => {
    expect(words("the API contract and the API", term("API"), term("API contract"))).toEqual(["API contract", "API"]);
  });

  it("shares no sign with the one before it", () => {
    expect(words("here a1+b1 there", term("a1+"), term("+b1"))).toEqual(["a1+"]);
  });

  it("is not found while it is hidden", () => {
    expect(findTerms([{ ...term("latency"), isHidden: true }])("latency")).toEqual([]);
  });

  it.each(["(", "[a-z]+", "a|b", "\\b", ".*", "^$", "<b>x</b>", "$&"])("is no regular expression: %s", (name) => {
    expect(words(`here ${name} there`, term(name)).every((word) => word === name)).toBe(true);
    expect(words("latency here, b there, .", term(name))).toEqual(name === "a|b" ? [] : []);
  });
});

it("finds places of whole words within the text, in order and apart, whatever is written", () => {
  const terms = [...builtInTerms, { ...term("\u0301", "‎", "a\u0301b c") }];
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constantFrom("latency", "API", "roll-back"),
      (noise, word) => {
        const text = `${noise} ${word} ${noise}`;
        let end = 0;
        for (const { from, to } of findTerms(terms)(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

it("finds 5,000 terms in a text of 200 kB", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => term(`word${index % 900} thing${index}`, `form${index}`));
  const text = "The latency of word7 thing7 rose, form42 fell and nobody minded the queue. ".repeat(2_700);
  expect(text.length).toBeGreaterThan(200_000);
  expect(findTerms([...builtInTerms, ...many])(text)).toHaveLength(2_700 * 4);
});

it("takes no longer for a text without a blank, full of code, or of words with which all terms begin", () => {
  const alike = Array.from({ length: 5_000 }, (_, index) => term(`bb cc dd ${index}`));
  const find = findTerms([term("a"), term("aa"), ...alike]);
  const odd = ["a", "a-", "`", "@a", "`a` aa ", "bb cc dd "];
  for (const text of odd.map((piece) => piece.repeat(200_000 / piece.length))) {
    const start = performance.now();
    find(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  }
});
