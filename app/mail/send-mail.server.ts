import { AsyncLocalStorage } from "node:async_hooks";
import { createTransport, type Transporter } from "nodemailer";
import { config } from "~/config.server";
import { refuseInDemo } from "~/not-in-demo.server";

type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
  /** In angle brackets; the same for a mail that is sent again. */
  messageId?: string;
  /** An invitation, which calendar programs take from the mail by themselves. */
  calendar?: { method: "REQUEST" | "CANCEL"; text: string };
};

/** Milliseconds; a mail server that does not answer must not hold anybody for minutes. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

let built: { url: string; transport: Transporter } | undefined;

const asIf = new AsyncLocalStorage<boolean>();

/** A demo mails nobody: its people are invented, and whoever can open it can ask for a link. */
export const isMailConfigured = (): boolean => asIf.getStore() ?? (config.SMTP_URL !== undefined && !config.DEMO);

/** Runs `act` as if there were a mail server, for what a demo tells of its past. Nothing is sent by it. */
export const asIfMailed = <Result>(act: () => Result): Result => asIf.run(true, act);

/** What the mail server said when it took the mail; throws when it did not take it. */
export async function sendMail({ to, subject, text, html, headers, messageId, calendar }: Mail): Promise<string> {
  const { response } = await transportTo(config.SMTP_URL).sendMail({
    from: oneLine(config.MAIL_FROM),
    to: { name: "", address: oneLine(to) },
    subject: oneLine(subject),
    text,
    html,
    messageId,
    ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: "meeting.ics" } }),
    headers: { "Auto-Submitted": "auto-generated", ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return oneLine(response ?? "250").slice(0, 300);
}

/** Resolves when the mail server lets us in with our name and password; throws when it does not. */
export async function knockAtMailServer(): Promise<void> {
  await transportTo(config.SMTP_URL).verify();
}

function transportTo(url: string | undefined): Transporter {
  refuseInDemo();
  if (!url) throw new Error("SMTP_URL is not set.");
  if (built?.url !== url) built = { url, transport: createTransport({ url, ...timeouts }) };
  return built.transport;
}

/** A line break in a header would begin another header. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").trim();
