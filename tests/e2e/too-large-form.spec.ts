import { expect, test } from "./fixtures";
import { startWorkspace } from "./start-workspace";

test("a form that is too large to be sent stays on the screen with what was typed", async ({ app, page }) => {
  await startWorkspace(page, app);
  await page.goto("/projects/new");
  const purpose = page.getByLabel("Purpose");
  const type = (text: string, times: number) =>
    purpose.evaluate((area: HTMLTextAreaElement, value) => (area.value = value), text.repeat(times));
  await page.getByLabel("Name").fill("Checkout platform");
  await type("ö", 700_000);
  await page.getByRole("button", { name: "Start the project" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "larger than what can be sent at once, 4 MB" });
  await expect(notice).toBeInViewport();
  await expect(page.getByLabel("Name")).toHaveValue("Checkout platform");
  expect((await purpose.inputValue()).length).toBe(700_000);

  await type("o", 3_900_000);
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText(/Please keep this under .* characters/)).toBeVisible();

  await purpose.fill("People pay with one tap.");
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page).toHaveURL(/\/projects\/checkout-platform/);
});
