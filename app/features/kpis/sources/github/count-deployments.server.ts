import { z } from "zod";
import { inLanes } from "~/queue/in-lanes";
import type { AskCodeHost } from "../code-hosts/ask-code-host.server";
import { hostOf } from "../code-hosts/code-host";
import { isWithin } from "../code-hosts/is-within";
import type { ReadingWindow } from "../source";
import { SourceFault } from "../source-fault";

/** Of one deployment, from its beginning to its end: one that takes longer is not found. */
const LONGEST_DAYS = 3;
/** How each one ended is a question of its own. */
const MOST_ASKED = 400;
const LANES = 8;

const instant = z.iso.datetime().transform((text) => new Date(text));
const deployments = z.array(z.object({ id: z.int(), created_at: instant }));
const statuses = z.array(z.object({ id: z.int(), state: z.string(), created_at: instant }));
type Status = z.output<typeof statuses>[number];

/** Deployments that ended in the window. They are listed by their beginning, the newest first. */
export async function countDeployments(
  host: AskCodeHost,
  { path, environment, window }: { path: string; environment: string; window: ReadingWindow },
): Promise<{ succeeded: number; failed: number }> {
  const earliest = new Date(window.from.getTime() - LONGEST_DAYS * 86_400_000);
  const listed = await host.all(
    { path, parameters: { environment } },
    deployments,
    ({ created_at }) => created_at < earliest,
  );
  const asked = listed.filter(({ created_at }) => created_at >= earliest && created_at < window.until);
  if (asked.length > MOST_ASKED)
    throw new SourceFault(
      `${hostOf(host.code)} has ${asked.length} deployments for this week, and how each ended is asked one by one.`,
      `Choose an environment with fewer than ${MOST_ASKED}, or send the number by HTTP from the pipeline.`,
    );
  const counted = { succeeded: 0, failed: 0 };
  let isOver = false;
  await inLanes(asked, LANES, async ({ id }) => {
    if (isOver) return;
    try {
      const end = endOf(await host.all({ path: `${path}/${id}/statuses` }, statuses));
      if (end && isWithin(end.at, window)) counted[end.how] += 1;
    } catch (error) {
      isOver = true;
      throw error;
    }
  });
  return counted;
}

/** The first success; without one the last failure. An older deployment that a newer one replaced is "inactive" after its success. */
function endOf(all: Status[]): { how: "succeeded" | "failed"; at: Date } | null {
  const by = (...states: string[]) =>
    all
      .filter(({ state }) => states.includes(state))
      .map(({ created_at }) => created_at)
      .sort((a, b) => a.getTime() - b.getTime());
  const [success] = by("success");
  if (success) return { how: "succeeded", at: success };
  const failure = by("failure", "error").at(-1);
  return failure ? { how: "failed", at: failure } : null;
}
