import { db } from "~/db/client.server";
import type { ClockJob } from "~/queue/clock-job";

const KEPT_MS = 7 * 86_400_000;

/** Answers are kept for calls that are sent again, for a week. */
export const forgetRequests: ClockJob = {
  name: "forget-api-requests",
  everySeconds: 3600,
  run: (at) => db.apiRequest.deleteMany({ where: { createdAt: { lt: new Date(at.getTime() - KEPT_MS) } } }),
};
