import { isMailConfigured, knockAtMailServer } from "~/mail/send-mail.server";
import { whatMailServerSaid } from "~/mail/what-mail-server-said";
import type { Send } from "../channel";

/** Taken when the mail server, where there is one, lets us in. Nothing is sent. */
export const sendSelfTest: Send<object> = async () => {
  if (!isMailConfigured()) return { kind: "taken", answer: "No mail server is set up." };
  try {
    await knockAtMailServer();
    return { kind: "taken", answer: "The mail server lets us in." };
  } catch (error) {
    return { kind: "gone", answer: whatMailServerSaid(error) };
  }
};
