import { expect, it } from "vitest";
import { builtInTerms } from "~/features/glossary/built-in/built-in-terms";
import { senseInWords } from "./sense-in-words";

it.each([
  ["requests a minute", "throughput", "Throughput of the system: the work that it gets done, in requests a minute"],
  ["jobs an hour", "throughput", "Throughput of the system: the work that it gets done, in jobs an hour"],
  ["orders a minute", "throughput", "Throughput of the system: the work that it gets done, in orders a minute"],
  ["changes a week", "delivery-throughput", "Throughput of the team: what it brings to its users, in changes a week"],
  [
    "deployments a day",
    "delivery-throughput",
    "Throughput of the team: what it brings to its users, in deployments a day",
  ],
])("throughput in %s is that of %s", (unit, termSlug, text) => {
  expect(senseInWords({ sense: "throughput", unit, name: "Throughput" })).toEqual({ text, termSlug });
});

it("leads to a term that is there, or nowhere", () => {
  for (const sense of ["error_rate", "latency"] as const)
    expect(builtInTerms.map(({ slug }) => slug)).toContain(
      senseInWords({ sense, unit: "of requests", name: "N" })?.termSlug,
    );
  expect(senseInWords({ sense: "other", unit: "cups", name: "Coffee" })).toBeNull();
});
