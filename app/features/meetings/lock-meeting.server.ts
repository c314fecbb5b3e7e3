import { db, type Tx } from "~/db/client.server";
import { dateFromDay } from "~/features/projects/cadence-days";
import { lockProject } from "~/features/projects/lock-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import type { MeetingDay } from "./coming-meeting";

export type LockedMeeting = Awaited<ReturnType<typeof lockMeeting>>;

/** The row of a day's meeting, made where nothing was said of it yet; changes of one project wait for each other. */
export async function lockMeeting(
  tx: Tx,
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  { day, startsAt }: Pick<MeetingDay, "day" | "startsAt">,
) {
  await lockProject(tx, project);
  const key = { projectId_dayOn: { projectId: project.id, dayOn: dateFromDay(day) } };
  const known = await tx.meeting.findUnique({ where: key });
  if (known?.startsAt.getTime() === startsAt.getTime()) return known;
  const dayOn = dateFromDay(day);
  return tx.meeting.upsert({ where: key, create: { projectId: project.id, dayOn, startsAt }, update: { startsAt } });
}

/** Does a step of a meeting under the project's lock; it may refuse for the state in which the meeting then is. */
export const inMeeting = <Done extends Refusal | undefined>(
  project: Pick<ProjectAccess, "id" | "workspaceId">,
  day: MeetingDay,
  step: (tx: Tx, meeting: LockedMeeting) => Promise<Done>,
): Promise<Done> => db.$transaction(async (tx) => step(tx, await lockMeeting(tx, project, day)));

type Times = Pick<LockedMeeting, "beganAt" | "endedAt" | "cancelledAt">;

/** Why nothing more is written down at a meeting, or null. */
export function whyNotRunning({ beganAt, endedAt, cancelledAt }: Times): string | null {
  if (endedAt) return "This meeting has ended, and its minutes stay as they are.";
  if (cancelledAt) return "This meeting was cancelled.";
  return beganAt ? null : "This meeting has not begun yet.";
}
