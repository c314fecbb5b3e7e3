import { expect, type Page } from "@playwright/test";

/** One heading of the first rank, and a title of its own. */
export async function expectGoodPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect(page, where).toHaveTitle(/.+ · Drumbeat$/, { timeout: 2_000 });
  await expect(page.getByRole("heading", { level: 1 }), where).toHaveCount(1, { timeout: 2_000 });
}

/** The first stops of the Tab key each show that they have the focus. */
export async function expectFocusIsSeen(page: Page, stops = 8): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press("Tab");
    expect(await unseenFocus(page), `focus on ${new URL(page.url()).pathname}`).toBe("");
  }
}

/** The element that has the focus without showing it, or nothing. A radio may show it by its label. */
const unseenFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return "";
    const shows = [focused, focused.closest("label")].some((element) => {
      const style = element && getComputedStyle(element);
      return style && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0;
    });
    return shows ? "" : focused.outerHTML.slice(0, 200);
  });
