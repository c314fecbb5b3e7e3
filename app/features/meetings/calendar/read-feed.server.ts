import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { isTokenOf, personOfFeed } from "./feed-token.server";
import { listSeries } from "./list-series.server";
import { writeFeed } from "./write-calendar.server";

type Row = { number: number; projectIds: string[] };

/** The calendar at a secret address: the meetings of the projects whose people its owner is one of. Null where it is no address (any more). */
export async function readFeed(file: string | undefined): Promise<string | null> {
  const asked = personOfFeed(file);
  if (!asked) return null;
  const [row] = await db.$queryRaw<Row[]>`
    select f.number, (select coalesce(json_agg(m.project_id order by m.project_id), '[]') from membership m
      where m.person_id = p.id) as "projectIds"
    from calendar_feed f join person p on p.id = f.person_id
    where p.id = ${asked.personId}::uuid and p.deactivated_at is null`;
  if (!row || !isTokenOf(asked.personId, row.number, asked.signature)) return null;
  const listed = await listSeries(row.projectIds, now());
  return writeFeed(row.projectIds.flatMap((id) => listed.get(id)?.series ?? []));
}
