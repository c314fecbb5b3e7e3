import { Link } from "@remix-run/react";
import { SectionTitle } from "~/ui/page";
import type { ShownFigure } from "../evidence/show-figures";

/** What each figure counts, each thing with the way to it. */
export function FigureDetails({ figures }: { figures: readonly ShownFigure[] }) {
  return (
    <section className="mt-10" data-screen-only>
      <SectionTitle>What is counted</SectionTitle>
      <div className="grid gap-6">
        {figures.map(({ key, label, during, waiting, isWithheld, note, items, more }) => (
          <section key={key} id={`figure-${key}`} className="scroll-mt-6 border-t border-line pt-4">
            <h3 className="flex flex-wrap justify-between gap-x-4 text-[15px] font-semibold">
              {label} <span className="num font-normal text-ink-2">{[during, waiting].filter(Boolean).join("; ")}</span>
            </h3>
            <p className="mt-0.5 max-w-[46em] text-[13px] text-ink-2">{note}</p>
            {items.length === 0 ? (
              <p className="mt-2 text-sm text-ink-2">
                {isWithheld ? "Only the people of the project see what it counts." : "Nothing to count."}
              </p>
            ) : (
              <ul className="num mt-2 grid gap-1 text-sm">
                {items.map(({ text, href }) => (
                  <li key={href + text} className="wrap-anywhere">
                    <Link
                      to={href}
                      className="underline decoration-line-strong underline-offset-3 hover:decoration-ink"
                    >
                      {text}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
            {more && (
              <p className="num mt-2 text-sm text-ink-2">
                And {more.count} more.{" "}
                <Link to={more.href} className="underline underline-offset-3">
                  Show all
                </Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
