import { CircleAlert, CircleCheck } from "lucide-react";
import { SectionTitle } from "~/ui/page";
import type { ReachView } from "../flag-reach";

/** Who could have seen it by what, and what failed. */
export function FlagReachList({ reach }: { reach: readonly ReachView[] }) {
  const all = [...new Map(reach.map(({ id, who }) => [id, who]))];
  const reached = new Set(reach.filter(({ isReached }) => isReached).map(({ id }) => id));
  return (
    <section className="mb-7">
      <SectionTitle aside={`${reached.size} of ${all.length} reached`}>Who could have seen it</SectionTitle>
      {all.length === 0 && <p className="text-ink-2">It was for nobody.</p>}
      <ul>
        {all.map(([id, name]) => (
          <li key={id} className="border-t border-line py-2.5 text-sm wrap-anywhere">
            <p className="font-medium">{name}</p>
            {reach
              .filter((one) => one.id === id)
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
