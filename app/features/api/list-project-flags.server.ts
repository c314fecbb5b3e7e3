import { z } from "zod";
import { db } from "~/db/client.server";
import { type Flag, flagState } from "~/features/flags/flag";
import { flagUrl } from "~/features/flags/flag-urls";
import { getFlag } from "~/features/flags/get-flag.server";
import { isDay } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { PageQuery } from "./api-schemas";
import { pageOfRows, readCursor } from "./cursor.server";

const place = z.tuple([z.iso.datetime().refine((at) => isDay(at.slice(0, 10))), z.uuid()]);

/** The project's flags, the one that was raised last first. One query. */
export async function listProjectFlags(
  { id: projectId, slug }: ProjectAccess,
  query: PageQuery & { state: "open" | "resolved" | "all" },
) {
  const before = readCursor(query, place);
  const resolvedAt = { open: null, resolved: { not: null }, all: undefined }[query.state];
  const rows: Flag[] = await db.flag.findMany({
    where: { projectId, resolvedAt, ...(before && { OR: olderThan(before) }) },
    orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
  });
  return pageOfRows(
    rows,
    query,
    (flag) => flagView(flag, slug),
    ({ raisedAt, id }) => [raisedAt.toISOString(), id],
  );
}

function olderThan([at, id]: [string, string]) {
  const raisedAt = new Date(at);
  return [{ raisedAt: { lt: raisedAt } }, { raisedAt, id: { lt: id } }];
}

/** A flag with its story; 404 where the project has none of that id. */
export async function getFlagStory(project: ProjectAccess, flagId: string) {
  const flag = await getFlag(project, flagId);
  return {
    ...flagView(flag, project.slug),
    events: flag.events.map(({ kind, at, byName, text, nextWordBy }) => ({
      ...{ kind, by: byName, text },
      at: utc(at),
      nextWordBy: nextWordBy && utc(nextWordBy),
    })),
  };
}

/** The database writes the offset of its session. */
const utc = (instant: string) => new Date(instant).toISOString();

export function flagView(flag: Flag, slug: string) {
  const { id, what, affected, raisedByName, ownerName, nextWordBy, acknowledgedAt, resolvedAt } = flag;
  return {
    ...{ id, what, affected, state: flagState(flag), raisedBy: raisedByName, owner: ownerName },
    since: flag.sinceAt.toISOString(),
    raisedAt: flag.raisedAt.toISOString(),
    openedAt: flag.openedAt.toISOString(),
    nextWordBy: nextWordBy?.toISOString() ?? null,
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    path: flagUrl(slug, id),
  };
}
