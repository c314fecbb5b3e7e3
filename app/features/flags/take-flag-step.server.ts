import { now } from "~/clock.server";
import { db, type Tx } from "~/db/client.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal, type Refusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { isUuid } from "~/http/is-uuid";
import { forbidden, notFound } from "~/http/not-found.server";
import type { Flag, FlagEventKind } from "./flag";
import { canFlag, whyNoFlag } from "./flag-access";
import { lockFlag } from "./lock-flag.server";
import { mayAnswerFlag } from "./may-answer-flag.server";
import { recordEvent } from "./record-event.server";

export type FlagStep = { flagId: string; id: string };
type Change = { set: Partial<Flag>; text?: string };
type Step = FlagStep & { kind: FlagEventKind };
/** What is said to a flag also by whom it was passed on to. */
const answers: readonly FlagEventKind[] = ["acknowledged", "updated"];
type Decide = (flag: Flag, at: Date, tx: Tx) => Refusal | Change | Promise<Refusal | Change>;

/**
 * Something that a person does with a flag: its change, the event and its message, all or nothing, one after the other.
 * `decide` refuses it for the flag as it is then, or gives what changes. The same step sent twice is one.
 */
export async function takeFlagStep(
  actor: Actor,
  project: ProjectAccess,
  { flagId, id, kind }: Step,
  decide: Decide,
): Promise<Refusal | undefined> {
  if (!isUuid(flagId)) throw notFound();
  const refusal = await db.$transaction(async (tx) => {
    const flag = await lockFlag(tx, project.id, flagId);
    if (!flag) throw notFound();
    const mayTake = answers.includes(kind) ? await mayAnswerFlag(actor, project, flag, tx) : canFlag(project);
    if (!mayTake) throw forbidden(whyNoFlag(project));
    const known = await tx.flagEvent.findUnique({ where: { id }, select: { flagId: true, byId: true, kind: true } });
    if (known)
      return known.flagId === flagId && known.byId === actor.personId && known.kind === kind ? undefined : stale;
    const at = now();
    const decided = await decide(flag, at, tx);
    if (isRefusal(decided)) return decided;
    const { set, text = "" } = decided as Change;
    await tx.flag.updateMany({ where: { id: flagId, projectId: project.id }, data: set });
    const event = {
      ...{ id, kind, at, text, byId: actor.personId, byName: actor.name },
      nextWordBy: set.nextWordBy ?? null,
    };
    if (kind === "resolved") await dropPages(tx, flagId, at);
    if (!(await recordEvent(tx, project, { ...flag, ...set }, event))) throw new Error("This event was there before");
    return undefined;
  });
  if (!refusal && !(await db.flagEvent.count({ where: { id } }))) throw new Error("A step of a flag was not kept");
  return refusal;
}

const stale: Refusal = { refused: "This form is out of date. Please reload the page." };

/** What open pages have not shown yet they need not show any more. */
async function dropPages(tx: Tx, flagId: string, at: Date): Promise<void> {
  await tx.delivery.updateMany({
    where: { message: { aboutId: flagId, topic: "flag" }, channel: "page", state: "waiting" },
    data: { state: "unneeded", endedAt: at },
  });
}
