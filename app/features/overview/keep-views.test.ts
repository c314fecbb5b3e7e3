import { expect, test } from "vitest";
import { keepViews } from "./keep-views";

const noon = new Date("2026-11-23T12:00:00Z");
const later = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
const view = (name: string) => ({ name, madeAt: noon.getTime(), holdsUntil: noon.getTime() + 10 });

test("a view is there from its making until it holds no longer", () => {
  const views = keepViews(2);
  views.set("a", view("a"));
  expect([-1, 0, 9, 10].map((after) => views.get("a", later(after)) !== undefined)).toEqual([false, true, true, false]);
  expect(views.get("b", noon)).toBeUndefined();
});

test("no more are kept than wanted; the one made first goes first", () => {
  const views = keepViews(2);
  for (const name of ["a", "b", "a", "c"]) views.set(name, view(name));
  expect(["a", "b", "c"].filter((name) => views.get(name, noon))).toEqual(["a", "c"]);
});
