import { randomBytes } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant, relativeDue } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { unseal } from "~/http/seal.server";
import { NOT_IN_DEMO } from "~/not-in-demo.server";
import { isKind, kinds } from "../channels/kinds";
import { ofOwner, requireTargetOwner } from "./require-target-owner.server";
import type { TargetView } from "./target-view";
import { targetTopics } from "./topic-words";

export const newSigningSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** The channels of a project, or of the workspace's alarms, each with the last true outcome. */
export async function listTargets(actor: Actor, project: ProjectAccess | null): Promise<TargetView[]> {
  requireTargetOwner(actor, project);
  const targets = await db.target.findMany({
    where: ofOwner(actor, project),
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    include: { _count: { select: { deliveries: { where: { state: "waiting" } } } } },
  });
  const last = await lastAttempts(targets.map(({ id }) => id));
  const say = (at: Date) => formatInstant(at, actor.timeZone, now());
  return targets.map(({ id, name, kind, config, sealed, topics, createdAt, createdByName, _count, ...target }) => {
    const { host, tail } = config as { host: string; tail: string };
    const words = isKind(kind) ? kinds[kind] : null;
    const signs = words?.fields.some((field) => field.name === "secret");
    return {
      ...{ id, name, waiting: _count.deliveries, isDisabled: target.disabledAt !== null },
      kindName: words?.name ?? kind,
      icon: words?.icon ?? "webhook",
      place: `${host} …${tail}`,
      topics: targetTopics.filter((topic) => topics.includes(topic)),
      status: statusOf(target, last.get(id), say),
      signing: signs ? { offered: newSigningSecret(), former: formerUntil(sealed, id, say) } : null,
      added: `Added by ${createdByName}, ${say(createdAt)}`,
    };
  });
}

type LastAttempt = { targetId: string; outcome: string; answer: string; endedAt: Date };

async function lastAttempts(ids: string[]): Promise<Map<string, LastAttempt>> {
  const rows = await db.$queryRaw<LastAttempt[]>`
    select distinct on (d.target_id) d.target_id as "targetId", a.outcome, a.answer, a.ended_at as "endedAt"
    from delivery d join delivery_attempt a on a.delivery_id = d.id where d.target_id = any(${ids}::uuid[]) and a.answer <> ${NOT_IN_DEMO}
    order by d.target_id, a.ended_at desc, a.id desc`;
  return new Map(rows.map((row) => [row.targetId, row]));
}

type Health = { disabledAt: Date | null; disabledReason: string; failingSince: Date | null };

function statusOf(target: Health, last: LastAttempt | undefined, say: (at: Date) => string): TargetView["status"] {
  if (target.disabledAt)
    return { tone: "bad", text: `Switched off since ${say(target.disabledAt)}: ${target.disabledReason}` };
  if (target.failingSince)
    return { tone: "bad", text: `Refused since ${say(target.failingSince)}: ${last?.answer ?? ""}` };
  if (!last) return { tone: "calm", text: "Nothing was sent yet. Send a test." };
  if (last.outcome !== "taken") return { tone: "warn", text: last.answer };
  return { tone: "good", text: `Taken ${relativeDue(now(), last.endedAt)}: ${last.answer}` };
}

/** Whoever changed SECRET must enter the places anew; until then the list still shows. */
function formerUntil(sealed: Uint8Array, id: string, say: (at: Date) => string): string | null {
  try {
    const { formerSecret } = JSON.parse(unseal(sealed, id));
    const until = formerSecret && new Date(formerSecret.until);
    return until && until > now() ? say(until) : null;
  } catch {
    return null;
  }
}
