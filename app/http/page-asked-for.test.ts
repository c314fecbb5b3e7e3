import { expect, test } from "vitest";
import { pageAskedFor } from "./page-asked-for";

const search = (text: string) => new URLSearchParams(text);

test("a page is a whole number from one", () => {
  expect(["page=3", "", "page=0", "page=1.5", "page=99999"].map((text) => pageAskedFor(search(text)))).toEqual([
    3, 1, 1, 1, 1,
  ]);
});
