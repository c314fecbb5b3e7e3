import { sendLink } from "./send-link.server";

export const resetLinkMinutes = 60;

export const mailResetLink = (email: string, token: string): Promise<void> =>
  sendLink({
    email,
    purpose: "reset",
    path: `/sign-in/reset/${token}`,
    validMinutes: resetLinkMinutes,
    subject: "Choose a new password",
    lines: ["Somebody, most likely you, asked to choose a new password for Drumbeat."],
    action: "Choose a new password",
    after: `The link works once, for ${resetLinkMinutes} minutes. If it was not you, do nothing: your password stays as it is.`,
  });
