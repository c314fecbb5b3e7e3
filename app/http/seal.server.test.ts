import { afterEach, expect, test } from "vitest";
import { seal, unseal } from "./seal.server";
import { secret, setSecret } from "./secret.server";

const own = secret;
afterEach(() => setSecret(own));

test("what was sealed opens for its owner, and no two seals look alike", () => {
  const [one, two] = [seal("https://hooks.example.org/ä", "a"), seal("https://hooks.example.org/ä", "a")];
  expect(unseal(one, "a")).toBe("https://hooks.example.org/ä");
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
  expect(Buffer.from(one).toString("latin1")).not.toContain("hooks");
  expect(unseal(seal("", "a"), "a")).toBe("");
});

test("not for another owner, not with another secret, and not with one bit changed", () => {
  const sealed = seal("whsec_abc", "a");
  expect(() => unseal(sealed, "b")).toThrow();
  for (let at = 0; at < sealed.length; at++) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect(() => unseal(changed, "a"), String(at)).toThrow();
  }
  expect(() => unseal(sealed.subarray(0, 12), "a")).toThrow();
  setSecret("another-secret-another-secret-another-secret");
  expect(() => unseal(sealed, "a")).toThrow();
});
