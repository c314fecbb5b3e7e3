import { formatDay, formatInstant } from "~/features/projects/period-text";
import { againstTarget } from "./against-target";
import { directionWords, type KpiDefinition } from "./kpi";

/** One version of a definition: from when, by whom, why, and what is different from the one before. */
export type DefinitionView = { number: number; from: string; by: string; reason: string; changes: string[] };

/** The versions of a definition, newest first. */
export function describeDefinitions(
  definitions: readonly KpiDefinition[],
  { now, timeZone }: { now: Date; timeZone: string },
): DefinitionView[] {
  return definitions
    .map((definition, index) => ({
      number: definition.number,
      from: `the week of ${formatDay(definition.fromWeekOn, now)}`,
      by: [definition.byName, formatInstant(new Date(definition.createdAt), timeZone, now)].filter(Boolean).join(", "),
      reason: definition.reason,
      changes: changesOf(definitions[index - 1], definition),
    }))
    .toReversed();
}

function changesOf(before: KpiDefinition | undefined, after: KpiDefinition): string[] {
  if (!before) return [];
  const target = (definition: KpiDefinition) => againstTarget(definition, null).text.replace("target ", "");
  const pairs: [string, string, string][] = [
    ["Name", before.name, after.name],
    ["Unit", before.unit, after.unit],
    ["Direction", directionWords[before.direction].toLowerCase(), directionWords[after.direction].toLowerCase()],
    ["Target", target(before), target(after)],
    ["Sentence", `“${before.sentence}”`, `“${after.sentence}”`],
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([what, was, is]) => `${what}: from ${was} to ${is}`);
}
