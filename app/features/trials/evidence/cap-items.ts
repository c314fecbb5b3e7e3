import type { Figure } from "./figure";

/** So many things of one figure stand in a page at first. */
export const MOST_ITEMS = 200;

/** A figure as a page shows it: how many of its things are left out, and the way to them all. */
export type ShownFigure = Figure & { more: { count: number; href: string } | null };

/** The figures with the first things of each; of the one whose key is `allOf`, all. */
export const capItems = (figures: readonly Figure[], url: string, allOf: string | null): ShownFigure[] =>
  figures.map((figure) => {
    const { key, items } = figure;
    const count = key === allOf ? 0 : Math.max(0, items.length - MOST_ITEMS);
    if (count === 0) return { ...figure, more: null };
    const href = `${url}?all=${encodeURIComponent(key)}#figure-${key}`;
    return { ...figure, items: items.slice(0, MOST_ITEMS), more: { count, href } };
  });
