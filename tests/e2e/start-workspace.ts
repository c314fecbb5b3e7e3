import { expect, type Page } from "@playwright/test";
import type { App } from "./fixtures";

export const password = "a quiet sentence to sign in with";

/** The first run: whoever reads the code off the log becomes the admin. */
export async function startWorkspace(page: Page, app: App, name = "Ada Admin"): Promise<void> {
  const codeIn = () => /one-time code: ([A-Z0-9-]+)/.exec(app.logs())?.[1] ?? "";
  await expect.poll(codeIn).not.toBe("");
  await page.goto("/");
  await expect(page).toHaveURL("/first-run");
  await page.getByLabel("One-time code").fill(codeIn());
  await page.getByLabel("Name of the workspace").fill("Northwind");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Your e-mail address").fill("ada@northwind.test");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the workspace" }).click();
  await expect(page).toHaveURL("/");
}
