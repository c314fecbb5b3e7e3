import { db } from "~/db/client.server";
import type { Side } from "~/features/agreements/side";
import type { Terms } from "~/features/agreements/terms";
import type { Choice } from "./choices";
import type { Answered, Member } from "./review-progress";
import type { TrialKind } from "./trial";
import type { PlannedPause } from "./trial-clock";

export type OpenTrial = {
  projectId: string;
  slug: string;
  projectName: string;
  isArchived: boolean;
  number: number;
  kind: TrialKind;
  startOn: string;
  days: number;
  timeZone: string;
  replacedAt: null;
  terms: Terms;
  reviewId: string | null;
  openedAt: Date | null;
  /** When the answers of its review were shown; null before. */
  shownAt: Date | null;
  answered: (Answered & { at: string })[];
  /** The last vote of each side that has voted. */
  votes: { side: Side; choice: Choice }[];
  decision: Choice | null;
  members: Member[];
  pauses: (Omit<PlannedPause, "plannedAt"> & { plannedAt: string })[];
};

/** Of each project the last trial that no other agreement replaced, with who has answered and voted. One query; all projects without ids. */
export const readOpenTrials = (projectIds: readonly string[] | null): Promise<OpenTrial[]> => db.$queryRaw<OpenTrial[]>`
  select distinct on (t.project_id) t.project_id as "projectId", p.slug, p.name as "projectName", p.archived_at is not null as "isArchived", t.number,
    t.kind::text as kind, t.start_on::text as "startOn", t.days, t.time_zone as "timeZone", t.replaced_at as "replacedAt", v.terms,
    r.id as "reviewId", r.opened_at as "openedAt", s.shown_at as "shownAt", d.choice::text as decision,
    (select coalesce(json_agg(json_build_object('id', a.person_id, 'name', a.person_name, 'side', a.side, 'at', a.answered_at)), '[]')
     from review_answer a where a.review_id = r.id) as answered,
    (select coalesce(json_agg(json_build_object('side', l.side, 'choice', l.choice)), '[]')
     from (select distinct on (side) side, choice from review_vote where review_id = r.id order by side, voted_at desc) l) as votes,
    (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'role', m.role) order by lower(n.name), n.id), '[]')
     from membership m join person n on n.id = m.person_id where m.project_id = t.project_id and n.deactivated_at is null) as members,
    (select coalesce(json_agg(json_build_object('fromOn', u.from_on, 'untilOn', u.until_on, 'reason', u.reason, 'plannedAt', u.created_at)
      order by u.from_on), '[]') from pause u where u.project_id = t.project_id) as pauses
  from trial t
  join project p on p.id = t.project_id
  join agreement a on a.id = t.agreement_id
  join agreement_version v on v.id = a.version_id
  left join review r on r.trial_id = t.id
  left join review_shown s on s.review_id = r.id
  left join review_decision d on d.review_id = r.id
  where t.replaced_at is null and (${projectIds === null} or t.project_id = any(${projectIds ?? []}::uuid[]))
  order by t.project_id, t.number desc`;
