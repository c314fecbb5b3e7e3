import { z } from "zod";
import type { AskCodeHost } from "../code-hosts/ask-code-host.server";
import { isWithin } from "../code-hosts/is-within";
import type { ReadingWindow } from "../source";

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const succeeded = z.array(z.object({ id: z.int() }));
const failed = z.array(
  z.object({ id: z.int(), updated_at: instant, deployable: z.object({ finished_at: instant.nullish() }).nullish() }),
);

/** Deployments that ended in the window. Only of those that succeeded can GitLab be asked by the time of their end. */
export async function countDeployments(
  host: AskCodeHost,
  { path, environment, window }: { path: string; environment: string; window: ReadingWindow },
  withFailed: boolean,
): Promise<{ succeeded: number; failed: number }> {
  const [from, until] = [window.from.toISOString(), window.until.toISOString()];
  const good = { environment, status: "success", order_by: "finished_at", sort: "asc" };
  const bad = { environment, status: "failed", order_by: "updated_at", sort: "desc", updated_after: from };
  const [those, others] = await Promise.all([
    host.all({ path, parameters: { ...good, finished_after: from, finished_before: until } }, succeeded),
    withFailed ? host.all({ path, parameters: bad }, failed) : [],
  ]);
  return {
    succeeded: those.length,
    failed: others.filter(({ updated_at, deployable }) => isWithin(deployable?.finished_at ?? updated_at, window))
      .length,
  };
}
