import { createTransport, type Transporter } from "nodemailer";
import { config } from "~/config.server";

type Mail = { to: string; subject: string; text: string; html: string };

/** Milliseconds; a mail server that does not answer must not hold anybody for minutes. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let built: { url: string; transport: Transporter } | undefined;

/** A demo mails nobody: its people are invented, and whoever can open it can ask for a link. */
export const isMailConfigured = (): boolean => config.SMTP_URL !== undefined && !config.DEMO;

/** Resolves once the mail server took the mail; throws when it did not. */
export async function sendMail({ to, subject, text, html }: Mail): Promise<void> {
  await transportTo(config.SMTP_URL).sendMail({
    from: oneLine(config.MAIL_FROM),
    to: { name: "", address: oneLine(to) },
    subject: oneLine(subject),
    text,
    html,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function transportTo(url: string | undefined): Transporter {
  if (!url) throw new Error("SMTP_URL is not set.");
  if (built?.url !== url) built = { url, transport: createTransport({ url, ...timeouts }) };
  return built.transport;
}

/** A line break in a header would begin another header. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
