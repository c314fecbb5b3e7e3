import type { Request, Response } from "express";
import { afterEach, expect, test, vi } from "vitest";
import { setClientAddress } from "./client-address.server";
import { log } from "./log.server";

afterEach(() => void vi.restoreAllMocks());

/** What is logged about three requests that came through a proxy, and one that did not. */
function warnings(trustProxy: string | undefined): unknown[] {
  const warn = vi.spyOn(log, "warn").mockImplementation(() => {});
  const pass = setClientAddress("http://drumbeat.test", trustProxy);
  for (const headers of [{}, { "x-forwarded-for": "1.1.1.1" }, { "x-forwarded-for": "2.2.2.2" }])
    pass({ headers, ip: "192.0.2.1", protocol: "http" } as Request, {} as Response, () => {});
  return warn.mock.calls.flat();
}

test("a proxy that nobody told us of is mentioned once", () => {
  expect(warnings(undefined)).toEqual([expect.stringContaining("TRUST_PROXY")]);
});

test("one that is trusted is not", () => {
  expect(warnings("1")).toEqual([]);
});
