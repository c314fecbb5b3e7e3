import { EventEmitter } from "node:events";
import type { Request, Response } from "express";
import { afterEach, expect, test, vi } from "vitest";
import { log } from "./log.server";
import { logRequests } from "./request-log.server";

afterEach(() => {
  vi.restoreAllMocks();
  log.level = "silent";
});

/** One request from its arrival to its answer; resolves to its id. */
function pass(url: string, statusCode: number): string {
  const request = { url, originalUrl: url, method: "GET", ip: "192.0.2.1" } as Request;
  const response = Object.assign(new EventEmitter(), { statusCode, setHeader: vi.fn() });
  logRequests()(request, response as unknown as Response, () => {});
  expect(response.setHeader).toHaveBeenCalledWith("X-Request-Id", request.id);
  response.emit("close");
  return request.id;
}

test("a request has one line, with its id and without the secrets of its address", () => {
  log.level = "info";
  const info = vi.spyOn(log, "info").mockImplementation(() => {});
  const requestId = pass("/sign-in/link/5f3c0a9d?token=abc", 200);
  const req = { method: "GET", url: "/sign-in/link/…?token=…", address: "192.0.2.1" };
  expect(info.mock.calls).toEqual([
    [{ requestId, req, res: { status: 200 }, responseTime: expect.any(Number) }, "request completed"],
  ]);
});

test("a failure is an error; the files of a build and a quiet level have no line", () => {
  log.level = "warn";
  const [info, error] = [vi.spyOn(log, "info"), vi.spyOn(log, "error").mockImplementation(() => {})];
  pass("/", 500);
  pass("/assets/a.js", 200);
  pass("/", 200);
  expect([info.mock.calls.length, error.mock.calls.length]).toEqual([0, 1]);
});
