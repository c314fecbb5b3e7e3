import { expect, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });

test("a brief of every kind prints on one sheet with its words explained, without what is only for the screen", async ({
  page,
}) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Enter as stakeholder" }).click();
  await expect(page).toHaveURL("/");
  const briefs = await page.locator("tbody a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(briefs.length).toBeGreaterThan(4);
  await page.emulateMedia({ media: "print" });
  let explained = 0;
  for (const brief of briefs) {
    await page.goto(brief ?? "");
    await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
    explained += await page.locator("#words-used dd:visible").count();
    const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g), brief ?? "").toHaveLength(1);
  }
  expect(explained).toBeGreaterThan(0);
});
