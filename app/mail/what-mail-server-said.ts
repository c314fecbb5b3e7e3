type MailError = { code?: string; command?: string; response?: string; responseCode?: number; message?: string };

/**
 * Whether the server refuses this mailbox for good. Not where it refuses us (5.7: policy, relaying) or the mailbox is only
 * full (552, 5.2.2): that can be otherwise tomorrow.
 */
export function isMailboxGone(error: unknown): boolean {
  const { code, command, response = "", responseCode = 0 } = error as MailError;
  const isOfRecipient = code === "EENVELOPE" && (command === undefined || command === "RCPT TO");
  return isOfRecipient && [550, 551, 553].includes(responseCode) && !/^\d{3}[ -]5\.(7|2\.2)\b/.test(response);
}

/** The mail server's own words, or what kept it from answering; without addresses of servers and passwords. */
export function whatMailServerSaid(error: unknown): string {
  const { response, code, message } = error as MailError;
  if (response)
    return response
      .replace(/[\p{Cc}\s]+/gu, " ")
      .slice(0, 300)
      .toWellFormed();
  return reasons[code ?? ""] ?? `The mail could not be sent (${code ?? message?.slice(0, 100) ?? "unknown"}).`;
}

const reasons: Record<string, string> = {
  ECONNECTION: "The mail server cannot be reached.",
  ESOCKET: "The mail server cannot be reached.",
  EDNS: "The mail server has no address.",
  ETIMEDOUT: "The mail server does not answer.",
  EAUTH: "The mail server refuses Drumbeat’s name and password.",
  ETLS: "The mail server’s encryption could not be used.",
};
