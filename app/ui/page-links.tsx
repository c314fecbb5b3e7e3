import { Link, useLocation } from "@remix-run/react";

/** The way through a list of several pages, within its address. */
export function PageLinks({ page, last, hash = "" }: { page: number; last: number; hash?: string }) {
  const { search } = useLocation();
  if (last <= 1) return null;
  const to = (number: number) => {
    const query = new URLSearchParams(search);
    query.set("page", String(number));
    return `?${query}${hash}`;
  };
  return (
    <nav aria-label="Pages of the list" className="num mt-4 flex items-center gap-4 text-sm">
      {page > 1 && (
        <Link to={to(page - 1)} className="text-accent underline">
          Newer
        </Link>
      )}
      <span className="text-ink-2">
        Page {page} of {last}
      </span>
      {page < last && (
        <Link to={to(page + 1)} className="text-accent underline">
          Older
        </Link>
      )}
    </nav>
  );
}
