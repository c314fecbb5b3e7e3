import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { safePath } from "./safe-path";

const site = "https://drumbeat.example";
/** Where a browser would go from a page of ours, told by the parser that browsers share. */
const hostOf = (path: string) => new URL(path, `${site}/sign-in`).host;

describe("a redirect never leaves the site", () => {
  const nasty = fc.constantFrom(
    ..."/ \\ // \\\\ : @ ? # . .. % %2f %5c %09 \t \n \r \0 evil.test javascript: https: \u2028 \uff0f \u3002 é".split(
      " ",
    ),
    " ",
  );
  test.prop([fc.array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })])(
    "however it is put together",
    (parts) => {
      const path = safePath(parts.join(""));
      expect(path).toMatch(/^\/(?![/\\])/);
      expect(hostOf(path)).toBe("drumbeat.example");
      expect(path).not.toMatch(/[\p{Cc}\\]/u);
    },
  );

  test.each([
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "https://evil.test",
    "/\t/evil.test",
    "/.//evil.test",
    "/x/..//evil.test",
    "javascript:alert(1)",
    "",
    null,
    ["/projects"],
  ])("%j", (target) => {
    expect(safePath(target)).toBe("/");
  });
});

test.each(["/", "/projects/harbour?week=2026-11-16", "/a/b", "/people?q=%2F%2Fevil.test"])("%s is kept", (path) => {
  expect(safePath(path)).toBe(path);
});

test("what is not kept gives the fallback", () => {
  expect(safePath("//evil.test", "/account")).toBe("/account");
});
