import { expect, type Page } from "@playwright/test";

/** What the picker makes of `http_requests_total` of the job "api". */
export const errorRateQueries = {
  failed: 'sum(increase(http_requests_total{job="api",code=~"5.."}[$window])) or vector(0)',
  all: 'sum(increase(http_requests_total{job="api"}[$window]))',
};

/** From a server's metrics to the two queries of an error rate in the form of a source; `look` at each page on the way. */
export async function pickErrorRate(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await page.getByLabel("A part of the metric’s name").fill("requests");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByLabel("What counts the requests").selectOption("http_requests_total");
  await look(page);
  await page.getByRole("button", { name: "Choose it" }).click();
  await page.getByLabel("job", { exact: true }).selectOption("api");
  await expect(page.getByLabel("The label that says it")).toHaveValue("code");
  await page.getByRole("button", { name: "Make the query" }).click();
  await expect(page.locator("pre").first()).toContainText('job="api"');
  await look(page);
  await page.getByRole("button", { name: "Use these queries" }).click();
}
