import { sql } from "~/db/client.server";

/** The days on which the meeting of a project was cancelled or has ended, as a JSON array, for a query that asks for more. */
export const meetingsOffSql = (projectId: ReturnType<typeof sql>) => sql`
  (select coalesce(json_agg(m.day_on), '[]') from meeting m
    where m.project_id = ${projectId} and (m.cancelled_at is not null or m.ended_at is not null))`;
