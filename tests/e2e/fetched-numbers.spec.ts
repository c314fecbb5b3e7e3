import { mondayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { gained, inText, makeCounters, type Series } from "../factories/metric-history";
import { startVictoriaMetrics } from "../setup/victoria-metrics";
import { headline, publishEarly, reading } from "./editor-parts";
import { expectAccessible } from "./expect-accessible";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, phoneScreen, test } from "./fixtures";
import { addOfferedKpi, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { env: { OUTBOUND_ALLOW: "127.0.0.0/8" } } });

const zone = "Europe/Berlin";
const monday = () => mondayOf(new Date(), zone);
const failed = 'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)';
const all = 'sum(increase(http_requests_total{job="api"}[$window]))';

test("numbers come from where they live: tried, connected, filled up, and published without typing", async ({
  app,
  page,
  openPage,
}) => {
  test.setTimeout(150_000);
  const stretch = { from: startOfDay(addWeeks(monday(), -15), zone), until: new Date(Date.now() - 3 * 3_600_000) };
  const counters = makeCounters([stretch], 3_600);
  const server = await startVictoriaMetrics({ history: inText("http_requests_total", counters, "prometheus") });
  let [slug, kpi] = ["", ""];
  try {
    await test.step("a wrong query is answered with what the server says, and what was typed stays", async () => {
      await startWorkspace(page, app);
      slug = await startProject(page, "Checkout platform");
      await addOfferedKpi(page, slug, "error_rate");
      kpi = new URL(page.url()).pathname;
      await page.goto(`${kpi}/source`);
      await page.getByRole("link", { name: "Prometheus" }).click();
      await page.getByLabel("Address of the server").fill(server.url);
      await page.getByLabel("Query", { exact: true }).fill("sum(increase(");
      await page.getByLabel("Query of the whole").fill(all);
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel("Query of the whole")).toHaveValue(all);
    });

    await test.step("it is tried for the last whole week, and connected", async () => {
      await page.getByLabel("Query", { exact: true }).fill(failed);
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await expect(page.getByRole("heading", { name: "The source answers" })).toBeVisible();
      await page.getByText("The 12 weeks in numbers").click();
      await expect(page.getByRole("row")).toHaveCount(12);
      await expectAccessible(page);
      await page.getByRole("button", { name: "Try it and connect" }).click();
      await expect(page.getByText(`Prometheus at ${new URL(server.url).host}`)).toBeVisible();
    });

    await test.step("twelve weeks are fetched, with progress", async () => {
      await page.getByRole("button", { name: "Fetch them" }).click();
      await expect(page.getByText("12 weeks were fetched.")).toBeVisible({ timeout: 30_000 });
      await page.getByRole("button", { name: "Read this week now" }).click();
      await expect(page.getByText(/Answered last on/)).toBeVisible();
      await page.goto(kpi);
      await expect(page.getByRole("figure")).toContainText("12-week trend");
    });

    await test.step("the summary has the number already, and its reader sees where it comes from", async () => {
      await page.goto(`/projects/${slug}/write`);
      const whole = reading(page, "Error rate").getByLabel("Out of");
      await expect(whole).not.toHaveValue("");
      const [part, count] = [
        await reading(page, "Error rate").getByLabel("How many").inputValue(),
        await whole.inputValue(),
      ];
      await headline(page).fill("Payments run, and we know how many fail.");
      await page.getByRole("radio", { name: "On track" }).check();
      await publishEarly(page);
      const phone = await openPage({ signedInAs: page, ...phoneScreen });
      await phone.goto(`/projects/${slug}`);
      const words = (text: string) => Number(text).toLocaleString("en-GB");
      await expect(phone.getByRole("main")).toContainText(`${words(part)} of ${words(count)}`);
      await expect(phone.getByRole("main")).toContainText(`Prometheus at ${new URL(server.url).host}`);
      await expect(phone.getByRole("main")).toContainText("The week so far, until");
      await expectNoSidewaysScroll(phone);
      expect([Number(part), Number(count)]).toEqual([recount(counters, "5"), recount(counters, "")]);
    });
  } finally {
    await server.stop();
  }
});

/**
 * What the counters gained in this week of a project in Berlin, from its first sample to the last one. The hourly sample
 * before it is older than the five minutes that the server looks back.
 */
function recount(counters: readonly Series[], code: string): number {
  const begin = startOfDay(monday(), zone).getTime() / 1000;
  return counters
    .filter(({ labels }) => labels.job === "api" && labels.code?.startsWith(code))
    .reduce((sum, { samples }) => sum + gained(samples, (before) => before >= begin), 0);
}
