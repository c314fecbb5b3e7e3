import { createHash } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { enqueueMessage } from "~/features/notifications/enqueue-message.server";
import { withdrawMessages } from "~/features/notifications/withdraw-messages.server";
import { dayOf } from "~/features/projects/cadence-clock";
import { isoWeekday } from "~/features/projects/cadence-days";
import { isMailConfigured } from "~/mail/send-mail.server";
import { baseUrl } from "~/server/base-url.server";
import { invitationWords } from "./invitation-words.server";
import { type ListedSeries, listSeries } from "./list-series.server";
import type { MeetingSeries } from "./meeting-series";

type Entry = { sequence: number; toldHash: string; cancelledAt: string | null };
type Row = {
  projectId: string;
  personId: string;
  workspaceId: string;
  name: string;
  email: string;
  isMember: boolean;
  isActive: boolean;
  /** Mails of this kind, and of this project, are not turned off. */
  isWanted: boolean;
  entry: Entry | null;
};

/** What one person's calendar is to be told. */
export type Telling =
  | { kind: "request"; series: MeetingSeries; isNew: boolean }
  | { kind: "cancel"; series: MeetingSeries }
  | { kind: "day"; series: MeetingSeries; day: string };

/**
 * Brings the calendars of all invited people up to what is agreed now: who is new is invited, who left or whose meeting is
 * off is told so, and a change is sent with the next number. What was told before is told no second time.
 */
export async function sendInvitations(): Promise<void> {
  if (!isMailConfigured()) return;
  const at = now();
  const [listed, rows] = await Promise.all([listSeries(null, at), findRows()]);
  const errors: unknown[] = [];
  for (const row of rows) {
    const about = listed.get(row.projectId);
    const tellings = about ? whatToTell(row, about, at) : [];
    let { entry } = row;
    for (const telling of tellings)
      entry = await tell({ ...row, entry }, telling, at).catch((error) => {
        errors.push(error);
        return entry;
      });
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} invitations could not be written`);
}

function whatToTell({ isMember, isActive, isWanted, entry }: Row, { series, was }: ListedSeries, at: Date): Telling[] {
  const isOn = entry !== null && entry.cancelledAt === null;
  if (!series || !isMember || !isActive) return isOn ? [{ kind: "cancel", series: series ?? was }] : [];
  if (!isWanted) return [];
  const [hash, ...days] = isOn ? entry.toldHash.split(" ") : [];
  if (!isOn || hash !== hashOf(series)) return [{ kind: "request", series, isNew: !isOn }];
  return daysOff(series, at)
    .filter((day) => !days.includes(day))
    .map((day) => ({ kind: "day", series, day }));
}

/** Days ahead that are cancelled one by one. */
const daysOff = ({ cancelled, timeZone }: MeetingSeries, at: Date): string[] =>
  cancelled.map(({ day }) => day).filter((day) => day >= dayOf(at, timeZone));

/** The series as it was told and the days of it that are off: no clock has to say which of them are new. */
function hashAfter(telling: Telling, entry: Entry | null, at: Date): string {
  if (telling.kind === "day") return `${entry?.toldHash} ${telling.day}`;
  return [hashOf(telling.series), ...(telling.kind === "request" ? daysOff(telling.series, at) : [])].join(" ");
}

/** All that a calendar shows of a series, but the days that are cancelled one by one. */
function hashOf({ cancelled: _toldByDay, firstOn, ...series }: MeetingSeries): string {
  return createHash("sha256")
    .update(JSON.stringify([isoWeekday(firstOn), series, baseUrl()]))
    .digest("base64url");
}

/** Keeps what is told in the same transaction as the mail; of two instances one does it. */
async function tell(row: Row, telling: Telling, at: Date): Promise<Entry | null> {
  const { projectId, personId, workspaceId, entry, isActive } = row;
  const sequence = entry ? entry.sequence + 1 : 0;
  const cancelledAt = telling.kind === "cancel" ? at : null;
  const told = { sequence, toldHash: hashAfter(telling, entry, at), toldAt: at, cancelledAt };
  const key = `calendar ${projectId} ${personId}`;
  const isTold = await db.$transaction(async (tx) => {
    const { count } = entry
      ? await tx.calendarEntry.updateMany({ where: { projectId, personId, sequence: entry.sequence }, data: told })
      : await tx.calendarEntry.createMany({ data: { projectId, personId, ...told }, skipDuplicates: true });
    if (count === 0) return false;
    if (telling.kind !== "day") await withdrawMessages([key], tx);
    if (!isActive) return true;
    const words = invitationWords(telling, { sequence, to: row, at });
    const project = telling.kind === "cancel" ? null : projectId;
    const message = {
      workspaceId,
      projectId: project,
      topic: "meeting" as const,
      isCritical: false,
      aboutId: null,
      words,
    };
    await enqueueMessage(tx, { key: `${key} ${sequence}`, ...message }, { people: [personId], targets: [] });
    return true;
  });
  return isTold ? { ...told, cancelledAt: cancelledAt?.toISOString() ?? null } : entry;
}

const findRows = () => db.$queryRaw<Row[]>`
  select coalesce(m.project_id, e.project_id) as "projectId", p.id as "personId", p.workspace_id as "workspaceId", p.name, p.email,
    m.person_id is not null as "isMember", p.deactivated_at is null as "isActive",
    not 'meeting' = any (coalesce(r.muted_topics, '{}')) and not exists (select from project_mute u
      where u.person_id = p.id and u.project_id = coalesce(m.project_id, e.project_id)) as "isWanted",
    case when e.person_id is not null then json_build_object('sequence', e.sequence, 'toldHash', e.told_hash,
      'cancelledAt', e.cancelled_at) end as entry
  from membership m full join calendar_entry e on e.project_id = m.project_id and e.person_id = m.person_id
  join person p on p.id = coalesce(m.person_id, e.person_id)
  left join reading_rhythm r on r.person_id = p.id
  order by 1, lower(p.name), p.id`;
