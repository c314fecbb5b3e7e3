import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

export type Mail = Email & { recipients: string[] };

/** An SMTP server that keeps what it is sent. */
export class SmtpSink {
  readonly mails: Mail[] = [];
  private readonly read = new Set<Mail>();
  private readonly waiting = new Set<() => void>();
  private refusals = 0;
  private readonly refused = new Map<string, Error>();

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(this.refused.get(address.toLowerCase())),
    onData: async (stream, session, done) => {
      // A sender that is killed leaves half a mail behind.
      const body = await buffer(stream).catch(() => null);
      if (!body) return done(new Error("The mail broke off"));
      if (this.refusals-- > 0) return done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
      this.refusals = 0;
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      this.mails.push({ ...(await PostalMime.parse(body)), recipients });
      done();
      for (const look of this.waiting) look();
    },
  });

  static async start(): Promise<SmtpSink> {
    const sink = new SmtpSink();
    // A sender that is killed breaks its line off.
    sink.server.on("error", () => {});
    await new Promise<void>((listening) => sink.server.listen(0, "127.0.0.1", listening));
    return sink;
  }

  /** What to give the app as SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  /**
   * The oldest mail to this address that nobody has asked for yet; waits for it.
   * Mails that were due at the same moment arrive in any order: `about` is a part of the subject of the one meant.
   */
  async nextMail(to: string, { about = "", timeoutMs = 10_000 } = {}): Promise<Mail> {
    const find = () =>
      this.mails.find(
        (mail) => !this.read.has(mail) && mail.recipients.includes(to.toLowerCase()) && mail.subject?.includes(about),
      );
    const mail = find() ?? (await this.waitFor(find, timeoutMs));
    if (!mail) throw new Error(`No mail to ${to} within ${timeoutMs} ms. Arrived: ${this.summary()}`);
    this.read.add(mail);
    return mail;
  }

  /** The next `count` mails are refused with a temporary error. */
  refuseNext(count = 1): void {
    this.refusals = count;
  }

  /** From now on the server takes nothing for this mailbox. */
  refuseRecipient(address: string, responseCode: number, words: string): void {
    this.refused.set(address.toLowerCase(), Object.assign(new Error(words), { responseCode }));
  }

  /** And from now on it does again. */
  acceptRecipient(address: string): void {
    this.refused.delete(address.toLowerCase());
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private waitFor(find: () => Mail | undefined, timeoutMs: number): Promise<Mail | undefined> {
    return new Promise((found) => {
      const finish = (mail: Mail | undefined) => {
        clearTimeout(timer);
        this.waiting.delete(look);
        found(mail);
      };
      const look = () => {
        const mail = find();
        if (mail) finish(mail);
      };
      const timer = setTimeout(finish, timeoutMs, undefined);
      this.waiting.add(look);
    });
  }

  private summary(): string {
    return this.mails.map((mail) => `"${mail.subject}" to ${mail.recipients.join(", ")}`).join("; ") || "nothing";
  }
}

/** The first link of the mail whose address contains `part`. */
export function linkIn(mail: Mail, part: string): string {
  const links = (mail.text ?? mail.html ?? "").match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  const link = links.find((address) => address.includes(part));
  if (!link) throw new Error(`No link with "${part}" in the mail "${mail.subject}": ${links.join(" ") || "no link"}`);
  return link;
}
