import { describe, expect, test } from "vitest";
import { daysAskedFor } from "./asked-for";

const search = (text: string) => new URLSearchParams(text);

describe("daysAskedFor", () => {
  test("are the days of an address", () => {
    expect(daysAskedFor(search("from=2026-11-16&until=2026-11-23"))).toEqual({
      fromOn: "2026-11-16",
      untilOn: "2026-11-23",
    });
  });

  test.each([
    ["from=2026-11-16"],
    ["from=2026-11-16&until=2026-11-16"],
    ["from=2026-02-30&until=2026-11-16"],
    ["from=0001-01-01&until=0001-01-02"],
    ["from=2026-01-01&until=9999-12-31"],
  ])("are none in %s", (text) => {
    expect(daysAskedFor(search(text))).toBeNull();
  });
});
