import { db, type Tx } from "~/db/client.server";
import { type Cadence, describeCadence } from "./cadence";
import type { ProjectAccess } from "./project-access";

/** What the agreement in force says about the rhythm, in words, or null where nothing is agreed. */
export async function findAgreedCadence(project: Pick<ProjectAccess, "id">, client: Tx = db): Promise<string | null> {
  const agreement = await client.agreement.findFirst({
    where: { projectId: project.id, endedAt: null },
    select: { version: { select: { number: true, terms: true } } },
  });
  if (!agreement) return null;
  const { number, terms } = agreement.version;
  const { cadence } = terms as { cadence: Omit<Cadence, "fromWeekOn"> };
  return `Agreement version ${number} says: ${describeCadence(cadence)}. Changing it needs both sides.`;
}
