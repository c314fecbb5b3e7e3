import { Link } from "@remix-run/react";
import { flagUrl } from "../flag-urls";
import type { ListedFlag } from "../list-flags.server";
import { FlagPill } from "./flag-pill";

export function FlagList({ slug, flags }: { slug: string; flags: readonly ListedFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className="mb-6 border-b border-line">
      {flags.map(({ id, what, state, byline, verdict }) => (
        <li key={id} className="border-t border-line py-3.5 wrap-anywhere">
          <p className="mb-1 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[13px] text-ink-2">
            <FlagPill state={state} />
            {verdict}
          </p>
          <Link
            to={flagUrl(slug, id)}
            className="line-clamp-3 font-medium underline decoration-line-strong underline-offset-3"
          >
            {what}
          </Link>
          <p className="num mt-1 text-[13px] text-ink-2">{byline}</p>
        </li>
      ))}
    </ul>
  );
}
