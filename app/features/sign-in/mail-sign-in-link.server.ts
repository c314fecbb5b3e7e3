import { sendLink } from "./send-link.server";

export const signInLinkMinutes = 15;

export const mailSignInLink = (email: string, token: string): Promise<void> =>
  sendLink({
    email,
    purpose: "sign-in",
    path: `/sign-in/link/${token}`,
    validMinutes: signInLinkMinutes,
    subject: "Your link to sign in",
    lines: ["Somebody, most likely you, asked for a link to sign in to Drumbeat."],
    action: "Sign in",
    after: `The link works once, for ${signInLinkMinutes} minutes. If it was not you, do nothing.`,
  });
