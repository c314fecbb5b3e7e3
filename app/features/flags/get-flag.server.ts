import { db, type Tx } from "~/db/client.server";
import { isUuid } from "~/http/is-uuid";
import { notFound } from "~/http/not-found.server";
import type { Flag, FlagEvent } from "./flag";

type Judgement = { personId: string; by: string; wasCritical: boolean; neededSooner: string };
/** Times within lists are ISO 8601. */
type ToldEvent = Omit<FlagEvent, "at" | "nextWordBy"> & { at: string; nextWordBy: string | null };

export type FlagStory = Flag & {
  /** In the order in which they happened. */
  events: ToldEvent[];
  judgements: Judgement[];
  /** When the admins were told that it reached nobody in this round. */
  alarmedAt: Date | null;
};

/** One flag of the project with all that happened to it, or 404. One query. */
export async function getFlag(
  project: { id: string },
  flagId: string | undefined,
  client: Tx | typeof db = db,
): Promise<FlagStory> {
  if (!isUuid(flagId)) throw notFound();
  const [flag] = await client.$queryRaw<FlagStory[]>`
    select f.id, f.project_id as "projectId", f.what, f.affected, f.since_at as "sinceAt", f.owner_id as "ownerId",
      f.owner_name as "ownerName", f.next_word_by as "nextWordBy", f.raised_by_id as "raisedById",
      f.raised_by_name as "raisedByName", f.raised_at as "raisedAt", f.round, f.opened_at as "openedAt",
      f.acknowledged_at as "acknowledgedAt", f.resolved_at as "resolvedAt", f.repeat_minutes as "repeatMinutes",
      f.next_step_at as "nextStepAt",
      (select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'round', e.round, 'step', e.step, 'byId', e.by_id,
          'byName', e.by_name, 'at', e.at, 'text', e.text, 'nextWordBy', e.next_word_by) order by e.at, e.id)
        from flag_event e where e.flag_id = f.id) as events,
      (select coalesce(json_agg(json_build_object('personId', j.person_id, 'by', j.person_name, 'wasCritical', j.was_critical,
          'neededSooner', j.needed_sooner) order by j.judged_at), '[]')
        from flag_judgement j where j.flag_id = f.id) as judgements,
      (select m.created_at from message m where m.key = 'flag ' || f.id || ' unreached ' || f.round) as "alarmedAt"
    from flag f where f.id = ${flagId}::uuid and f.project_id = ${project.id}::uuid`;
  if (!flag) throw notFound();
  return flag;
}
