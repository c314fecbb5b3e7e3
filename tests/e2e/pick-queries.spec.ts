import { inText, makeCounters } from "../factories/metric-history";
import { startPrometheus } from "../setup/prometheus";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expectSound } from "./expect-sound";
import { expect, phoneScreen, test } from "./fixtures";
import { addOfferedKpi, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { env: { OUTBOUND_ALLOW: "127.0.0.0/8" } } });

test("the queries of an error rate are picked from a real server, also without script and on a phone", async ({
  app,
  page,
  openPage,
}) => {
  test.setTimeout(120_000);
  const [from, until] = [2, 1].map((days) => new Date(Date.now() - days * 86_400_000)) as [Date, Date];
  const counters = makeCounters([{ from, until }], 300);
  const server = await startPrometheus({ history: inText("http_requests_total", counters, "openmetrics") });
  try {
    await startWorkspace(page, app);
    const slug = await startProject(page, "Checkout platform");
    await addOfferedKpi(page, slug, "error_rate");
    const kpi = new URL(page.url()).pathname;

    const phone = await openPage({ signedInAs: page, ...phoneScreen, javaScriptEnabled: false });
    for (const [way, look] of [[page, expectSound] as const, [phone, expectNoSidewaysScroll] as const]) {
      await way.goto(`${kpi}/source/prometheus/pick`);
      await way.getByLabel("Address of the server").fill("http://127.0.0.1:1");
      await way.getByRole("button", { name: "Show its metrics" }).click();
      await expect(way.getByText("127.0.0.1 refuses the connection.")).toBeVisible();
      await way.getByRole("link", { name: "Another server" }).click();
      await way.getByLabel("Address of the server").fill(server.url);
      await way.getByRole("button", { name: "Show its metrics" }).click();
      await way.getByLabel("A part of the metric’s name").fill("requests");
      await way.getByRole("button", { name: "Search" }).click();
      await way.getByLabel("What counts the requests").selectOption("http_requests_total");
      await look(way);
      await way.getByRole("button", { name: "Choose it" }).click();
      await way.getByLabel("job", { exact: true }).selectOption("api");
      await expect(way.getByLabel("The label that says it")).toHaveValue("code");
      await way.getByRole("button", { name: "Make the query" }).click();
      await expect(way.locator("pre").first()).toContainText('job="api"');
      await look(way);
      await way.getByRole("button", { name: "Use these queries" }).click();
      await expect(way.getByLabel("Address of the server")).toHaveValue(server.url);
      await expect(way.getByLabel("Query", { exact: true })).toHaveValue(
        'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)',
      );
      await expect(way.getByLabel("Query of the whole")).toHaveValue(
        'sum(increase(http_requests_total{job="api"}[$window]))',
      );
    }
  } finally {
    await server.stop();
  }
});
