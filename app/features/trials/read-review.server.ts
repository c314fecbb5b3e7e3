import { db, type Tx } from "~/db/client.server";
import type { Side } from "~/features/agreements/side";
import type { Choice } from "./choices";
import type { Evidence } from "./evidence/figure";
import { type Answered, type Member, type ReviewProgress, reviewProgress } from "./review-progress";
import type { Trial } from "./trial";

export type Vote = { side: Side; choice: Choice; note: string; personName: string; votedAt: string };
export type Decision = { choice: Choice; decidedAt: string; nextLookOn: string | null };

/** A review without a word of its answers: only who has answered. Instants are ISO text. */
export type Review = {
  id: string;
  openedAt: Date;
  /** When the answers were first shown to all; null before. */
  shownAt: Date | null;
  evidence: Evidence;
  progress: ReviewProgress;
  /** The last vote of each side that has voted. */
  votes: Vote[];
  decision: Decision | null;
};

type Row = Omit<Review, "progress"> & { answered: Answered[]; members: Member[] };

/** The review of a trial, or null while it is not open. One query. */
export async function readReview(trial: Trial, client: Tx = db): Promise<Review | null> {
  const [row] = await client.$queryRaw<Row[]>`
    select r.id, r.opened_at as "openedAt", r.evidence,
      (select s.shown_at from review_shown s where s.review_id = r.id) as "shownAt",
      (select coalesce(json_agg(json_build_object('id', a.person_id, 'name', a.person_name, 'side', a.side) order by a.answered_at, a.person_id), '[]')
       from review_answer a where a.review_id = r.id) as answered,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'role', m.role) order by lower(p.name), p.id), '[]')
       from membership m join person p on p.id = m.person_id where m.project_id = r.project_id and p.deactivated_at is null) as members,
      (select coalesce(json_agg(json_build_object('side', v.side, 'choice', v.choice, 'note', v.note, 'personName', v.person_name,
          'votedAt', v.voted_at) order by v.side), '[]')
       from (select distinct on (side) * from review_vote where review_id = r.id order by side, voted_at desc) v) as votes,
      (select json_build_object('choice', d.choice, 'decidedAt', d.decided_at, 'nextLookOn', d.next_look_on)
       from review_decision d where d.review_id = r.id) as decision
    from review r where r.trial_id = ${trial.id}::uuid and r.project_id = ${trial.projectId}::uuid`;
  if (!row) return null;
  const { answered, members, ...review } = row;
  return { ...review, progress: reviewProgress(trial.terms.reviewers, members, answered, review.shownAt !== null) };
}
