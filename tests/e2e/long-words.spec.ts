import type { Page } from "@playwright/test";
import { addLine, expectSaved, headline, publishEarly } from "./editor-parts";
import { expectNoSidewaysScroll, expectWholeWords } from "./expect-no-sideways-scroll";
import { expect, test } from "./fixtures";
import { addOfferedKpi, dayIn, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const address = `https://wiki.northwind.test/${"payments-and-settlement/".repeat(4)}`;
const names = ["Ж".repeat(80), "Payment_orchestration_and_settlement_service_for_all_of_our_partners"];

test("a word longer than the screen breaks, and no other", async ({ app, page }) => {
  test.setTimeout(240_000);
  await startWorkspace(page, app);
  for (const name of names) {
    const slug = await startProject(page, name);
    await addOfferedKpi(page, slug, "throughput");
    await inviteToProject(page, slug, { name: "Ж".repeat(80), email: `${slug}@northwind.test`, role: "stakeholder" });
    const week = await publishLongWords(page, slug);
    await expectFits(
      page,
      [
        ["/", "/projects", "/people", `${week}`, `${week}/revisions`, `${week}/edit`],
        [
          "",
          "/weeks",
          "/kpis",
          "/questions",
          "/check-ins",
          "/agreement",
          "/people",
          "/cadence",
          "/absences",
          "/settings",
        ].map((path) => `/projects/${slug}${path}`),
      ].flat(),
    );
  }
});

/** Publishes a week full of addresses and corrects it. Gives the path of the week. */
async function publishLongWords(page: Page, slug: string): Promise<string> {
  await page.goto(`/projects/${slug}/write`);
  const week = new URL(page.url()).pathname.replace(/\/edit$/, "");
  await headline(page).fill(address);
  await page.getByRole("radio", { name: "At risk" }).check();
  await page.getByLabel("Why this state").fill(address);
  await addLine(page, "milestone", {
    "What will be possible": address,
    "For whom": address,
    "Target date": dayIn(30),
    State: "On track",
  });
  await addLine(page, "promise", { "What people will be able to do next time": address });
  await expectSaved(page);
  await publishEarly(page);
  await page.goto(`${week}/correct`);
  await headline(page).fill(`${address}?again`);
  await page.getByLabel("What was wrong?").fill(address);
  await page.getByRole("button", { name: "Publish the correction" }).click();
  await expect(page).toHaveURL(`${week}?corrected`);
  return week;
}

async function expectFits(page: Page, addresses: string[]): Promise<void> {
  const faults: string[] = [];
  for (const path of addresses) {
    await page.goto(path);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const check = async () => {
        await expectNoSidewaysScroll(page);
        await expectWholeWords(page);
      };
      await check().catch((error: Error) => faults.push(`${width} px: ${error.message}`));
    }
  }
  expect(faults).toEqual([]);
}
