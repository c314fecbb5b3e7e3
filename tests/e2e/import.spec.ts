import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });

const windowsTable = Buffer.from(
  "Woche;Wert;Bemerkung\r\nKW 30/2026;1.234,5;Größe\r\nKW 31/2026;1.300,75;\r\n",
  "latin1",
);

test("a spreadsheet's table is uploaded, looked at and imported, without JavaScript", async ({ noScript }) => {
  await openThroughput(noScript);
  await noScript.getByRole("link", { name: "Import a table" }).click();
  await noScript.getByLabel("A file").setInputFiles({ name: "werte.csv", mimeType: "text/csv", buffer: windowsTable });
  await noScript.getByRole("button", { name: "Read the table" }).click();
  await expect(noScript.getByRole("row", { name: /1,234.5 orders a minute; Größe/ })).toContainText("new");
  await noScript.getByRole("button", { name: "Import 2 readings" }).click();
  await expect(noScript.getByText("Imported: 2 new, 0 changed, 0 the same.")).toBeVisible();
});

test("what can be meant in two ways is asked, and the same table again changes nothing", async ({ page }) => {
  await openThroughput(page);
  await page.getByRole("link", { name: "Import a table" }).click();
  for (const expected of ["Imported: 1 new, 0 changed, 0 the same.", "Imported: 0 new, 0 changed, 1 the same."]) {
    await page.getByLabel("Or the table itself, pasted").fill("date,value\n04/05/2026,1640");
    await page.getByRole("button", { name: "Read the table" }).click();
    await expect(page.getByText("“04/05/2026” can be two days.")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Dates").selectOption("day");
    await page.getByRole("button", { name: "Read it again" }).click();
    await expect(page.getByRole("row", { name: /4 May/ })).toContainText("1,640 orders a minute");
    await page.getByRole("button", { name: /^Import/ }).click();
    await expect(page.getByText(expected)).toBeVisible();
    await page.getByRole("link", { name: "Import another table" }).click();
  }
});

test("a file that is far too large stays in its form, with a word", async ({ page }) => {
  await openThroughput(page);
  await page.getByRole("link", { name: "Import a table" }).click();
  const file = { name: "large.csv", mimeType: "text/csv", buffer: Buffer.alloc(40_000_000, "2026-W30,5\n") };
  await page.getByLabel("A file").setInputFiles(file);
  await page.getByRole("button", { name: "Read the table" }).click();
  await expect(page.getByText("This is larger than what can be sent at once")).toBeVisible();
});

test("what is seen can be taken along as a picture and as a table", async ({ page }) => {
  await openThroughput(page);
  const saved = async (role: "button" | "link", name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole(role, { name }).click()]);
    return readFileSync(await download.path());
  };
  expect((await saved("button", "Save as PNG")).subarray(0, 8)).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
  expect((await saved("link", "Save as CSV")).toString()).toContain(",1840,");
});

async function openThroughput(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Enter as lead" }).click();
  await expect(page).toHaveURL("/");
  await page.goto("/projects/checkout-platform/kpis");
  await page.getByRole("link", { name: "History of Throughput" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Throughput");
}
