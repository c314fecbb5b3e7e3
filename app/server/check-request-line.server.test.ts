import { expect, test } from "vitest";
import { isAddress } from "./check-request-line.server";

test.each([
  ["/", "localhost:3000", true],
  ["/projects/a?x=%00", "localhost", true],
  ["/%00", "localhost", false],
  ["/a%0d%0ab", "localhost", false],
  ["/%E0%A4%A", "localhost", false],
  ["//evil.example", "localhost", false],
  ["/\\evil.example", "localhost", false],
  ["http://evil.example/", "localhost", false],
  ["*", "localhost", false],
  ["/", "bad host", false],
  ["/", "a:b:c", false],
  ["/", undefined, false],
])("%s on %s is an address: %s", (target, host, valid) => expect(isAddress(target, host)).toBe(valid));
