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

test("an address stays short and ends in no hyphen", () => {
  expect(slugOf(`${"a".repeat(49)} b`)).toBe("a".repeat(49));
});

test("a taken or reserved address is numbered", () => {
  expect(freeSlug("Checkout", new Set(["checkout", "checkout-2"]))).toBe("checkout-3");
  expect(freeSlug("New", new Set())).toBe("new-2");
});
