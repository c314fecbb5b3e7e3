import { expect, type Locator, type Page } from "@playwright/test";

export const headline = (page: Page): Locator =>
  page.getByLabel("What can people do now that they could not do last week?");

/** A part of the editor, or of a brief, by its heading. */
export const part = (page: Page, title: string): Locator =>
  page.locator("section", { has: page.getByRole("heading", { name: new RegExp(`^${title}`) }) });

/** The fields of one key number. */
export const reading = (page: Page, name: string): Locator => page.getByRole("group", { name: new RegExp(`^${name}`) });

/** Adds a line to a list of the editor, with a script or without, and fills in its fields by their labels. */
export async function addLine(page: Page, word: string, fields: Record<string, string>): Promise<Locator> {
  const add = page.getByRole("button", { name: new RegExp(`^Add an? ${word}$`) });
  const lines = page.locator("section", { has: add }).locator("[data-line]");
  const count = await lines.count();
  await add.click();
  await expect(lines).toHaveCount(count + 1);
  const line = lines.last();
  for (const [label, text] of Object.entries(fields)) {
    const field = line.getByLabel(label, { exact: true });
    if (await field.evaluate((element) => element.tagName === "SELECT")) await field.selectOption({ label: text });
    else await field.fill(text);
  }
  return line;
}

/** Everything that stands in the editor's form. */
export const wordsIn = (page: Page): Promise<[string, string][]> =>
  page
    .locator("form#summary")
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form).entries()]
        .filter(([name]) => name !== "base")
        .map(([name, value]) => [name, String(value)]),
    );

/** Waits until the editor says that all is saved. */
export const expectSaved = (page: Page): Promise<void> => expect(page.getByText(/^Draft, saved/)).toBeVisible();

/** Publishes a week that is due in some days, as those of `startProject` are: its author says yes to doing so early. */
export async function publishEarly(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Publish( to .*)?$/ }).click();
  await expect(page.getByText(/^This week ends on .*\. Publish \d days early\?$/)).toBeVisible();
  await page.getByRole("button", { name: /^Publish \d days early$/ }).click();
  await expect(page).toHaveURL(/\?published$/);
}
