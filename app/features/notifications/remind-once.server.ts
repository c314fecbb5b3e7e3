import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { letterOf } from "~/mail/letter.server";
import { isMailConfigured, sendMail } from "~/mail/send-mail.server";
import { baseUrl } from "~/server/base-url.server";

export type Reminder = {
  /** What it is about and which one it is: the same key reaches a person once. */
  key: string;
  personId: string;
  subject: string;
  lines: string[];
  action: { label: string; path: string };
};

/** A claim whose sender died is free again after this. */
const CLAIM_MINUTES = 5;
const why = "Drumbeat wrote this because your part is waited for. It reminds you a few times and then stops.";

/**
 * Mails a reminder unless the person has it. "sent" only when the mail server took it; a refused one throws and is tried
 * again by a later run. Without a mail server nothing is claimed, and who is deactivated gets nothing.
 */
export async function remindOnce(reminder: Reminder): Promise<"sent" | "known" | "no mail"> {
  const { key, personId, subject, lines, action } = reminder;
  if (!isMailConfigured()) return "no mail";
  const person = await db.person.findFirst({ where: { id: personId, deactivatedAt: null } });
  if (!person) return "no mail";
  if (!(await claim(reminder))) return "known";
  const words = {
    lines: [`Hello ${person.name},`, ...lines],
    action: { label: action.label, url: baseUrl() + action.path },
    after: why,
  };
  await sendMail({ to: person.email, subject, ...letterOf(words) });
  await db.reminder.update({ where: { key_personId: { key, personId } }, data: { sentAt: now() } });
  return "sent";
}

/** Sends what is due; one that fails holds up no other. Throws what went wrong at the end. */
export async function remindAll(reminders: readonly Reminder[]): Promise<void> {
  const errors: unknown[] = [];
  for (const reminder of reminders) await remindOnce(reminder).catch((error) => errors.push(error));
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} reminders could not be sent`);
}

async function claim({ key, personId }: Reminder): Promise<boolean> {
  const at = now();
  const stale = new Date(at.getTime() - CLAIM_MINUTES * 60_000);
  const claimed = await db.$executeRaw`
    insert into reminder (key, person_id, claimed_at) values (${key}, ${personId}::uuid, ${at}::timestamptz)
    on conflict (key, person_id) do update set claimed_at = excluded.claimed_at
      where reminder.sent_at is null and reminder.claimed_at < ${stale}::timestamptz`;
  return claimed === 1;
}
