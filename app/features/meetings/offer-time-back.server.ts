import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { wordsOf } from "~/features/notifications/message";
import { dayOf } from "~/features/projects/cadence-clock";
import { formatTime, formatWeekday } from "~/features/projects/period-text";
import { MEETING_MINUTES } from "./agenda";
import type { MeetingAhead } from "./list-meetings-ahead.server";
import { loadMeeting } from "./load-meeting.server";
import { lockMeeting } from "./lock-meeting.server";
import { meetingsUrl } from "./meeting-urls";
import { type OpenPoint, openPoints } from "./open-points";

/** Where nothing is open for a meeting, both sides hear once that either may cancel it. Gives whether they do. */
export async function offerTimeBack(ahead: MeetingAhead, brought: readonly OpenPoint[]): Promise<boolean> {
  const at = now();
  const { projectId, slug, name, day, startsAt, timeZone } = ahead;
  const today = dayOf(at, timeZone);
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { id: true, workspaceId: true },
  });
  return db.$transaction(async (tx) => {
    const locked = await lockMeeting(tx, project, { day, startsAt });
    if (locked.offeredAt || locked.beganAt || locked.cancelledAt) return false;
    const { open, people } = await loadMeeting(project, day, tx);
    if (openPoints(open, brought, { slug, today, timeZone, at }).length > 0) return false;
    await tx.meeting.update({ where: { id: locked.id }, data: { offeredAt: at } });
    const when = `${formatWeekday(day, at)}, ${formatTime(startsAt, timeZone)}`;
    const words = wordsOf({
      title: `${name}: nothing is open for the meeting on ${formatWeekday(day, at)}`,
      lines: [
        `The weekly meeting (${when}) has nothing on its agenda. Either side can cancel it, and ${MEETING_MINUTES} minutes are given back to ${people.length} people.`,
        "If something comes up, it can be added until then.",
      ],
      action: { label: "Cancel it or add a point", path: meetingsUrl(slug, day) },
      why: "You get this once because you are invited to this meeting.",
    });
    const about = { ...{ projectId, workspaceId: project.workspaceId, topic: "meeting" as const }, isCritical: false };
    const message = { ...about, key: `meeting ${projectId} ${day} offered`, aboutId: locked.id, words };
    await enqueueMessage(tx, message, { people: people.map(({ id }) => id), targets: [] });
    return true;
  });
}
