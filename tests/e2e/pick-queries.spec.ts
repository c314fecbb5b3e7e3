import { inText, makeCounters } from "../factories/metric-history";
import { startPrometheus } from "../setup/prometheus";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, phoneScreen, test } from "./fixtures";
import { errorRateQueries, pickErrorRate } from "./pick-error-rate";
import { addOfferedKpi, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { env: { OUTBOUND_ALLOW: "127.0.0.0/8" } } });

test("the queries of an error rate are picked from a real Prometheus without a script, on a phone", async ({
  app,
  page,
  openPage,
}) => {
  test.setTimeout(90_000);
  const [from, until] = [2, 1].map((days) => new Date(Date.now() - days * 86_400_000)) as [Date, Date];
  const counters = makeCounters([{ from, until }], 300);
  const server = await startPrometheus({ history: inText("http_requests_total", counters, "openmetrics") });
  try {
    await startWorkspace(page, app);
    const slug = await startProject(page, "Checkout platform");
    await addOfferedKpi(page, slug, "error_rate");
    const kpi = new URL(page.url()).pathname;

    const phone = await openPage({ signedInAs: page, ...phoneScreen, javaScriptEnabled: false });
    await phone.goto(`${kpi}/source/prometheus/pick`);
    await phone.getByLabel("Address of the server").fill("http://127.0.0.1:1");
    await phone.getByRole("button", { name: "Show its metrics" }).click();
    await expect(phone.getByText("127.0.0.1 refuses the connection.")).toBeVisible();
    await phone.getByRole("link", { name: "Another server" }).click();
    await phone.getByLabel("Address of the server").fill(server.url);
    await phone.getByRole("button", { name: "Show its metrics" }).click();
    await pickErrorRate(phone, expectNoSidewaysScroll);
    await expect(phone.getByLabel("Address of the server")).toHaveValue(server.url);
    await expect(phone.getByLabel("Query", { exact: true })).toHaveValue(errorRateQueries.failed);
    await expect(phone.getByLabel("Query of the whole")).toHaveValue(errorRateQueries.all);
  } finally {
    await server.stop();
  }
});
