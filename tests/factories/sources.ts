import { randomUUID } from "node:crypto";
import { connectSource } from "~/features/kpis/connection/connect-source.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";

/** Settings of the Prometheus form, as it sends them. */
export const prometheusConfig = (url: string, more: Record<string, string> = {}) => ({
  ...{ url, auth: "none", user: "", tenant: "", query: "sum(increase(orders_total[$window]))", wholeQuery: "" },
  ...more,
});

/** Connects a KPI with a server and gives the source's id. */
export async function makeSource(
  lead: Actor,
  project: ProjectAccess,
  kpiId: string,
  url: string,
  more: Record<string, string> = {},
): Promise<string> {
  const id = randomUUID();
  const config = prometheusConfig(url, more);
  const refusal = await connectSource(lead, project, kpiId, {
    id,
    kind: "prometheus",
    config,
    secret: { password: "" },
  });
  if (refusal) throw new Error(refusal.refused);
  return id;
}
