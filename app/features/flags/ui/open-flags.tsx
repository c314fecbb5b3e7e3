import { Link } from "@remix-run/react";
import type { FlagCard } from "../flag-card";
import { openFlagsUrl } from "../flag-urls";
import { FlagPill } from "./flag-pill";

/** What is critical in a project now, above everything else that is said about it. */
export function OpenFlags({ flags, more, slug }: { flags: readonly FlagCard[]; more: number; slug: string }) {
  if (flags.length === 0) return null;
  return (
    <section aria-label="Open flags" className="mb-5 grid gap-2 print:mb-2">
      {flags.map(({ id, what, state, text, isWordMissed, href }) => (
        <Link
          key={id}
          to={href}
          className="block rounded-[10px] border border-bad bg-bad-soft px-4 py-3 text-ink no-underline wrap-anywhere print:flex print:flex-wrap print:items-baseline print:gap-x-3 print:px-2.5 print:py-1"
        >
          <span className="mb-1 flex print:mb-0 flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px]">
            <FlagPill state={state} />
            <span className={isWordMissed ? "num font-semibold text-bad" : "num text-ink-2"}>{text}</span>
          </span>
          <span className="line-clamp-3 font-medium">{what}</span>
        </Link>
      ))}
      {more > 0 && (
        <Link to={openFlagsUrl(slug)} className="justify-self-start text-sm font-semibold text-bad underline">
          {more} more open {more === 1 ? "flag" : "flags"}
        </Link>
      )}
    </section>
  );
}
