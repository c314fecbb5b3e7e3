import { Link } from "@remix-run/react";
import { SectionTitle } from "~/ui/page";
import type { TrialView } from "../trial-view";

/** All trials of the project, this one marked. */
export function TrialList({ trials }: Pick<TrialView, "trials">) {
  if (trials.length < 2) return null;
  return (
    <nav aria-labelledby="trials" className="mt-10" data-screen-only>
      <SectionTitle id="trials">Trials of this project</SectionTitle>
      <ol className="num grid gap-1 text-sm">
        {trials.map(({ number, text, href, isThis }) => (
          <li key={number}>
            {isThis ? (
              <span aria-current="page" className="font-semibold">
                {text}
              </span>
            ) : (
              <Link to={href} className="underline decoration-line-strong underline-offset-3">
                {text}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
