import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });

test("a trend reads without JavaScript, drawn and as a table", async ({ noScript }) => {
  await openThroughput(noScript);
  await expect(noScript.getByRole("figure").getByRole("img", { name: /weeks/ })).toBeVisible();
  const rows = noScript.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(10);
  await expect(noScript.getByRole("table")).toContainText("1,840");
  await expect(noScript.getByRole("button", { name: "Show interactive chart" })).toHaveCount(0);
});

test("the interactive chart is loaded when somebody wants it, and walks by keyboard", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(new URL(request.url()).pathname);
  });
  await openThroughput(page);
  await expect(page.getByRole("button", { name: "Show interactive chart" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  const before = scripts.length;
  expect(scripts.filter((path) => path.includes("chart"))).toEqual([]);

  await page.getByRole("button", { name: "Show interactive chart" }).press("Enter");
  const chart = page.getByRole("application");
  await expect(chart).toBeVisible();
  expect(scripts.slice(before).some((path) => path.includes("trend-chart"))).toBe(true);
  await chart.focus();
  await page.keyboard.press("ArrowRight");
  const shown = page.locator(".recharts-tooltip-wrapper");
  await expect(shown).toContainText(/Week of/);
  const first = await shown.textContent();
  await page.keyboard.press("ArrowRight");
  await expect(shown).not.toHaveText(first ?? "");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Show the drawing" }).press("Enter");
  await expect(page.getByRole("figure").getByRole("img", { name: /weeks/ })).toBeVisible();
});

test("where the chart cannot be loaded the drawing stays", async ({ page }) => {
  await page.route("**/assets/trend-chart-*.js", (route) => route.abort());
  await openThroughput(page);
  await page.getByRole("button", { name: "Show interactive chart" }).click();
  await expect(page.getByText("The interactive chart could not be loaded.")).toBeVisible();
  await expect(page.getByRole("figure").getByRole("img", { name: /weeks/ })).toBeVisible();
});

async function openThroughput(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Enter as stakeholder" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/projects/checkout-platform/kpis");
  await page.getByRole("link", { name: "History of Throughput" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Throughput");
}
