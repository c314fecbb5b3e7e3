import { expect, type Page } from "@playwright/test";
import { type App, linkIn } from "./fixtures";
import { password } from "./start-workspace";

/** Opens the invitation that was mailed to the address, chooses a password and is in. */
export async function joinByMail(page: Page, app: App, email: string): Promise<void> {
  await page.goto(linkIn(await app.mail.nextMail(email), "/invitations/"));
  await expect(page.getByText(email)).toBeVisible();
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page).toHaveURL("/");
}
