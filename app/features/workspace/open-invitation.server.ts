import { now } from "~/clock.server";

/** The condition of an invitation that can still be accepted. */
export const openInvitation = () => ({ acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } });
