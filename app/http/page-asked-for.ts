const MOST_PAGES = 10_000;

/** The page of a list in an address; the first where it makes no sense. */
export function pageAskedFor(search: URLSearchParams): number {
  const page = Number(search.get("page"));
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}
