import { expect, type Page } from "@playwright/test";

export type DemoRole = "stakeholder" | "engineer" | "lead" | "admin";
export type DemoPlaces = Record<string, string>;

/** One click on the sign-in page, as whoever was signed in before no longer. */
export async function enterDemo(page: Page, role: DemoRole): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Enter as ${role}` }).click();
  await expect(page).toHaveURL("/");
}

/** Real places of the demo for what stands open in an address, found by following the pages' own links. */
export async function findDemoPlaces(page: Page): Promise<DemoPlaces> {
  const slug = "checkout-platform";
  const follow = async (address: string, pattern: RegExp) => {
    await page.goto(address);
    return pattern.exec(await page.content())?.[1] ?? "";
  };
  await enterDemo(page, "admin");
  const personId = await follow("/people", /\/people\/([0-9a-f-]{36})/);
  await enterDemo(page, "stakeholder");
  const askId = await follow(`/projects/${slug}`, /\/asks\/([0-9a-f-]{36})/);
  const weekOn = await follow(`/projects/${slug}`, /\/weeks\/([0-9-]{10})\/readers/);
  const kpiId = await follow(`/projects/${slug}/kpis`, /\/kpis\/([0-9a-f-]{36})/);
  const proposalId = await follow(`/projects/${slug}/agreement`, /\/proposals\/([0-9a-f-]{36})/);
  const questionId = await follow(`/projects/${slug}/questions`, /\/questions\/([0-9a-f-]{36})/);
  const day = await follow(`/projects/${slug}/meetings`, /\/meetings\/([0-9-]{10})/);
  const number = await follow(`/projects/${slug}`, /\/trials\/(\d+)/);
  await enterDemo(page, "lead");
  const conversationId = await follow("/feedback", /\/feedback\/([0-9a-f-]{36})/);
  await page.goto(`/projects/${slug}/write`);
  const openWeek = /weeks\/([0-9-]{10})\/edit/.exec(page.url())?.[1] ?? "";
  const places = {
    slug,
    termSlug: "latency",
    personId,
    askId,
    weekOn,
    kpiId,
    proposalId,
    questionId,
    number,
    day,
    openWeek,
    conversationId,
  };
  expect(Object.entries(places).filter(([, place]) => !place)).toEqual([]);
  return places;
}
