import { db, type Tx } from "~/db/client.server";

/** The minutes to get back into the work after a check-in, as the project assumed them at `asOf`; 0 until somebody says. */
export async function refocusMinutes(projectId: string, asOf: Date, client: Tx | typeof db = db): Promise<number> {
  const assumption = await client.refocusAssumption.findFirst({
    where: { projectId, setAt: { lte: asOf } },
    orderBy: [{ setAt: "desc" }, { id: "desc" }],
    select: { minutes: true },
  });
  return assumption?.minutes ?? 0;
}
