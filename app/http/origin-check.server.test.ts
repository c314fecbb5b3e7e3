import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, test } from "vitest";
import { isFromMailProgram, isOwnOrigin } from "./origin-check.server";

const BASE_URL = "https://drumbeat.example/";
type Case = [headers: IncomingHttpHeaders, allowed: boolean];

describe("with BASE_URL", () => {
  test.each<Case>([
    [{ origin: "https://drumbeat.example" }, true],
    [{ origin: "https://drumbeat.example", host: "10.0.0.5:3000" }, true],
    [{ origin: "http://drumbeat.example" }, false],
    [{ origin: "https://drumbeat.example:8443" }, false],
    [{ origin: "https://evil.example" }, false],
    [{ origin: "https://evil.example", host: "evil.example", "sec-fetch-site": "same-origin" }, false],
    [{ origin: "https://drumbeat.example.evil.example" }, false],
    [{ origin: "null" }, false],
    [{ origin: "" }, false],
    [{ origin: "not an address" }, false],
    [{ origin: "file://" }, false],
    [{}, false],
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ "sec-fetch-site": "none" }, true],
    [{ "sec-fetch-site": "same-site" }, false],
    [{ "sec-fetch-site": "cross-site" }, false],
    [{ authorization: "Bearer key" }, true],
    [{ authorization: "Bearer key", cookie: "session=1" }, false],
    [{ authorization: "Bearer key", "sec-fetch-site": "cross-site" }, false],
    [{ authorization: "Bearer key", origin: "https://evil.example" }, false],
    [{ authorization: "Basic key" }, false],
  ])("%o is allowed: %s", (headers, allowed) => expect(isOwnOrigin(headers, BASE_URL)).toBe(allowed));
});

describe("without BASE_URL", () => {
  test.each<Case>([
    [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
    [{ origin: "http://localhost:3001", host: "localhost:3000" }, false],
    [{ origin: "http://evil.example", host: "localhost:3000" }, false],
    [{ origin: "null", host: "localhost:3000" }, false],
    [{ origin: "file://", host: "" }, false],
  ])("%o is allowed: %s", (headers, allowed) => expect(isOwnOrigin(headers, undefined)).toBe(allowed));
});

test("mail programs, which have no page, reach the link that stops mails and nothing else", () => {
  const link = "/unsubscribe/018f.digest.Ab-_9";
  expect(isFromMailProgram("POST", link, {})).toBe(true);
  expect(isFromMailProgram("POST", link, { origin: "null" })).toBe(true);
  expect(isFromMailProgram("POST", link, { origin: "https://evil.example" })).toBe(false);
  for (const path of [
    "/unsubscribe",
    "/unsubscribe/",
    "/unsubscribe/.",
    "/unsubscribe/..",
    "/unsubscribe/a/b",
    "/unsubscribe/a/../../account",
    "/unsubscribe/a%2F..%2Faccount",
    "/x/unsubscribe/a",
    "//unsubscribe/a",
    "/Unsubscribe/a",
    "/unsubscribe/a\n",
    "/account/messages",
    "/sign-out",
  ])
    expect(isFromMailProgram("POST", path, {}), path).toBe(false);
  for (const method of ["PUT", "DELETE", "PATCH"]) expect(isFromMailProgram(method, link, {})).toBe(false);
});
