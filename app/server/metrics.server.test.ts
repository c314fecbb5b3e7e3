import { expect, test } from "vitest";
import { mayRead } from "./metrics.server";

const token = "a-token-of-this-installation";

test.each([
  ["127.0.0.1", false, true],
  ["127.8.8.8", false, true],
  ["::1", false, true],
  ["::ffff:127.0.0.1", false, true],
  ["127.0.0.1", true, false],
  ["10.0.0.9", false, false],
  ["::ffff:10.0.0.9", false, false],
  ["fe80::127.0.0.1", false, false],
  ["2001:db8::1", false, false],
  [undefined, false, false],
])("without a token, %s (sent on by a proxy: %s) may read the metrics: %s", (address, forwarded, allowed) => {
  expect(mayRead(undefined, address, forwarded, undefined)).toBe(allowed);
  expect(mayRead("Bearer ", address, forwarded, undefined)).toBe(allowed);
});

test.each([
  [`Bearer ${token}`, true],
  [`Bearer ${token}x`, false],
  [`Bearer ${token.slice(0, -1)}`, false],
  [`Bearer ${token.toUpperCase()}`, false],
  [`Basic ${token}`, false],
  [token, false],
  ["Bearer ", false],
  ["", false],
  [undefined, false],
])("with a token, %s may read the metrics from anywhere and through a proxy: %s", (authorization, allowed) => {
  for (const address of ["127.0.0.1", "10.0.0.9"])
    for (const forwarded of [false, true]) expect(mayRead(authorization, address, forwarded, token)).toBe(allowed);
});
