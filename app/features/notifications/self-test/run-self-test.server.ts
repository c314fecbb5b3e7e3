import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { callOutbound } from "~/http/outbound.server";
import { afterClockWentBack } from "../delivery/after-clock-went-back.server";
import { readSelfTest } from "./read-self-test.server";
import { startSelfTest } from "./start-self-test.server";
import { tellSilence, tellSilenceIsOver } from "./tell-silence.server";

/** Judges the last self-test, says so outside (PING_URL) or to the admins, and starts the next. */
export async function runSelfTest(at: Date): Promise<void> {
  const workspace = await db.workspace.findFirst({ select: { id: true } });
  if (!workspace) return;
  await afterClockWentBack(at);
  const last = await readSelfTest(at);
  const isPassed = last !== null && last.faults.length === 0;
  if (isPassed) await tellSilenceIsOver(workspace.id);
  else if (last) await tellSilence(workspace.id, last, at);
  await startSelfTest(workspace.id);
  if (isPassed && config.PING_URL && !config.DEMO) await callOutbound({ url: config.PING_URL, method: "GET" });
}
