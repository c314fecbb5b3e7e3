import type { Page } from "@playwright/test";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";
import { expectFocusIsSeen, expectGoodPage } from "./expect-good-page";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });
test.describe.configure({ timeout: 240_000 });

/** Where else a page looks different: refused, empty, another span, a private or a paused project. */
const moreAddresses = [
  "/?page=99",
  "/people?q=nobody-has-this-name",
  "/projects/checkout-platform/weeks/:openWeek/edit?check",
  "/projects/checkout-platform/kpis/new?offer=error_rate",
  "/projects/checkout-platform/kpis/:kpiId?weeks=52",
  "/projects/ledger",
  "/projects/order-notifications",
  "/projects/order-notifications/weeks",
  "/projects/partner-gateway",
  "/projects/partner-gateway/kpis",
  "/projects/search-relevance",
  "/projects/warehouse-sync",
];
/** What looks different to each of them. The lead sees everything that a project has, so axe looks there once. */
const looksAt = {
  anonymous: /./,
  stakeholder: /^\/$|\/asks\/|^\/projects\/[^/]+$/,
  lead: /./,
  admin: /^\/(workspace|people)/,
};
const isOfOpenWeek = /weeks\/:weekOn\/(edit|draft|notes|preview|publish)$/;

for (const role of ["anonymous", "stakeholder", "lead", "admin"] as const) {
  test(`every page is sound as ${role}`, async ({ page }) => {
    const places = await findPlaces(page);
    await page.context().clearCookies();
    if (role !== "anonymous") await enter(page, role);
    const seen = new Set<string>();
    const faults: string[] = [];
    for (const address of [...addressesOf(routes as RouteConfigEntry[]), ...moreAddresses]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(address.replace(/:(\w+)/g, (_, name) => places[name] ?? "no-such-thing"));
      const { pathname, search } = new URL(page.url());
      const path = pathname === "/sign-in" ? pathname : pathname + search;
      if (seen.has(path)) continue;
      seen.add(path);
      const isLookedAt = looksAt[role].test(pathname);
      await expectSound(page, isLookedAt).catch((error: Error) => faults.push(`${path}: ${error.message}`));
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(role === "anonymous" ? 7 : 21);
  });
}

async function expectSound(page: Page, isLookedAt: boolean): Promise<void> {
  await expectGoodPage(page);
  if (isLookedAt) await expectFocusIsSeen(page);
  if (isLookedAt) await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(page);
}

/** Every page of the site map; what its places stand for is filled in later. */
const addressesOf = (entries: RouteConfigEntry[]): string[] =>
  entries
    .filter(({ file }) => file.endsWith(".tsx"))
    .map(({ path = "" }) => `/${isOfOpenWeek.test(path) ? path.replace(":weekOn", ":openWeek") : path}`);

async function enter(page: Page, role: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Enter as ${role}` }).click();
  await expect(page).toHaveURL("/");
}

/** Real places for the addresses, found by following the pages' own links. */
async function findPlaces(page: Page): Promise<Record<string, string>> {
  const slug = "checkout-platform";
  const follow = async (address: string, pattern: RegExp) => {
    await page.goto(address);
    const html = await page.content();
    return pattern.exec(html)?.[1] ?? "";
  };
  await enter(page, "admin");
  const personId = await follow("/people", /\/people\/([0-9a-f-]{36})/);
  await page.context().clearCookies();
  await enter(page, "stakeholder");
  const askId = await follow(`/projects/${slug}`, /\/asks\/([0-9a-f-]{36})/);
  const weekOn = await follow(`/projects/${slug}`, /\/weeks\/([0-9-]{10})\/readers/);
  const kpiId = await follow(`/projects/${slug}/kpis`, /\/kpis\/([0-9a-f-]{36})/);
  await page.context().clearCookies();
  await enter(page, "lead");
  await page.goto(`/projects/${slug}/write`);
  const openWeek = /weeks\/([0-9-]{10})\/edit/.exec(page.url())?.[1] ?? "";
  const places = { slug, personId, askId, weekOn, kpiId, openWeek };
  expect(Object.values(places)).not.toContain("");
  return places;
}
