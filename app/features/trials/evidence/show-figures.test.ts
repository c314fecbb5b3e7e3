import { expect, test } from "vitest";
import type { Figure } from "./figure";
import { MOST_ITEMS, showFigures } from "./show-figures";

const figure = (key: string, count: number, waiting?: Figure["waiting"]): Figure => ({
  ...{ key, label: key, before: null, during: `${count}`, change: "", verdict: "none", note: "", waiting },
  items: Array.from({ length: count }, (_, index) => ({ text: `Question ${index}`, href: `/questions/${index}` })),
});
const figures = [figure("asks", MOST_ITEMS), figure("questions", 3_000)];
const reader = { url: "/projects/shop/trials/1", allOf: null, isOfProject: true };
const record = { figures, isFrozen: false };

test("shows the first of very many and leads to the rest; the figure itself stays", () => {
  const [asks, questions] = showFigures(record, reader);
  expect(asks).toEqual({ ...figures[0], waiting: "", isWithheld: false, more: null });
  expect(questions).toMatchObject({
    during: "3000",
    more: { count: 2_800, href: "/projects/shop/trials/1?all=questions#figure-questions" },
  });
  expect(questions?.items).toHaveLength(MOST_ITEMS);
});

test("shows all of the one that is asked for", () => {
  const [, questions] = showFigures(record, { ...reader, allOf: "questions" });
  expect(questions).toMatchObject({ items: figures[1]?.items, more: null });
});

test("says what has time while the record runs, and what had when it was frozen", () => {
  const waiting = [
    figure("questions", 1, { count: 1, what: "1 question" }),
    figure("asks", 3, { count: 3, what: "3 decisions" }),
    figure("readers", 0, { count: 0, what: "0 summaries" }),
  ];
  const words = (isFrozen: boolean) =>
    showFigures({ figures: waiting, isFrozen }, reader).map((shown) => shown.waiting);
  expect(words(false)).toEqual(["1 question still has time", "3 decisions still have time", ""]);
  expect(words(true)).toEqual(["1 question still had time", "3 decisions still had time", ""]);
});

test("keeps the check-ins behind a figure from whoever does not belong to the project, and says so", () => {
  const of = (isOfProject: boolean) =>
    showFigures({ figures: [figure("check-ins", 4), figure("asks", 2)], isFrozen: true }, { ...reader, isOfProject });
  expect(of(false)).toMatchObject([
    { during: "4", items: [], isWithheld: true },
    { isWithheld: false, items: [{}, {}] },
  ]);
  expect(of(true)[0]).toMatchObject({ isWithheld: false, items: [{}, {}, {}, {}] });
});
