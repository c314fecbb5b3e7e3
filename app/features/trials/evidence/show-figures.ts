import type { Figure } from "./figure";

/** So many things of one figure stand in a page at first. */
export const MOST_ITEMS = 200;

/** A figure as a page shows it. */
export type ShownFigure = Omit<Figure, "waiting"> & {
  /** "3 questions still have time"; "" where nothing has. */
  waiting: string;
  /** What it counts is the business of the project's own people. */
  isWithheld: boolean;
  /** How many of its things are left out, and the way to them all. */
  more: { count: number; href: string } | null;
};

/** `allOf` is the key of the figure whose things are all asked for; of the others the first stand in the page. */
type Reader = { url: string; allOf: string | null; isOfProject: boolean };
type Record = { figures: readonly Figure[]; isFrozen: boolean };

/** The figures of a record for whoever reads them: check-ins behind a figure are for the project's own people. */
export const showFigures = ({ figures, isFrozen }: Record, reader: Reader): ShownFigure[] =>
  figures.map((figure) => {
    const isWithheld = !reader.isOfProject && ["check-ins", "minutes"].includes(figure.key);
    const items = isWithheld ? [] : figure.items;
    return { ...figure, waiting: waitingInWords(figure, isFrozen), isWithheld, ...capped(figure.key, items, reader) };
  });

function capped(key: string, items: Figure["items"], { url, allOf }: Reader): Pick<ShownFigure, "items" | "more"> {
  const count = key === allOf ? 0 : Math.max(0, items.length - MOST_ITEMS);
  if (count === 0) return { items, more: null };
  const href = `${url}?all=${encodeURIComponent(key)}#figure-${key}`;
  return { items: items.slice(0, MOST_ITEMS), more: { count, href } };
}

function waitingInWords({ waiting }: Figure, isFrozen: boolean): string {
  if (!waiting || waiting.count === 0) return "";
  const has = waiting.count === 1 ? "has" : "have";
  return `${waiting.what} still ${isFrozen ? "had" : has} time`;
}
