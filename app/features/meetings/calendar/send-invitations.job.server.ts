import type { ClockJob } from "~/queue/clock-job";
import { sendInvitations as send } from "./send-invitations.server";

/** Calendars follow what is agreed within a minute. */
export const sendInvitations: ClockJob = { name: "send-invitations", everySeconds: 60, run: () => send() };
