import { expect, type Page } from "@playwright/test";

const dayMilliseconds = 86_400_000;

/** The day that is `days` after today, in UTC. */
export const dayIn = (days: number): string => new Date(Date.now() + days * dayMilliseconds).toISOString().slice(0, 10);

const weekdayIn = (days: number): number => new Date(dayIn(days)).getUTCDay() || 7;

/** A project whose summary is due every week, three days from now unless a weekday is given, so that no deadline passes during a test. Gives its slug. */
export async function startProject(page: Page, name: string, weekday = weekdayIn(3)): Promise<string> {
  await page.goto("/projects/new");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Purpose").fill("Shoppers pay without waiting.");
  await page.getByLabel("Due on").selectOption(String(weekday));
  await page.getByLabel("Due at").fill("17:00");
  await page.getByLabel("Time zone").selectOption("Europe/Berlin");
  await page.getByRole("button", { name: "Start the project" }).click();
  await expect(page).toHaveURL(/\/projects\/(?!new)[^/]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) as string;
}

/** Adds one of the key numbers that every project is offered. */
export async function addOfferedKpi(page: Page, slug: string, offer: "throughput" | "error_rate"): Promise<void> {
  await page.goto(`/projects/${slug}/kpis/new?offer=${offer}`);
  await page.getByRole("button", { name: "Add this number" }).click();
  await expect(page).toHaveURL(/\/kpis\/[0-9a-f-]{36}$/);
}

/** Mails somebody new an invitation into the project. */
export async function inviteToProject(
  page: Page,
  slug: string,
  { name, email, role }: { name: string; email: string; role: "lead" | "engineer" | "stakeholder" },
): Promise<void> {
  await page.goto(`/projects/${slug}/people`);
  const form = page.locator("form", { has: page.getByRole("button", { name: "Send the invitation" }) });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("E-mail address").fill(email);
  await form.getByLabel("Role").selectOption(role);
  await form.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toBeVisible();
}
