import { type Role, roleWords } from "./role";

type Invitation = {
  invitedBy: string;
  workspaceName: string;
  isAdmin: boolean;
  projectName: string | null;
  role: Role | null;
};

/** Who invites to what, as the invited person reads it. */
export function invitationWords({ invitedBy, workspaceName, isAdmin, projectName, role }: Invitation) {
  const grants = [
    projectName && role && `${roleWords[role].toLowerCase()} of ${projectName}`,
    isAdmin && "admin of the workspace",
  ].filter(Boolean);
  return {
    title: `Join ${workspaceName}`,
    text: `${invitedBy} invites you${grants.length > 0 ? ` as ${grants.join(" and ")}` : ""}.`,
  };
}

/** Why a link opens nothing, and the way on. */
export const closedWords = {
  accepted: {
    title: "This invitation is accepted already.",
    text: "If it was you, sign in with your e-mail address and password.",
  },
  withdrawn: {
    title: "This invitation was withdrawn.",
    text: "Ask the person who invited you if you think that it should work.",
  },
  expired: {
    title: "This invitation has expired.",
    text: "It worked for 7 days. Ask the person who invited you to send a new link.",
  },
  unknown: {
    title: "Nobody was sent this link.",
    text: "Open it from the mail again, in full: long links break across lines now and then. A newer mail replaces an older one.",
  },
};
