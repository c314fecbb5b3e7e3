import { beforeAll, expect, inject, test } from "vitest";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { publishScraped } from "./setup/publish-scraped";
import { serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

beforeAll(() => {
  config.OUTBOUND_ALLOW = ["127.0.0.0/8"];
});

const patience = 180_000;

test(
  "what a real Prometheus and a real VictoriaMetrics scraped of Drumbeat under load is what its readers see",
  async () => {
    const [{ name: database }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
    const url = databaseUrl(inject("databaseServer"), database);
    const { sent, summaries } = await publishScraped(6, (port) => serveApp(url, { port }));
    expect(sent.errors).toBe(0);
    expect(summaries.map(({ name }) => name)).toEqual(["Prometheus", "VictoriaMetrics"]);
    for (const { name, shown, recounted, page, wanted } of summaries) {
      for (const part of ["all", "failed", "whole"] as const) {
        expect(recounted[part].least, `${name}, ${part}`).toBeGreaterThan(0);
        expect(shown[part], `${name}, ${part}`).toBeGreaterThanOrEqual(recounted[part].least);
        expect(shown[part], `${name}, ${part}`).toBeLessThanOrEqual(Math.ceil(recounted[part].most));
      }
      expect(page).toContain(wanted.throughput);
      expect(page).toContain(wanted.errorRate);
    }
  },
  patience,
);
