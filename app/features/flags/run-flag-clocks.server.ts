import { db, type Tx } from "~/db/client.server";
import type { Flag, FlagEvent } from "./flag";
import { nextStepAfter, remindAt, SKEW_MINUTES, stepNoLaterThan, stepOfWord } from "./flag-clock";
import { lastPromise } from "./last-promise.server";
import { listEscalation } from "./list-escalation.server";
import { lockFlag } from "./lock-flag.server";
import { type FlagProject, recordEvent } from "./record-event.server";

/** Minutes before a word from which its flag is looked at for a reminder. */
const SOON_MINUTES = 10;

type Due = { id: string; project: FlagProject };

/**
 * What the clock has to say of open flags: again, for nobody has acknowledged; the next word is due; it did not come. Each
 * flag in a transaction of its own with its row locked, so that an acknowledgement is either before or after. What came due
 * while nothing ran is said once. One that fails holds up no other.
 */
export async function runFlagClocks(at: Date): Promise<void> {
  const errors: unknown[] = [];
  for (const { id, project } of await listDue(at))
    await db
      .$transaction(async (tx) => {
        const flag = await lockFlag(tx, project.id, id);
        if (!flag || flag.resolvedAt) return;
        await sayAgain(tx, project, flag, at);
        await mindWord(tx, project, flag, at);
      })
      .catch((error) => errors.push(error));
  if (errors.length > 0) throw new AggregateError(errors, `The clocks of ${errors.length} flags could not be run`);
}

/** Flags whose row or promise may have something due; what is, is decided under the lock. */
function listDue(at: Date): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    select f.id, json_build_object('id', r.id, 'workspaceId', r.workspace_id, 'slug', r.slug, 'name', r.name) as project
    from flag f join project r on r.id = f.project_id and r.archived_at is null
    where f.resolved_at is null and (f.next_step_at <= ${at}::timestamptz
      or f.next_step_at > ${at}::timestamptz + make_interval(mins => f.repeat_minutes + ${SKEW_MINUTES})
      or (f.next_word_by <= ${at}::timestamptz + make_interval(mins => ${SOON_MINUTES}) and not exists (
        select from flag_event e where e.flag_id = f.id and e.round = f.round and e.kind = 'word_missed'
          and e.step = floor(extract(epoch from f.next_word_by)))))
    order by f.next_step_at nulls last, f.id`;
}

/**
 * Repeats, and passes on to the next of the list if there is one. Its place is the event's step: each of a list once a round.
 * What was put off before the clock was put back comes no later than its pause.
 */
async function sayAgain(tx: Tx, project: FlagProject, flag: Flag, at: Date): Promise<void> {
  if (!flag.nextStepAt || flag.acknowledgedAt) return;
  const taken = await tx.flagEvent.findMany({
    where: { flagId: flag.id, round: flag.round, kind: { in: ["repeated", "escalated"] } },
    select: { kind: true, step: true },
  });
  if (flag.nextStepAt > at) {
    const sooner = stepNoLaterThan(flag.nextStepAt, taken.length, flag.repeatMinutes, at);
    if (sooner < flag.nextStepAt)
      await tx.flag.updateMany({ where: { id: flag.id, projectId: project.id }, data: { nextStepAt: sooner } });
    return;
  }
  const last = Math.max(0, ...taken.flatMap(({ kind, step }) => (kind === "escalated" ? Number(step) : [])));
  const next = (await listEscalation(project, tx)).find(({ position }) => position > last);
  const step = taken.length + 1;
  const nextStepAt = nextStepAfter(flag.nextStepAt, step, flag.repeatMinutes, at);
  await tx.flag.updateMany({ where: { id: flag.id, projectId: project.id }, data: { nextStepAt } });
  const event = next
    ? { kind: "escalated" as const, at, step: next.position, text: next.name }
    : { kind: "repeated" as const, at, step };
  await recordEvent(tx, project, { ...flag, nextStepAt }, event, {
    alsoPeople: next?.personId ? [next.personId] : [],
    alsoTargets: next?.targetId ? [next.targetId] : [],
  });
}

/** Reminds the owner of the word that was promised, and says to all when it has not come: once each. */
async function mindWord(tx: Tx, project: FlagProject, flag: Flag, at: Date): Promise<void> {
  const by = flag.nextWordBy;
  if (!by) return;
  const about: Pick<FlagEvent, "at" | "step" | "nextWordBy"> = { at, step: stepOfWord(by), nextWordBy: by };
  if (by <= at) await recordEvent(tx, project, flag, { ...about, kind: "word_missed" });
  else if (remindAt((await lastPromise(tx, flag)).at, by) <= at)
    await recordEvent(tx, project, flag, { ...about, kind: "word_due" }, { only: [flag.ownerId] });
}
