import { Link } from "@remix-run/react";
import { flagUrl, openFlagsUrl } from "../flag-urls";
import type { NewFlagView } from "../new-flag-view";

/** What is open already: perhaps it is the same thing. */
export function SimilarFlags({ slug, open, moreOpen }: { slug: string } & Pick<NewFlagView, "open" | "moreOpen">) {
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="open-already" className="mb-6 rounded-[10px] border border-bad bg-card px-4 py-3.5">
      <h2 id="open-already" className="text-[15px] font-semibold">
        {open.length === 1
          ? "One flag is open already. Is it the same thing?"
          : "These flags are open already. Is it one of them?"}
      </h2>
      <ul>
        {open.map(({ id, what, byline }) => (
          <li key={id} className="mt-3 wrap-anywhere">
            <p className="line-clamp-2 font-medium">{what}</p>
            <p className="num text-[13px] text-ink-2">
              {byline}.{" "}
              <Link to={`${flagUrl(slug, id)}#news`} className="text-accent underline">
                Add to this one instead
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {moreOpen > 0 && (
        <p className="mt-3 text-sm">
          <Link to={openFlagsUrl(slug)} className="text-accent underline">
            {moreOpen} more {moreOpen === 1 ? "is" : "are"} open
          </Link>
        </p>
      )}
    </section>
  );
}
