import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { placeInWords } from "../fetching/fetch-week.server";
import { isPulledKind, pulledKinds } from "../sources/kinds";

/** For every reader: where the number comes from by itself, and whether it does. Null where nothing is connected. One query. */
export async function describeSourceState(
  project: Pick<ProjectAccess, "id">,
  kpiId: string,
  timeZone: string,
): Promise<{ text: string; isFailing: boolean } | null> {
  const source = await db.kpiSource.findFirst({
    where: { kpiId, projectId: project.id },
    select: { kind: true, config: true, answeredAt: true, failingSince: true },
  });
  if (!source || !isPulledKind(source.kind)) return null;
  const place = { kind: source.kind, config: source.config as Record<string, string> };
  const from = `${pulledKinds[place.kind].name} at ${placeInWords(place)}`;
  const when = (instant: Date) => formatInstant(instant, timeZone, now());
  if (source.failingSince)
    return { text: `No number has come from ${from} since ${when(source.failingSince)}.`, isFailing: true };
  const answered = source.answeredAt ? `, read last on ${when(source.answeredAt)}` : ", not read yet";
  return { text: `It comes by itself from ${from}${answered}.`, isFailing: false };
}
