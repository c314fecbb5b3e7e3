import type { Tx } from "~/db/client.server";
import { readRhythms } from "./read-rhythms.server";
import type { Rhythm } from "./rhythm";

/** A project's whole rhythm since it began, in one query. The caller has the project from getProject(). */
export async function getRhythm(projectId: string, client?: Tx): Promise<Rhythm> {
  const rhythms = await readRhythms([projectId], "2000-01-01", client);
  return rhythms.get(projectId) as Rhythm;
}
