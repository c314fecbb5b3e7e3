import type { Locator, Page } from "@playwright/test";

/** A keyboard that counts: `to` presses Tab until a control has the focus. */
export function countKeys(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    count++;
    await page.keyboard.press(key);
  };
  return {
    press,
    count: () => count,
    async type(text: string) {
      count += text.length;
      await page.keyboard.type(text);
    },
    async to(target: Locator) {
      for (let presses = 0; presses < 120; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await press("Tab");
      }
      throw new Error("Tab never came to it.");
    },
  };
}
