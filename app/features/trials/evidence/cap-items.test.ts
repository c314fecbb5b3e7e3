import { expect, test } from "vitest";
import { capItems, MOST_ITEMS } from "./cap-items";
import type { Figure } from "./figure";

const figure = (key: string, count: number): Figure => ({
  ...{ key, label: key, before: null, during: `${count}`, change: "", verdict: "none", note: "" },
  items: Array.from({ length: count }, (_, index) => ({ text: `Question ${index}`, href: `/questions/${index}` })),
});
const figures = [figure("asks", MOST_ITEMS), figure("questions", 3_000)];

test("shows the first of very many and leads to the rest; the figure itself stays", () => {
  const [asks, questions] = capItems(figures, "/projects/shop/trials/1", null);
  expect(asks).toEqual({ ...figures[0], more: null });
  expect(questions).toMatchObject({
    during: "3000",
    more: { count: 2_800, href: "/projects/shop/trials/1?all=questions#figure-questions" },
  });
  expect(questions?.items).toHaveLength(MOST_ITEMS);
});

test("shows all of the one that is asked for", () => {
  const [, questions] = capItems(figures, "/projects/shop/trials/1", "questions");
  expect(questions).toEqual({ ...figures[1], more: null });
});
