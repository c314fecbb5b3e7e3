import { expect, type Page } from "@playwright/test";

type Answer = { score: number; missing: string; change: string; choice: "Adopt" | "Adjust" | "Extend" | "Go back" };

/** Answers a review that is open, from the card on the page of its trial. */
export async function answerReview(
  page: Page,
  trial: string,
  { score, missing, change, choice }: Answer,
): Promise<void> {
  await page.goto(trial);
  await page.getByRole("link", { name: "Answer the review" }).click();
  await page.getByRole("radio", { name: String(score), exact: true }).check();
  await page.getByLabel("What was missing?").fill(missing);
  await page.getByLabel("What would you change?").fill(change);
  await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
  await page.getByRole("button", { name: "Send my answer, for good" }).click();
  await expect(page.getByText(/^Your answer is kept\./)).toBeVisible();
}

/** Says what one's side wants, with a word to it. */
export async function vote(page: Page, trial: string, choice: Answer["choice"], word: string): Promise<void> {
  await page.goto(trial);
  await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
  await page.getByLabel("A word to it").fill(word);
  await page.getByRole("button", { name: "Choose this" }).click();
  await expect(page).toHaveURL(trial);
  await expect(page.getByText(word)).toBeVisible();
}

/** Every body of the server that a page of a trial, or one about it, is made from: as a document and as data. */
export async function readAllBodies(page: Page, slug: string, trial: string): Promise<string> {
  const pages = [trial, `${trial}?answered`, `${trial}/answer`, `${trial}/vote`, `/projects/${slug}`, "/"];
  const asData = (path: string) => (path === "/" ? "/_root.data" : path.replace(/(?=\?|$)/, ".data"));
  const bodies = await Promise.all(
    pages.flatMap((path) => [path, asData(path)]).map(async (path) => (await page.request.get(path)).text()),
  );
  expect(bodies.every((body) => body.length > 50)).toBe(true);
  return bodies.join("\n");
}
