import { expect, test } from "vitest";
import { freeSlug, slugOf } from "./project-slug";

test.each([
  ["Checkout platform", "checkout-platform"],
  ["  Zahlungen für Köln & Łódź  ", "zahlungen-fur-koln-lodz"],
  ["Große Œuvre №2", "grosse-oeuvre-no2"],
  ["検索の改善", "project"],
  ["../../etc/passwd", "etc-passwd"],
  ["\u{1F680}", "project"],
])("%j has the address %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("an address stays short and ends with a whole word", () => {
  expect(slugOf(`${"a".repeat(49)} b`)).toBe("a".repeat(49));
  expect(slugOf(`${"a".repeat(40)} ${"b".repeat(9)} c`)).toBe(`${"a".repeat(40)}-${"b".repeat(9)}`);
  expect(slugOf("a".repeat(80))).toBe("a".repeat(50));
});

test("a taken or reserved address is numbered", () => {
  expect(freeSlug("Checkout", new Set(["checkout", "checkout-2"]))).toBe("checkout-3");
  expect(freeSlug("New", new Set())).toBe("new-2");
});
