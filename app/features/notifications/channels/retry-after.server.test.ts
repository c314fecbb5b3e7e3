import { expect, test } from "vitest";
import { atTime } from "~/clock.server";
import { plainAnswer } from "./plain-answer";
import { readRetryAfter } from "./retry-after.server";

test("seconds, a date, a day at most, and nothing where it is nonsense", () => {
  const read = (header: string | undefined) => atTime(new Date("2026-11-20T12:00:00Z"), () => readRetryAfter(header));
  expect(["30", "0.2", "Fri, 20 Nov 2026 12:01:00 GMT", "999999999999"].map(read)).toEqual([30, 1, 60, 86_400]);
  expect(["", "-5", "soon", "Fri, 20 Nov 2026 11:00:00 GMT", undefined].map(read)).toEqual(Array(5).fill(undefined));
});

test("an answer is shown without mark-up, line breaks and secrets", () => {
  expect(plainAnswer({ status: 404, body: " no_service\n" }, [])).toBe("404 no_service");
  expect(plainAnswer({ status: 204, body: "" }, [])).toBe("204");
  expect(plainAnswer({ status: 200, body: "<!DOCTYPE html><p>Log in" }, [])).toMatch(/^200 with a web page/);
  expect(plainAnswer({ status: 400, body: "bad: /services/T0/B0/abc" }, ["/services/T0/B0/abc"])).toBe("400 bad: …");
  expect(plainAnswer({ status: 500, body: "x".repeat(5000) }, []).length).toBeLessThan(210);
});
