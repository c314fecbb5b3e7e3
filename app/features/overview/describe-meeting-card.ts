import { isOverdue } from "~/features/check-ins/question-state";
import type { MeetingDay, MeetingPlan } from "~/features/meetings/coming-meeting";
import { meetingsUrl } from "~/features/meetings/meeting-urls";
import { givenBackInAll } from "~/features/meetings/time-given-back";
import { formatTime, formatWeekday } from "~/features/projects/period-text";
import type { Rhythm } from "~/features/projects/rhythm";
import { zoneOf } from "~/features/projects/rhythm-days";
import type { MeetingCard } from "./brief-view";
import type { Brief } from "./load-brief.server";

/** By what the next meeting is found. */
export const meetingPlan = (
  { agreement, meetings }: Pick<Brief, "agreement" | "meetings">,
  { cadences, pauses }: Pick<Rhythm, "cadences" | "pauses">,
  at: Date,
): MeetingPlan => ({
  agreed: agreement?.meeting ?? null,
  marks: meetings.marks,
  timeZone: zoneOf(cadences, at),
  pauses,
  isArchived: false,
});

type Clock = { slug: string; timeZone: string; at: Date };

/** The next meeting beside a brief, with what stands on its agenda; null where none is ahead. */
export function describeMeetingCard(
  { meetings, unanswered }: Pick<Brief, "meetings" | "unanswered">,
  meeting: MeetingDay | null,
  { slug, timeZone, at }: Clock,
): MeetingCard | null {
  if (!meeting) return null;
  const { actions, asks, roadblocks, reviews, topics, givenBackMinutes } = meetings;
  const late = unanswered.open.filter(({ dueAt }) => isOverdue({ state: "open", dueAt }, at)).length;
  const listed = [
    counted(actions, "action"),
    counted(asks, "decision"),
    counted(unanswered.agenda + late, "question"),
    counted(roadblocks, "roadblock"),
    counted(reviews, "review"),
    counted(topics, "other point"),
  ].filter(Boolean);
  const givenBack = givenBackInAll(givenBackMinutes);
  return {
    when: `${formatWeekday(meeting.day, at)}, ${formatTime(meeting.startsAt, timeZone)}`,
    text: listed.length > 0 ? `${listed.join(", ")} on the agenda` : "Nothing on the agenda so far",
    givenBack: givenBack && `${givenBack} given back so far: 30 min × whoever was invited`,
    href: meetingsUrl(slug, meeting.day),
  };
}

const counted = (count: number, word: string): string =>
  count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;
