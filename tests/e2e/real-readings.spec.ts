import autocannon from "autocannon";
import { headline, publishEarly, reading } from "./editor-parts";
import { type App, expect, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { addOfferedKpi, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const loadSeconds = 5;

test("what Drumbeat measures of itself under load is what its reader sees", async ({ app, openPage }) => {
  test.setTimeout(120_000);
  const author = await openPage();
  const reader = await openPage();
  await startWorkspace(author, app);
  const slug = await startProject(author, "Drumbeat");
  await addOfferedKpi(author, slug, "throughput");
  await addOfferedKpi(author, slug, "error_rate");
  await inviteToProject(author, slug, { name: "Stella", email: "stella@northwind.test", role: "stakeholder" });
  await joinByMail(reader, app, "stella@northwind.test");

  const { perMinute, failed, all } = await measureUnderLoad(app);
  const measured = `${perMinute} requests a minute, ${failed} of ${all} failed`;
  test.info().annotations.push({ type: "measured", description: measured });
  const percent = Number(((100 * failed) / all).toFixed(2)).toLocaleString("en-GB");

  await author.goto(`/projects/${slug}/write`);
  await headline(author).fill("We know what one instance carries.");
  await author.getByRole("radio", { name: "On track" }).check();
  await reading(author, "Throughput").getByLabel("Value").fill(String(perMinute));
  await reading(author, "Throughput").getByLabel("Read from").fill("/metrics");
  await reading(author, "Error rate").getByLabel("How many").fill(String(failed));
  await reading(author, "Error rate").getByLabel("Out of").fill(String(all));
  await publishEarly(author);

  await reader.goto(`/projects/${slug}`);
  const numbers = reader.getByRole("main");
  await expect(numbers).toContainText(`${perMinute.toLocaleString("en-GB")} requests a minute`);
  await expect(numbers).toContainText(`${percent}% of requests`);
  await expect(numbers).toContainText(`${failed.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}`);
  await reader.goto("/");
  await expect(reader.getByRole("table")).toContainText(perMinute.toLocaleString("en-GB"));
});

/** Load with every tenth request leading nowhere, counted by the app itself. Whatever answered 400 or above has failed. */
async function measureUnderLoad(app: App): Promise<{ perMinute: number; failed: number; all: number }> {
  const before = await readCounts(app);
  const startedAt = performance.now();
  const requests = Array.from({ length: 10 }, (_, index) => ({ path: index === 9 ? "/no-such-page" : "/sign-in" }));
  const load = await autocannon({ url: app.baseUrl, connections: 4, duration: loadSeconds, requests });
  const minutes = (performance.now() - startedAt) / 60_000;
  const after = await readCounts(app);
  const [all, failed] = [after.all - before.all, after.failed - before.failed];

  // The reading of the counts is a request too, and autocannon does not wait for its last ones.
  expect(Math.abs(all - load.requests.total)).toBeLessThanOrEqual(load.connections + 2);
  expect(load.errors).toBe(0);
  expect(failed / all).toBeCloseTo(0.1, 1);
  return { perMinute: Math.round(all / minutes), failed, all };
}

async function readCounts(app: App): Promise<{ all: number; failed: number }> {
  const response = await fetch(`${app.baseUrl}/metrics`);
  const counts = { all: 0, failed: 0 };
  const line = /^http_server_request_duration_seconds_count\{.*http_response_status_code="(\d+)".*\} (\d+)$/gm;
  for (const [, status, count] of (await response.text()).matchAll(line)) {
    counts.all += Number(count);
    if (Number(status) >= 400) counts.failed += Number(count);
  }
  return counts;
}
