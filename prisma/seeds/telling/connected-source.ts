import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { appendReading } from "~/features/kpis/append-reading.server";
import { connectSource } from "~/features/kpis/connection/connect-source.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { ratioOf } from "./counts";
import type { Stage } from "./scene";
import type { Fetched, Said } from "./story";

/** A demo calls nobody: what this server would have answered is told. */
export async function connect(
  lead: Actor,
  project: ProjectAccess,
  kpiId: string,
  host: string,
  { query, wholeQuery = "" }: Fetched,
): Promise<void> {
  const config = { url: `https://${host}`, auth: "bearer", user: "", tenant: "", query, wholeQuery };
  const refusal = await connectSource(lead, project, kpiId, {
    ...{ id: randomUUID(), kind: "prometheus", config, secret: { password: randomUUID() } },
  });
  if (refusal) throw new Error(refusal.refused);
}

/** Where such a number comes from, as its reading says. */
export const fetchedFrom = ({ source, fetched }: { source: string; fetched: Fetched }) => ({
  ...{ source: "prometheus", sourceNote: source, query: `${fetched.query}\n/\n${fetched.wholeQuery}` },
});

/** The numbers of a week that come by themselves, before its author begins to write. */
export async function fetchNumbers(
  { story, kpiIds }: Stage,
  project: ProjectAccess,
  weekOn: string,
  numbers: Said["numbers"] = {},
): Promise<void> {
  for (const [key, said] of Object.entries(numbers)) {
    const kpi = story.kpis[key];
    if (!kpi?.fetched || !Array.isArray(said)) continue;
    const reading = ratioOf(said);
    const from = fetchedFrom({ ...kpi, fetched: kpi.fetched });
    await db.$transaction((tx) =>
      appendReading(tx, null, project, kpiIds[key] as string, weekOn, { ...reading, ...from, readAt: now() }),
    );
  }
}
