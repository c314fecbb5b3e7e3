import { UNSAFE_ErrorResponseImpl as ErrorResponse } from "@remix-run/router";
import pino from "pino";
import { expect, test } from "vitest";
import { asking } from "#tests/factories/asking";
import { handleError } from "./handle-error.server";

function linesOf(error: unknown, request = new Request("http://drumbeat.test/")) {
  const lines: string[] = [];
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) }).child({ requestId: "r1" });
  const asked = asking("/");
  handleError(error, { ...asked, request, context: { ...asked.context, log } });
  return lines;
}

test("a fault of ours is told once, with its cause and the id of its request", () => {
  for (const error of [new Error("broken"), new ErrorResponse(500, "Oh", new Error("broken"), true)]) {
    const [line = "", ...more] = linesOf(error);
    expect(more).toEqual([]);
    expect(JSON.parse(line)).toMatchObject({ level: 50, requestId: "r1", err: { message: "broken" } });
    expect(line.match(/requestId/g)).toHaveLength(1);
  }
});

test("what a visitor asked wrongly, or did not wait for, is none", () => {
  expect(linesOf(new ErrorResponse(405, "Method Not Allowed", new Error("no action"), true))).toEqual([]);
  expect(linesOf(new ErrorResponse(404, "Not Found", "nothing"))).toEqual([]);
  const signal = AbortSignal.abort();
  expect(linesOf(new Error("broken"), new Request("http://drumbeat.test/", { signal }))).toEqual([]);
});
