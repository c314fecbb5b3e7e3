import { mondayOf, startOfDay } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { gained, inText, makeCounters, type Series } from "../factories/metric-history";
import { HeldFront } from "../fakes/held-front";
import { startVictoriaMetrics } from "../setup/victoria-metrics";
import { expectSaved, headline, publishEarly, reading } from "./editor-parts";
import { expectAccessible } from "./expect-accessible";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expectSound } from "./expect-sound";
import { expect, phoneScreen, test } from "./fixtures";
import { errorRateQueries, pickErrorRate } from "./pick-error-rate";
import { addOfferedKpi, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { env: { OUTBOUND_ALLOW: "127.0.0.0/8" } } });

const zone = "Europe/Berlin";
const monday = () => mondayOf(new Date(), zone);
/** A week asks for two counts, and for those of its seven days. */
const questionsOfWeek = 16;
const token = "northwind-reads-metrics-0815";

test("numbers come from where they live: picked, tried, connected, filled up, and published without typing", async ({
  app,
  page,
  openPage,
}) => {
  test.setTimeout(180_000);
  const stretch = { from: startOfDay(addWeeks(monday(), -15), zone), until: new Date(Date.now() - 3 * 3_600_000) };
  const counters = makeCounters([stretch], 3_600);
  const behind = await startVictoriaMetrics({ history: inText("http_requests_total", counters, "prometheus") });
  const server = await HeldFront.start(behind.url);
  const host = new URL(server.url).host;
  const errorRate = reading(page, "Error rate");
  let [slug, kpi] = ["", ""];
  try {
    await test.step("its queries are picked from what the server knows", async () => {
      await startWorkspace(page, app);
      slug = await startProject(page, "Checkout platform");
      await addOfferedKpi(page, slug, "error_rate");
      kpi = new URL(page.url()).pathname;
      await page.goto(`${kpi}/source`);
      await page.getByRole("link", { name: "Prometheus" }).click();
      await page.getByLabel("Address of the server").fill(server.url);
      await page.getByRole("button", { name: "Pick from the server" }).click();
      await pickErrorRate(page, expectSound);
      await expect(page.getByLabel("Query", { exact: true })).toHaveValue(errorRateQueries.failed);
    });

    await test.step("a wrong query is answered with what the server says, and what was typed stays", async () => {
      await page.getByLabel("Query", { exact: true }).fill("sum(increase(");
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expect(page.getByLabel("Query of the whole")).toHaveValue(errorRateQueries.all);
    });

    await test.step("it is tried for the last whole week, and connected", async () => {
      await page.getByLabel("Query", { exact: true }).fill(errorRateQueries.failed);
      await page.getByLabel("How it lets us in").selectOption("A token (bearer)");
      await page.getByLabel("Password or token").fill(token);
      await page.getByRole("button", { name: "Try it", exact: true }).click();
      await expect(page.getByRole("heading", { name: "The source answers" })).toBeVisible();
      await page.getByText("The 12 weeks in numbers").click();
      await expect(page.getByRole("row")).toHaveCount(12);
      await expectAccessible(page);
      await page.getByRole("button", { name: "Try it and connect" }).click();
      await expect(page.getByText(`Prometheus at ${host}`)).toBeVisible();
      expect([...server.authorizations]).toContain(`Bearer ${token}`);
      await page.goto(`${kpi}/source?kind=prometheus`);
      await expect(page.getByLabel("Password or token")).toHaveValue("");
      expect(await page.content()).not.toContain(token);
      await page.goto(`${kpi}/source`);
    });

    await test.step("the earlier weeks are fetched with progress, stopped in the middle, and gone on with", async () => {
      server.holdAfter(2.5 * questionsOfWeek);
      await page.getByRole("button", { name: "Fetch them" }).click();
      await expect(page.getByText("2 of 12 weeks")).toBeVisible({ timeout: 30_000 });
      await expect(page.getByRole("progressbar", { name: "Weeks fetched" })).toHaveAttribute("value", "2");
      await page.getByRole("button", { name: "Stop" }).click();
      await expect(page.getByText("Stopped after 2 of 12 weeks. What was fetched stays.")).toBeVisible();
      server.release();
      await page.getByRole("button", { name: "Go on with the other 10 weeks" }).click();
      await expect(page.getByText("12 weeks were fetched.")).toBeVisible({ timeout: 30_000 });
      await page.goto(kpi);
      await expect(page.getByRole("figure")).toContainText("12-week trend");
    });

    await test.step("its author asks for this week's number while writing, and goes on writing meanwhile", async () => {
      await page.goto(`/projects/${slug}/write`);
      await headline(page).fill("Payments run,");
      server.holdAfter(0);
      await errorRate.getByRole("button", { name: "Read now" }).click();
      await expect(errorRate.getByText("Asking the source…")).toBeVisible();
      await headline(page).fill("Payments run, and we know how many fail.");
      server.release();
      await expect(errorRate.getByText("Read just now.")).toBeVisible();
      await expect(errorRate.getByText(/^Filled in from Prometheus at .* The week so far, until/)).toBeVisible();
      await expect(errorRate.getByLabel("Out of")).toHaveValue(String(recount(counters, "")));
      await expect(headline(page)).toHaveValue("Payments run, and we know how many fail.");
      await expectAccessible(page);
    });

    await test.step("a number typed instead stays until its author takes the source's, also without a script", async () => {
      await errorRate.getByLabel("How many").fill("1");
      await expectSaved(page);
      const plain = await openPage({ signedInAs: page, javaScriptEnabled: false });
      await plain.goto(page.url());
      await plain.getByLabel("For whoever wants to know more").fill("Typed without a script.");
      await reading(plain, "Error rate").getByRole("button", { name: "Read now" }).click();
      await expect(reading(plain, "Error rate").getByText(/ says .*%\. The week so far/)).toBeVisible();
      await expect(reading(plain, "Error rate").getByLabel("How many")).toHaveValue("1");
      await expect(plain.getByLabel("For whoever wants to know more")).toHaveValue("Typed without a script.");
      await page.reload();
      await errorRate.getByRole("button", { name: "Use it" }).click();
      await expect(errorRate.getByLabel("How many")).toHaveValue(String(recount(counters, "5")));
      await expect(errorRate.getByRole("button", { name: "Use it" })).toBeHidden();
    });

    await test.step("the reader sees the number and where it comes from", async () => {
      await page.getByRole("radio", { name: "On track" }).check();
      await publishEarly(page);
      const phone = await openPage({ signedInAs: page, ...phoneScreen });
      await phone.goto(`/projects/${slug}`);
      const words = (count: number) => count.toLocaleString("en-GB");
      const counts = `${words(recount(counters, "5"))} of ${words(recount(counters, ""))}`;
      await expect(phone.getByRole("main")).toContainText(counts);
      await expect(phone.getByRole("main")).toContainText(`Prometheus at ${host}`);
      await expect(phone.getByRole("main")).toContainText("The week so far, until");
      await expectNoSidewaysScroll(phone);
    });

    expect(app.logs()).not.toContain(token);
  } finally {
    await server.stop();
    await behind.stop();
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
