import { Lost } from "./exchange";
import type { Ledger } from "./ledger";
import { isPublished, writeWeek } from "./publication";
import type { DrillProject } from "./start-drill-workspace";
import { Visitor } from "./visitor";

/** What became of requests. A refused one was never taken on: its sender finds nobody there and goes elsewhere. */
export type Tally = { answered: number; faults: string[]; refused: number; lost: string[] };

export const newTally = (): Tally => ({ answered: 0, faults: [], refused: 0, lost: [] });

/** A reader on a connection of their own, one page after the other, until nobody listens any more. */
export async function keepReading(lead: Visitor, paths: readonly string[], tally: Tally): Promise<void> {
  const reader = new Visitor(lead.baseUrl, lead.cookie);
  for (let turn = 0; ; turn++) {
    const path = paths[turn % paths.length] as string;
    const status = await count(tally, path, async () => (await reader.send(path)).status);
    if (status === null) return reader.close();
  }
}

/** An author who publishes one week of a project after the other, until nobody listens any more. */
export async function keepPublishing(
  lead: Visitor,
  project: DrillProject,
  ledger: Ledger,
  tally: Tally,
): Promise<void> {
  const author = new Visitor(lead.baseUrl, lead.cookie);
  for (let weekOn = project.weeks.shift(); weekOn; weekOn = project.weeks.shift()) {
    const week = weekOn;
    const status = await count(tally, `publish ${project.slug} ${week}`, async () => {
      const publication = await writeWeek(author, project.slug, week);
      ledger.try(publication);
      const answer = await author.post(publication.action, publication.form);
      if (isPublished(answer)) ledger.acknowledge(publication);
      else ledger.refused.push(`${publication.mark}: ${answer.status}`);
      return answer.status;
    });
    if (status === null) return author.close();
  }
}

/** Null when nobody listens, or when the request was lost. */
async function count(tally: Tally, what: string, ask: () => Promise<number>): Promise<number | null> {
  try {
    const status = await ask();
    if (status >= 500) tally.faults.push(`${what}: ${status}`);
    else tally.answered += 1;
    return status;
  } catch (error) {
    if (error instanceof Lost && error.how === "refused") tally.refused += 1;
    else tally.lost.push(`${what}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}
