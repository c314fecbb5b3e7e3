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

/** Only words that may be wider than a phone are broken. */
export async function expectWholeWords(page: Page): Promise<void> {
  const broken = await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{2,20}(?![\p{L}\p{N}_./-])/gu)) {
        if (/[\p{L}\p{N}_./-]/u.test(text.data[index - 1] ?? "")) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1)
          found.push(`${word} in ${text.data.slice(0, 40)}`);
      }
    }
    return found.slice(0, 5);
  });
  expect(broken, `broken words on ${new URL(page.url()).pathname}`).toEqual([]);
}
