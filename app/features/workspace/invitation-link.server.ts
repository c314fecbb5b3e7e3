import { createHash, randomBytes } from "node:crypto";
import { sendLink } from "~/features/sign-in/send-link.server";

export const invitationDays = 7;

export const makeToken = (): string => randomBytes(24).toString("base64url");
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

type Invitation = { email: string; name: string; token: string; invitedBy: string; workspaceName: string };

export const mailInvitation = ({ email, name, token, invitedBy, workspaceName }: Invitation): Promise<void> =>
  sendLink({
    email,
    purpose: "invitation",
    path: `/invitations/${token}`,
    validMinutes: invitationDays * 24 * 60,
    subject: `${invitedBy} invites you to ${workspaceName}`,
    lines: [
      `Hello ${name},`,
      `${invitedBy} invites you to ${workspaceName} on Drumbeat. It shows once a week where the work stands, in one minute of reading.`,
    ],
    action: "Accept the invitation",
    after: `The link works once, for ${invitationDays} days.`,
  });
