import { config } from "~/config.server";
import { findWorkspace } from "~/features/sign-in/find-workspace.server";
import { baseUrl } from "~/server/base-url.server";
import { makeFirstRunCode } from "./first-run-code.server";

/**
 * At start, after the migrations: an empty installation gets its demo, or a one-time code that opens the first run. A demo
 * that is there already looks for itself whether it is still fresh.
 */
export async function prepareWorkspace(loadDemo: () => Promise<void>): Promise<void> {
  const workspace = await findWorkspace();
  if (config.DEMO && (!workspace || workspace.isDemo)) return loadDemo();
  if (workspace) return;
  const code = await makeFirstRunCode();
  // Printed whatever LOG_LEVEL says: without it nobody gets in.
  console.log(`No workspace yet. Open ${baseUrl()}/first-run and give this one-time code: ${code}`);
}
