import type { ClockJob } from "~/queue/clock-job";
import { alarmUnreached } from "./alarm-unreached.server";

/** A flag that reached nobody is critical by itself. */
export const unreachedAlarm: ClockJob = { name: "alarm-unreached-flags", everySeconds: 15, run: alarmUnreached };
