import { db } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** A passage as it is listed: how many it stopped, and never whom. */
export type UnclearRow = {
  id: string;
  weekOn: string;
  part: string;
  quote: string;
  readers: number;
  isMine: boolean;
  answer: string;
  termSlug: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
};

/** More are not shown. */
const MOST = 200;

/** The passages of a project that somebody did not understand: the open ones that stopped most people first, then the answered ones. One query. */
export const listUnclear = (actor: Actor, project: ProjectAccess): Promise<UnclearRow[]> => db.$queryRaw`
  select u.id, u.week_on::text as "weekOn", u.part, u.quote, u.answer, u.term_slug as "termSlug", u.answered_by_name as "answeredBy",
    to_json(u.answered_at) #>> '{}' as "answeredAt", count(m.person_id)::int as readers,
    coalesce(bool_or(m.person_id = ${actor.personId}::uuid), false) as "isMine"
  from unclear_passage u left join unclear_mark m on m.passage_id = u.id
  where u.project_id = ${project.id}::uuid
  group by u.id
  order by u.answered_at is not null, case when u.answered_at is null then count(m.person_id) end desc, u.answered_at desc, u.week_on desc, u.quote
  limit ${MOST}`;
