import type { Place } from "~/features/glossary/explained";
import type { SummaryView } from "../summary-view";

/** A text of a summary: where it stands, and how it is called when somebody speaks of it. */
export type SummaryPlace = Place & { part: string; lineId: string };

/** Every text that a reader of a summary meets, in order, without the notes. */
export function placesOfSummary(summary: SummaryView): SummaryPlace[] {
  const { headline, stateReason, kpis, delivered, lastPromises, dropped, flags, roadblocks, cleared, promises, next } =
    summary;
  const top = { section: "top", lineId: "" };
  return [
    { ...top, key: "headline", part: "headline", text: headline },
    { ...top, key: "reason", part: "state", text: stateReason },
    ...kpis.flatMap(({ kpiId, name, sentence }) => texts("kpis", "reading", kpiId, { name, sentence })),
    ...delivered.flatMap(({ id, title, text }) => texts("delivered", "milestone", id, { title, text })),
    ...lastPromises.flatMap(({ id, text, reason }) => texts("lastPromises", "promise", id, { text, reason })),
    ...dropped.flatMap(({ id, title, text }) => texts("dropped", "milestone", id, { title, text })),
    ...flags.flatMap(({ id, title, text }) => texts("flags", "flag", id, { title, text })),
    ...[...roadblocks, ...cleared].flatMap(({ id, title, text }) =>
      texts("roadblocks", "roadblock", id, { title, text }),
    ),
    ...promises.flatMap(({ id, text }) => texts("promises", "promise", id, { text })),
    ...next.flatMap(({ id, title, text, moved }) =>
      texts("next", "milestone", id, { title, text, moved: moved?.text ?? "" }),
    ),
  ].filter(({ text }) => text !== "");
}

const texts = (section: string, part: string, lineId: string, said: Record<string, string>): SummaryPlace[] =>
  Object.entries(said).map(([name, text]) => ({ key: `${lineId}.${name}`, section, part, lineId, text }));
