import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { makeKpi } from "../factories/kpis";
import { makeTeam, tuesday } from "../factories/projects";
import { MetricsServer } from "../fakes/metrics-server";

type MeteredTeam = Awaited<ReturnType<typeof makeTeam>> & { server: MetricsServer; kpiId: string };

/** One team and its metrics server for a test file; before each test the server answers 1840 again and a new KPI is there. */
export function meteredTeam(): MeteredTeam {
  const metered = {} as MeteredTeam;
  beforeAll(async () => {
    config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
    Object.assign(metered, await makeTeam(), { server: await MetricsServer.start() });
  });
  afterAll(async () => {
    config.OUTBOUND_ALLOW = [];
    await metered.server.stop();
  });
  beforeEach(async () => {
    metered.server.asked.length = 0;
    metered.server.value = () => "1840";
    metered.server.before = async () => {};
    // A project has room for twelve in use.
    await db.kpi.updateMany({ where: { projectId: metered.project.id }, data: { archivedAt: tuesday } });
    metered.kpiId = await makeKpi(metered.priya, metered.project, { name: `Throughput ${randomUUID()}` });
  });
  return metered;
}
