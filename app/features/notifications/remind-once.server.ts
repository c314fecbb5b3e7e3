import { now } from "~/clock.server";
import { pool } from "~/db/client.server";
import { letterOf } from "~/mail/letter.server";
import { isMailConfigured, sendMail } from "~/mail/send-mail.server";

export type Reminder = {
  /** What it is about and which one it is: the same key reaches a person once. */
  key: string;
  person: { id: string; name: string; email: string };
  subject: string;
  lines: string[];
  action: { label: string; url: string };
};

/** A claim whose sender died is free again after this. */
const CLAIM_MINUTES = 5;
const why = "Drumbeat wrote this because you are part of the project. It reminds you three times at most.";

/**
 * Mails a reminder unless the person has it. "sent" only when the mail server took it; a refused one throws and is tried
 * again by the next run. Without a mail server nothing is claimed.
 */
export async function remindOnce(reminder: Reminder): Promise<"sent" | "known" | "no mail"> {
  if (!isMailConfigured()) return "no mail";
  if (!(await claim(reminder))) return "known";
  const { person, subject, lines, action, key } = reminder;
  await sendMail({
    to: person.email,
    subject,
    ...letterOf({ lines: [`Hello ${person.name},`, ...lines], action, after: why }),
  });
  await pool.query("update reminder set sent_at = $3 where key = $1 and person_id = $2", [key, person.id, now()]);
  return "sent";
}

async function claim({ key, person }: Reminder): Promise<boolean> {
  const at = now();
  const stale = new Date(at.getTime() - CLAIM_MINUTES * 60_000);
  const { rowCount } = await pool.query(
    `insert into reminder (key, person_id, claimed_at) values ($1, $2, $3)
     on conflict (key, person_id) do update set claimed_at = excluded.claimed_at
       where reminder.sent_at is null and reminder.claimed_at < $4`,
    [key, person.id, at, stale],
  );
  return rowCount === 1;
}
