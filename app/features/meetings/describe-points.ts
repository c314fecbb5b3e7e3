import { dayOf } from "~/features/projects/cadence-clock";
import { formatTime } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { actionEnd } from "./action-end";
import { kindWords, planMinutes } from "./agenda";
import type { MeetingOfDay } from "./get-meeting.server";
import type { MeetingFacts, MeetingRow, PointRow } from "./load-meeting.server";
import type { PointView } from "./meeting-view";
import { hrefOf, type OpenPoint, openPoints } from "./open-points";

type Points = { points: PointView[]; unfitting: PointView[] };

/** The agenda: what is open, while the meeting is ahead; what stood on it, once it began. */
export function describePoints(
  actor: Pick<Actor, "personId">,
  { slug }: Pick<ProjectAccess, "slug">,
  { day, startsAt, facts, plan }: MeetingOfDay,
  brought: readonly OpenPoint[],
  at: Date,
): Points {
  const { timeZone } = plan;
  const { meeting, open } = facts;
  if (meeting?.cancelledAt) return { points: [], unfitting: [] };
  if (meeting?.beganAt) return frozen(meeting, { facts, brought, actor, slug, timeZone, at });
  if (day < dayOf(at, timeZone)) return { points: [], unfitting: [] };
  const found = openPoints(open, brought, { slug, today: dayOf(at, timeZone), timeZone, at });
  const minutes = planMinutes(found.map(({ kind }) => kind));
  const views = found.map(({ kind, aboutId, title, reason, href, addedById }, index) => ({
    ...{ key: `${kind} ${aboutId}`, id: kind === "topic" ? aboutId : null, kind, kindWords: kindWords[kind] },
    ...{ title, reason, href, minutes: minutes[index] as number, from: "", took: "", isCurrent: false },
    mayRemove: addedById === actor.personId,
    action: kind === "action" ? { id: aboutId, state: "open" as const, why: "" } : null,
  }));
  return inTime(views, startsAt, timeZone);
}

/** Each with the time at which it begins by the plan. */
function inTime(views: PointView[], startsAt: Date, timeZone: string): Points {
  let begins = startsAt.getTime();
  const points = views
    .filter(({ minutes }) => minutes > 0)
    .map((point) => {
      const from = formatTime(new Date(begins), timeZone);
      begins += point.minutes * 60_000;
      return { ...point, from };
    });
  return { points, unfitting: views.filter(({ minutes }) => minutes === 0) };
}

type Frozen = {
  facts: MeetingFacts;
  brought: readonly OpenPoint[];
  actor: Pick<Actor, "personId">;
  slug: string;
  timeZone: string;
  at: Date;
};

function frozen(
  { beganAt, endedAt, points }: MeetingRow,
  { facts, brought, actor, slug, timeZone, at }: Frozen,
): Points {
  const views = points.map((row): PointView => {
    const { id, kind, title, reason, aboutId, minutes, addedById, addedByName, beganAt: since, spentMs } = row;
    const isCurrent = since !== null && !endedAt;
    return {
      ...{ key: id, id, kind, kindWords: kindWords[kind], title, minutes, from: "" },
      reason: addedByName ? `${addedByName}: ${reason}` : reason,
      href: brought.find((one) => one.aboutId === aboutId)?.href ?? (aboutId && hrefOf(kind, aboutId, slug)),
      mayRemove: !endedAt && kind === "topic" && addedById === actor.personId && !isCurrent && spentMs === 0,
      action: kind === "action" ? actionOf(row, facts.spokenOf) : null,
      took: tookInWords(spentMs + (since ? at.getTime() - new Date(since).getTime() : 0)),
      isCurrent,
    };
  });
  return inTime(views, new Date(beganAt as string), timeZone);
}

function actionOf({ aboutId }: PointRow, spokenOf: MeetingFacts["spokenOf"]): PointView["action"] {
  const action = spokenOf.find(({ id }) => id === aboutId);
  return action ? actionEnd(action) : null;
}

const tookInWords = (ms: number): string =>
  ms <= 0 ? "" : ms < 60_000 ? "under a minute" : `${Math.round(ms / 60_000)} min`;
