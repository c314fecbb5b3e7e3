import { expect, type Page } from "@playwright/test";

/** Nothing on the page is wider than the screen. Names what sticks out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`)
      .slice(-5);
  });
  expect(wide, `too wide on ${new URL(page.url()).pathname}`).toEqual([]);
}
