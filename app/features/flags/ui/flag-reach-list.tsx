import { CircleAlert, CircleCheck } from "lucide-react";
import { SectionTitle } from "~/ui/page";
import type { ReachView } from "../flag-reach";

/** Who could have seen it by what, and what failed. */
export function FlagReachList({ reach }: { reach: readonly ReachView[] }) {
  const names = [...new Set(reach.map(({ who }) => who))];
  const reached = names.filter((name) => reach.some(({ who, isReached }) => who === name && isReached));
  return (
    <section className="mb-7">
      <SectionTitle aside={`${reached.length} of ${names.length} reached`}>Who could have seen it</SectionTitle>
      {names.length === 0 && <p className="text-ink-2">It was for nobody.</p>}
      <ul>
        {names.map((name) => (
          <li key={name} className="border-t border-line py-2.5 text-sm wrap-anywhere">
            <p className="font-medium">{name}</p>
            {reach
              .filter(({ who }) => who === name)
              .map(({ words, isReached }) => (
                <p key={words} className="num flex gap-2 text-ink-2">
                  {isReached ? (
                    <CircleCheck aria-hidden size={15} className="mt-0.5 flex-none text-good" />
                  ) : (
                    <CircleAlert aria-hidden size={15} className="mt-0.5 flex-none text-warn" />
                  )}
                  <span>{words}</span>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
