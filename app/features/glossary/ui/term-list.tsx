import { Link } from "@remix-run/react";
import { termUrl } from "../glossary-urls";
import type { TermGroup } from "../list-terms";

/** Terms under their letters, each with what it means. */
export function TermList({ groups }: { groups: readonly TermGroup[] }) {
  return (
    <div className="grid gap-7">
      {groups.map(({ letter, rows }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className="section-title">
            {letter}
          </h2>
          <ul className="border-b border-line">
            {rows.map(({ slug, name, also, meaning, isHidden, isKnown }) => (
              <li key={slug} className="grid gap-x-8 gap-y-0.5 border-t border-line py-3 sm:grid-cols-[15rem_1fr]">
                <p className="min-w-0">
                  <Link to={termUrl(slug)} className="font-semibold break-words hover:underline">
                    <bdi>{name}</bdi>
                  </Link>
                  {isHidden && <span className="ml-2 text-[13px] text-warn">hidden</span>}
                  {isKnown && <span className="ml-2 text-[13px] text-good">you know this</span>}
                  {also && <span className="block text-[13px] text-ink-3 wrap-anywhere">{also}</span>}
                </p>
                <p className="min-w-0 text-ink-2 wrap-anywhere">{meaning}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
