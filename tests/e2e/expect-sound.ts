import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible";
import { expectFocusIsSeen, expectGoodPage } from "./expect-good-page";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";

/** A page is named, fits a narrow screen, and where it `isLookedAt` its focus is seen and axe finds nothing, in light and in dark. */
export async function expectSound(page: Page, isLookedAt = true): Promise<void> {
  await expectGoodPage(page);
  if (isLookedAt) await expectFocusIsSeen(page);
  if (isLookedAt) await expectAccessible(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}
