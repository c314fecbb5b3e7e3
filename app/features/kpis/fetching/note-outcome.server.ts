import { db } from "~/db/client.server";
import type { Rhythm } from "~/features/projects/rhythm";
import { SourceFault } from "../sources/source-fault";
import { nextReadAt } from "./next-read";

/** The source has answered: what it said before of a fault is over. */
export async function noteAnswer(id: string, { cadences }: Rhythm, at: Date): Promise<void> {
  await db.kpiSource.updateMany({
    where: { id },
    data: {
      ...{ claimedUntil: null, triedAt: at, answeredAt: at, nextReadAt: nextReadAt(cadences, at) },
      ...{ failingSince: null, failures: 0, faultSaid: "", faultTodo: "" },
    },
  });
}

/** The source gave no reading: says why where the KPI is shown, and when it is asked again. */
export async function noteFault(
  { id, failures }: { id: string; failures: number },
  { cadences }: Rhythm,
  at: Date,
  error: Error,
): Promise<void> {
  const { said, todo } =
    error instanceof SourceFault ? error : new SourceFault("It could not be read.", "Connect it anew.");
  const known = await db.kpiSource.findFirst({ where: { id }, select: { failingSince: true } });
  await db.kpiSource.updateMany({
    where: { id },
    data: {
      ...{ claimedUntil: null, triedAt: at, nextReadAt: nextReadAt(cadences, at, failures + 1) },
      ...{ failingSince: known?.failingSince ?? at, failures: failures + 1 },
      ...{ faultSaid: said.slice(0, 1_000), faultTodo: todo.slice(0, 1_000) },
    },
  });
}
