import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatTime, formatWeekday } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { findNextMeeting } from "./find-next-meeting.server";
import { givenBackInAll, givenBackInWords } from "./time-given-back";

const MEETINGS_A_PAGE = 20;

type Row = {
  day: string;
  beganAt: Date | null;
  cancelledByName: string | null;
  invited: number | null;
  decisions: number;
  actions: number;
  open: number;
};

export type ListedMeeting = { day: string; title: string; text: string };

/** The next meeting, and a page of those that were, the latest first. Three queries. */
export async function listMeetings(project: ProjectAccess, page: number) {
  const at = now();
  const [{ next, agreed, timeZone }, [row]] = await Promise.all([
    findNextMeeting(project),
    findPast(project, page, at),
  ]);
  const { past, all, givenBackMinutes } = row;
  return {
    next: next && {
      day: next.day,
      title: `${formatWeekday(next.day, at)}, ${formatTime(next.startsAt, timeZone)}`,
      isRunning: next.startsAt <= at,
    },
    isAgreed: agreed !== null,
    past: past.filter(({ day }) => day !== next?.day).map((one) => listed(one, at)),
    givenBack: givenBackInAll(givenBackMinutes),
    pages: { page, last: Math.max(page, Math.ceil(all / MEETINGS_A_PAGE)) },
  };
}

const findPast = (project: ProjectAccess, page: number, at: Date) => db.$queryRaw<
  [{ past: Row[]; all: number; givenBackMinutes: number }]
>`
  with past as (
    select m.*, m.day_on::text as day from meeting m where m.project_id = ${project.id}::uuid
      and (m.began_at is not null or m.cancelled_at is not null or m.starts_at < ${at}::timestamptz))
  select (select count(*)::int from past) as all,
    (select coalesce(sum(30 * invited), 0)::int from past where cancelled_at is not null) as "givenBackMinutes",
    (select coalesce(json_agg(json_build_object('day', p.day, 'beganAt', p.began_at, 'cancelledByName', p.cancelled_by_name, 'invited', p.invited,
        'decisions', (select count(*) from meeting_decision d where d.meeting_id = p.id),
        'actions', (select count(*) from meeting_action a where a.meeting_id = p.id),
        'open', (select count(*) from meeting_action a where a.meeting_id = p.id and a.done_at is null and a.dropped_at is null))
      order by p.day_on desc), '[]') from (
        select * from past order by day_on desc limit ${MEETINGS_A_PAGE} offset ${(page - 1) * MEETINGS_A_PAGE}) p) as past`;

function listed({ day, beganAt, cancelledByName, invited, decisions, actions, open }: Row, at: Date): ListedMeeting {
  const title = formatWeekday(day, at);
  if (cancelledByName !== null && invited !== null)
    return { day, title, text: `Cancelled by ${cancelledByName}. ${givenBackInWords(invited)} given back.` };
  if (!beganAt) return { day, title, text: "Not held here." };
  const stillOpen = open > 0 ? `, ${open} still to be done` : "";
  return { day, title, text: `${counted(decisions, "decision")}, ${counted(actions, "action")}${stillOpen}` };
}

const counted = (count: number, word: string) => `${count === 0 ? "no" : count} ${word}${count === 1 ? "" : "s"}`;
