import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { letterOf } from "~/mail/letter.server";
import { isMailConfigured, sendMail } from "~/mail/send-mail.server";
import { baseUrl } from "~/server/base-url.server";
import { log } from "~/server/log.server";

type Link = {
  email: string;
  purpose: "sign-in" | "reset" | "invitation";
  /** Of this site; the address is always built on the base URL. */
  path: string;
  validMinutes: number;
  subject: string;
  lines: string[];
  action: string;
  after: string;
};

/** Mails a link. Where no SMTP server is configured or it refuses, the link is kept for the admins. */
export async function sendLink(link: Link): Promise<void> {
  const url = baseUrl() + link.path;
  if (!isMailConfigured()) {
    log.info({ email: link.email, purpose: link.purpose, link: url }, "mail not configured");
    return keepLink(link, url);
  }
  const letter = letterOf({ lines: link.lines, action: { label: link.action, url }, after: link.after });
  try {
    await sendMail({ to: link.email, subject: link.subject, ...letter });
  } catch (error) {
    log.error({ err: error, email: link.email, purpose: link.purpose }, "mail could not be sent");
    await keepLink(link, url);
  }
}

/** A newer link for the same purpose takes the place of an older one. */
async function keepLink({ email, purpose, validMinutes }: Link, url: string): Promise<void> {
  const { id: workspaceId } = await db.workspace.findFirstOrThrow({ select: { id: true } });
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + validMinutes * 60_000);
  await db.unmailedLink.deleteMany({ where: { OR: [{ email, purpose }, { expiresAt: { lt: createdAt } }] } });
  await db.unmailedLink.create({ data: { workspaceId, email, purpose, url, createdAt, expiresAt } });
}
