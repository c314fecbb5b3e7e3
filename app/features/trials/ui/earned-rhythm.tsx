import { Link } from "@remix-run/react";
import { Check, X } from "lucide-react";
import { SectionTitle } from "~/ui/page";
import type { EarnedRhythmView } from "../read-earned-rhythm.server";

/** What the last periods suggest, with what it is told from. People decide. */
export function EarnedRhythm({ rhythm }: { rhythm: EarnedRhythmView }) {
  return (
    <section className="mt-10" data-screen-only>
      <SectionTitle aside="a suggestion, no more">{rhythm.title}</SectionTitle>
      <p className="max-w-[46em]">{rhythm.text}</p>
      {rhythm.periods.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-ink-2">How that is counted</summary>
          <p className="mt-2 max-w-[46em] text-[13px] text-ink-2">
            A period proved right when at least 80% of its judged promises were kept and, if it said on track, the next
            summary was not off track.
          </p>
          <ul className="num mt-2 grid gap-1">
            {rhythm.periods.map(({ week, href, isRight, text }) => (
              <li key={href} className="flex items-start gap-2">
                {isRight ? (
                  <Check aria-hidden size={15} className="mt-1 flex-none text-good" />
                ) : (
                  <X aria-hidden size={15} className="mt-1 flex-none text-warn" />
                )}
                <span className="wrap-anywhere">
                  <Link to={href} className="underline decoration-line-strong underline-offset-3">
                    {week}
                  </Link>
                  : {isRight ? "proved right" : "did not prove right"} ({text})
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
