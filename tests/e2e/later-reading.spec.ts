import { enterDemo } from "./demo-places";
import { reading } from "./editor-parts";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ appOptions: { env: { DEMO: "true" } } });

test("a reading that comes after publication is told beside the published number, and leads to a correction", async ({
  openPage,
}) => {
  const lead = await openPage();
  const reader = await openPage();
  await enterDemo(lead, "lead");
  await enterDemo(reader, "stakeholder");
  await reader.goto("/projects/checkout-platform");
  const card = reader.locator(".kpi-card").filter({ hasText: "Throughput" });
  const published = await card.textContent();

  await test.step("whoever enters it is led to the correction", async () => {
    await lead.goto("/projects/checkout-platform/kpis");
    await lead.getByRole("link", { name: "History of Throughput" }).click();
    await lead
      .getByRole("row")
      .filter({ hasText: "1,840" })
      .getByRole("link", { name: /^Change/ })
      .click();
    await expect(lead).toHaveURL(/reading\?week=/);
    await lead.getByLabel("Value in").fill("1900");
    await lead.getByLabel("Where it was read").fill("The night's count");
    await lead.getByRole("button", { name: "Save the reading" }).click();
    await expect(lead.getByRole("status")).toContainText("published as 1,840, later reading 1,900");
    await expectAccessible(lead);
  });

  await test.step("readers see both on the page of the number, and on the brief what was published", async () => {
    await reader.reload();
    expect(await card.textContent()).toBe(published);
    await card.getByRole("link", { name: /^History/ }).click();
    await expect(reader.getByRole("figure")).toContainText("published as 1,840, later reading 1,900");
    await expect(reader.getByRole("row").filter({ hasText: "published as 1,840" })).toContainText("1,900 orders");
    await expect(reader.getByRole("link", { name: /^Correct the summary/ })).toHaveCount(0);
  });

  await test.step("the correction has the later reading filled in", async () => {
    await lead.getByRole("status").getByRole("link", { name: "Correct the summary" }).click();
    await expect(lead).toHaveURL(/\/weeks\/[0-9-]{10}\/correct\?later=/);
    await expect(reading(lead, "Throughput")).toContainText("published as 1,840, later reading 1,900");
    await expect(reading(lead, "Throughput").getByLabel("Value")).toHaveValue("1900");
    await expect(lead.getByText("Changed: Key numbers")).toBeVisible();
    await lead.getByLabel("What was wrong?").fill("The night was not counted.");
    await lead.getByRole("button", { name: "Publish the correction" }).click();
    await expect(lead).toHaveURL(/\?corrected$/);
    await reader.goto("/projects/checkout-platform");
    await expect(card).toContainText("1,900");
    await expect(reader.getByRole("main")).toContainText("The night was not counted.");
    await card.getByRole("link", { name: /^History/ }).click();
    await expect(reader.getByRole("main")).not.toContainText("published as");
  });
});
