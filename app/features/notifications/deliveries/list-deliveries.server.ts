import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatInstant } from "~/features/projects/period-text";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { isKind, kinds } from "../channels/kinds";
import { type DeliveryState, deliveryStates, stateWords } from "./deliveries-form";

export const PAGE_SIZE = 50;

export type DeliveryFilter = { state: DeliveryState; channel: string | null; page: number };

export type DeliveryView = {
  id: string;
  state: DeliveryState;
  stateName: string;
  channel: string;
  topic: string;
  isCritical: boolean;
  /** Null where the message is of a private project that the admin does not belong to. */
  title: string | null;
  to: string | null;
  when: string;
  mayReplay: boolean;
  tries: { when: string; outcome: string; answer: string }[];
};

const order = {
  waiting: [{ nextAt: "asc" }, { id: "asc" }],
  dead: [{ endedAt: "desc" }, { id: "desc" }],
  sent: [{ endedAt: "desc" }, { id: "desc" }],
  unneeded: [{ endedAt: "desc" }, { id: "desc" }],
} as const satisfies Record<DeliveryState, object[]>;

const inWords: Record<string, string> = { taken: "Taken", later: "Not taken", gone: "Refused for good", lost: "Lost" };
const channelName = (channel: string) =>
  isKind(channel) ? kinds[channel].name : channel === "page" ? "Open page" : channel;

type DeliveryList = {
  counts: { state: DeliveryState; name: string; count: number }[];
  deliveries: DeliveryView[];
  page: number;
  last: number;
};

/**
 * What waits, failed or was sent, the newest first (of the waiting the next first), with what the other side said. A page
 * that the list does not have is the first.
 */
export async function listDeliveries(actor: Actor, { state, channel, page }: DeliveryFilter): Promise<DeliveryList> {
  if (!actor.isAdmin) throw forbidden("Only an admin of this workspace can see what was sent.");
  const ofWorkspace = {
    message: { workspaceId: actor.workspaceId },
    ...(channel ? { channel } : { channel: { notIn: ["page", "self-test"] } }),
  };
  const [counts, found] = await Promise.all([
    db.delivery.groupBy({ by: ["state"], where: ofWorkspace, _count: true }),
    db.delivery.findMany({
      where: { ...ofWorkspace, state },
      orderBy: [...order[state]],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: {
        person: { select: { name: true } },
        target: { select: { name: true, disabledAt: true, removedAt: true } },
        tries: { orderBy: { startedAt: "desc" }, take: 10 },
        message: {
          include: { project: { select: { visibility: true, memberships: { where: { personId: actor.personId } } } } },
        },
      },
    }),
  ]);
  if (found.length === 0 && page > 1) return listDeliveries(actor, { state, channel, page: 1 });
  const countOf = (one: DeliveryState) => counts.find((count) => count.state === one)?._count ?? 0;
  return {
    counts: deliveryStates.map((one) => ({ state: one, name: stateWords[one], count: countOf(one) })),
    deliveries: found.map((one) => viewOf(one, actor)),
    page,
    last: Math.max(1, Math.ceil(countOf(state) / PAGE_SIZE)),
  };
}

type Found = {
  id: string;
  state: string;
  channel: string;
  isCritical: boolean;
  nextAt: Date;
  endedAt: Date | null;
  person: { name: string } | null;
  target: { name: string; disabledAt: Date | null; removedAt: Date | null } | null;
  tries: { endedAt: Date; outcome: string; answer: string }[];
  message: { topic: string; words: unknown; project: { visibility: string; memberships: object[] } | null };
};

function viewOf({ id, state, channel, isCritical, message, ...one }: Found, actor: Actor): DeliveryView {
  const say = (at: Date) => formatInstant(at, actor.timeZone, now());
  const { project, topic, words } = message;
  const isHidden = project?.visibility === "private" && project.memberships.length === 0;
  const isReachable = one.target ? !one.target.disabledAt && !one.target.removedAt : one.person !== null;
  const known = deliveryStates.find((each) => each === state) ?? "waiting";
  const at = known === "waiting" ? one.nextAt : one.endedAt;
  return {
    ...{ id, state: known, stateName: stateWords[known], channel: channelName(channel), topic, isCritical },
    title: isHidden ? null : (words as { title: string }).title,
    to: isHidden ? null : (one.target?.name ?? one.person?.name ?? "A channel that is gone"),
    when: at ? say(at) : "",
    mayReplay: known === "dead" && isReachable && isKind(channel),
    tries: one.tries.map(({ endedAt, outcome, answer }) => ({
      when: say(endedAt),
      outcome: inWords[outcome] ?? outcome,
      answer: isHidden ? (/^\d{3}\b/.exec(answer)?.[0] ?? "") : answer,
    })),
  };
}
