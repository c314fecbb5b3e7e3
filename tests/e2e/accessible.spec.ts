import type { Page } from "@playwright/test";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";
import { type DemoPlaces, type DemoRole, enterDemo, findDemoPlaces } from "./demo-places";
import { expectSound } from "./expect-sound";
import { expect, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });
test.describe.configure({ timeout: 120_000 });

const isOfOpenWeek = /weeks\/:weekOn\/(edit|draft|notes|preview|publish)$/;

/** Every page of the site map; what its places stand for is filled in later. */
const siteMap = (routes as RouteConfigEntry[])
  .filter(({ file }) => file.endsWith(".tsx"))
  .map(({ path = "" }) => `/${isOfOpenWeek.test(path) ? path.replace(":weekOn", ":openWeek") : path}`);

/** Where else a page looks different: refused, empty, another span, a private or a paused project, a trial at its end. */
const moreAddresses = [
  "/?page=99",
  "/people?q=nobody-has-this-name",
  "/projects/checkout-platform/weeks/:openWeek/edit?check",
  "/projects/checkout-platform/kpis/new?offer=error_rate",
  "/projects/checkout-platform/kpis/:kpiId?weeks=52",
  "/projects/checkout-platform/ask?week=:weekOn&line=headline",
  "/projects/ledger",
  "/projects/ledger/agreement",
  "/projects/ledger/trials/1",
  "/projects/order-notifications",
  "/projects/order-notifications/weeks",
  "/projects/order-notifications/agreement",
  "/projects/partner-gateway",
  "/projects/partner-gateway/kpis",
  "/projects/partner-gateway/agreement",
  "/projects/partner-gateway/trials/1",
  "/projects/partner-gateway/trials/1/answer",
  "/projects/partner-gateway/trials/1/vote",
  "/projects/partner-gateway/trials/2",
  "/projects/search-relevance",
  "/projects/search-relevance/trials/1",
  "/projects/search-relevance/trials/1/answer",
  "/projects/search-relevance/check-ins",
  "/projects/warehouse-sync",
  "/projects/warehouse-sync/questions",
  "/projects/warehouse-sync/check-ins",
  "/projects/warehouse-sync/proposal",
];

/** What looks different to each of them. The lead sees nearly everything that a project has, so axe looks there once. */
const looksAt = {
  anonymous: /./,
  stakeholder: /^\/$|\/(asks|trials|proposals)\/|\/(ask|agreement)$|^\/projects\/[^/]+$/,
  lead: /./,
  admin: /^\/(workspace|people)/,
};
const roles = ["anonymous", "stakeholder", "lead", "admin"] as const;
/** As many pages as a test opens. */
const most = { anonymous: 50, stakeholder: 20, lead: 10, admin: 50 };

/** One page that is refused looks like the next. */
const refused = new Set<string>();

let known: { of: string | undefined; places: DemoPlaces } | undefined;

for (const role of roles) {
  const addresses = [...siteMap, ...moreAddresses];
  const count = Math.ceil(addresses.length / most[role]);
  for (let part = 0; part < count; part++) {
    const some = addresses.slice(part * most[role], (part + 1) * most[role]);
    test(`every page is sound as ${role}, ${part + 1} of ${count}`, async ({ page, baseURL }) => {
      if (known?.of !== baseURL) known = { of: baseURL, places: await findDemoPlaces(page) };
      await lookAt(page, role, some, known?.places ?? {});
    });
  }
}

async function lookAt(page: Page, role: (typeof roles)[number], addresses: string[], places: DemoPlaces) {
  if (role === "anonymous") await page.context().clearCookies();
  else await enterDemo(page, role satisfies DemoRole);
  const seen = new Set<string>();
  const faults: string[] = [];
  for (const address of addresses) {
    const answer = await page.goto(address.replace(/:(\w+)/g, (_, name) => places[name] ?? "no-such-thing"));
    const status = answer?.status() ?? 0;
    if (status >= 400 && refused.has(`${role} ${status}`)) continue;
    if (status >= 400) refused.add(`${role} ${status}`);
    const { pathname, search } = new URL(page.url());
    const isSignIn = pathname === "/sign-in";
    if (isSignIn && role !== "anonymous") faults.push(`${address} leads to the sign-in`);
    const path = isSignIn ? pathname : pathname + search;
    if (seen.has(path)) continue;
    seen.add(path);
    await expectSound(page, looksAt[role].test(pathname)).catch((error: Error) =>
      faults.push(`${path}: ${error.message}`),
    );
  }
  expect(faults).toEqual([]);
}
