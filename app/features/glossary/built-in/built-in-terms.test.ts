import { expect, it } from "vitest";
import { formsOf } from "../term";
import { whyTaken } from "../why-taken";
import { builtInTerms } from "./built-in-terms";

it("every built-in term has an address, a meaning, a reason and a comparison of its own, short enough to read", () => {
  expect(builtInTerms.length).toBeGreaterThanOrEqual(60);
  expect(new Set(builtInTerms.map(({ slug }) => slug)).size).toBe(builtInTerms.length);
  for (const { name, meaning, whyMatters, comparison } of builtInTerms) {
    for (const text of [meaning, whyMatters, comparison]) {
      expect(text, name).toMatch(/[.?”]$/);
      expect(text.length, `${name}: ${text}`).toBeLessThan(160);
    }
  }
});

it("no word belongs to two of them", () => {
  for (const term of builtInTerms) {
    expect(whyTaken(builtInTerms, term, term.slug), term.name).toBeNull();
    expect(new Set(formsOf(term)).size, term.name).toBe(term.forms.length + 1);
  }
});

it.each(
  "latency throughput error-rate percentile bottleneck deadlock race-condition technical-debt refactoring code-review api-contract instrumentation profiling concurrency memory-safety back-pressure idempotent migration roll-back service-level error-budget incident on-call".split(
    " ",
  ),
)("%s is among them", (slug) => expect(builtInTerms.map((term) => term.slug)).toContain(slug));
