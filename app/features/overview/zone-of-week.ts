import { periodOfWeek } from "~/features/projects/period-of-week";
import type { Rhythm } from "~/features/projects/rhythm";

/** The zone in which a week was due: the times of its summary are told in it on every page. */
export const zoneOfWeek = ({ cadences }: Pick<Rhythm, "cadences">, weekOn: string): string =>
  periodOfWeek(cadences, weekOn)?.timeZone ?? cadences[0]?.timeZone ?? "UTC";
