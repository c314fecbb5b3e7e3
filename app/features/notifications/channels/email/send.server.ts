import { sendMail } from "~/mail/send-mail.server";
import { isMailboxGone, whatMailServerSaid } from "~/mail/what-mail-server-said";
import type { Send } from "../channel";
import { renderMail } from "./render-mail.server";
import type { EmailPlace } from "./words";

/** Taken when the mail server took it; gone when it says for good that there is no such mailbox. */
export const sendEmail: Send<EmailPlace> = async (envelope, { address, unsubscribeUrl }) => {
  const { deliveryId, words, isCritical, baseUrl } = envelope;
  const mail = renderMail(envelope, unsubscribeUrl);
  try {
    const answer = await sendMail({
      to: address,
      subject: `${isCritical ? "Critical: " : ""}${words.title}`.slice(0, 200).toWellFormed(),
      ...mail,
      calendar: words.calendar,
      messageId: `<${deliveryId}@${new URL(baseUrl).hostname}>`,
      headers: {
        ...(isCritical && { Importance: "high", "X-Priority": "1 (Highest)" }),
        ...(unsubscribeUrl && {
          "List-Unsubscribe": `<${unsubscribeUrl}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }),
      },
    });
    return { kind: "taken", answer };
  } catch (error) {
    return { kind: isMailboxGone(error) ? "gone" : "later", answer: whatMailServerSaid(error) };
  }
};
