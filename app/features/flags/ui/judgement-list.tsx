import { SectionTitle } from "~/ui/page";
import type { FlagView } from "../flag-view";

/** What people said afterwards. */
export function JudgementList({ judgements }: Pick<FlagView, "judgements">) {
  if (judgements.length === 0) return null;
  return (
    <section className="mb-7">
      <SectionTitle>Afterwards</SectionTitle>
      <ul>
        {judgements.map(({ personId, by, wasCritical, neededSooner }) => (
          <li key={personId} className="border-t border-line py-2.5 text-sm wrap-anywhere">
            <b className="font-semibold">{by}</b>: {wasCritical ? "it was critical" : "it could have waited"}.
            {neededSooner && ` Should have heard of it sooner: ${neededSooner}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
