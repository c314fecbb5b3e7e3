import { expect, test } from "vitest";
import { lastReadInWords, sourceState } from "./source-state";

const now = new Date("2026-11-20T15:00:00Z");
const source = {
  kind: "prometheus",
  config: { url: "https://metrics.test/prom" },
  answeredAt: null,
  failingSince: null,
  faultSaid: "",
  faultTodo: "",
};
const state = (more: object) => sourceState({ ...source, ...more }, "Europe/Berlin", now);

test("says whether a number comes by itself, and since when it does not", () => {
  expect(sourceState(null, "UTC", now)).toBeNull();
  expect(state({})).toEqual({
    text: "It comes by itself from Prometheus at metrics.test, not read yet.",
    isFailing: false,
  });
  expect(state({ answeredAt: "2026-11-19T23:10:00Z" })?.text).toBe(
    "It comes by itself from Prometheus at metrics.test, read last on Friday 00:10.",
  );
  expect(state({ answeredAt: "2026-11-17T23:10:00Z", failingSince: "2026-11-18T23:10:00Z" })).toEqual({
    ...{ text: "No number has come from Prometheus at metrics.test since Thursday 00:10.", isFailing: true },
  });
});

test("tells who writes what the other side said, and what has just come", () => {
  const said = (more: object) => lastReadInWords({ ...source, ...more }, "Europe/Berlin", now);
  const fault = { failingSince: "2026-11-18T23:10:00Z", faultSaid: "It was too slow.", faultTodo: "Ask for less." };
  expect(said(fault)).toBe(
    "No number has come from Prometheus at metrics.test since Thursday 00:10. It was too slow. Ask for less.",
  );
  expect(said({})).toBe("It comes by itself from Prometheus at metrics.test, not read yet.");
  expect(said({ answeredAt: "2026-11-20T14:59:30Z" })).toBe("Read just now.");
  expect(said({ answeredAt: "2026-11-20T14:58:30Z" })).toBe("");
});

test("of a kind that this version does not know, nothing", () => {
  expect(state({ kind: "abacus" })).toBeNull();
});
