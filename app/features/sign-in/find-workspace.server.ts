import { db } from "~/db/client.server";

/** The installation's one workspace, or null before the first run. */
export const findWorkspace = (): Promise<{ name: string; isDemo: boolean } | null> =>
  db.workspace.findFirst({ select: { name: true, isDemo: true } });
