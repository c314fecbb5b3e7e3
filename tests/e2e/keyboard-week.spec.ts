import { addLine, expectSaved, headline, publishEarly, reading } from "./editor-parts";
import { expect, phoneScreen, test } from "./fixtures";
import { countKeys } from "./keyboard";
import { addOfferedKpi, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test("a usual week is written and published with the keyboard alone", async ({ app, openPage }) => {
  test.setTimeout(120_000);
  const page = await openPage();
  const keys = countKeys(page);
  await startWorkspace(page, app);
  const slug = await startProject(page, "Checkout platform");
  await addOfferedKpi(page, slug, "throughput");
  await addOfferedKpi(page, slug, "error_rate");
  await page.goto(`/projects/${slug}/write`);
  await expect(page.getByText(/^Draft/)).toBeVisible();

  await test.step("headline, state, a milestone and a promise", async () => {
    await keys.to(headline(page));
    await keys.type("Shoppers can pay with one tap.");
    await keys.to(page.getByRole("radio", { name: "Not started" }));
    await keys.press("ArrowRight");
    await keys.to(page.getByRole("button", { name: "Add a milestone" }));
    await keys.press("Enter");
    await expect(page.getByLabel("What will be possible")).toBeFocused();
    await keys.type("Pay with one tap");
    await keys.to(reading(page, "Throughput").getByLabel("Value"));
    await keys.type("1,840");
    await keys.press("Tab");
    await expect(reading(page, "Throughput")).toContainText("“1,840” could be 1840 or 1.840.");
    await keys.press("Shift+Tab");
    await keys.press("ControlOrMeta+a");
    await keys.type("1840,5");
    await keys.press("Tab");
    await expect(reading(page, "Throughput")).not.toContainText("could be");
    await keys.to(reading(page, "Error rate").getByLabel("How many"));
    await keys.type("10");
    await keys.press("Tab");
    await keys.type("0");
    await keys.press("Tab");
    await expect(reading(page, "Error rate")).toContainText("10 out of 0 cannot be.");
    await keys.press("Shift+Tab");
    await keys.type("20000");
    await keys.to(page.getByRole("button", { name: "Add a promise" }));
    await keys.press("Enter");
    await keys.type("Pay in yen");
  });

  await test.step("what has the focus is never behind the bar", async () => {
    await keys.to(page.getByRole("textbox", { name: "For whoever wants to know more" }));
    const bar = await page.locator("[data-bar]").boundingBox();
    const field = await page.locator(":focus").boundingBox();
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });

  await test.step("published, with a yes to doing so early", async () => {
    await expectSaved(page);
    await keys.to(page.getByRole("button", { name: /^Publish/ }));
    await keys.press("Enter");
    const yes = page.getByRole("button", { name: /^Publish \d days early$/ });
    await expect(yes).toBeFocused();
    await keys.press("Shift+Tab");
    await keys.press("Enter");
    await expect(yes).toHaveCount(0);
    await keys.to(page.getByRole("button", { name: /^Publish to|^Publish$/ }));
    await keys.press("Enter");
    await expect(yes).toBeFocused();
    await keys.press("Enter");
    await expect(page).toHaveURL(/\?published$/);
    await expect(page.getByRole("main")).toContainText("1,840.5");
  });
  await test.step("on a phone the notes come before the bar, and the bar is always in sight", async () => {
    const phone = await openPage({ ...phoneScreen, signedInAs: page });
    await phone.goto(`/projects/${await startProject(phone, "Receipts")}/write`);
    const publish = phone.getByRole("button", { name: /^Publish/ });
    await expect(publish).toBeInViewport();
    await addLine(phone, "promise", { "What people will be able to do next time": "Print receipts" });
    await expect(publish).toBeInViewport();
    const note = phone.getByLabel("A note");
    await note.fill("The printer is slow.");
    await phone.getByRole("button", { name: "Keep the note" }).click();
    await expect(phone.getByRole("listitem").filter({ hasText: "The printer is slow." })).toBeVisible();
    const isBefore = await note.evaluate((element) => {
      const bar = document.querySelector("[data-bar]");
      return bar !== null && Boolean(element.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isBefore).toBe(true);
    await headline(phone).fill("Receipts are printed.");
    await phone.getByRole("radio", { name: "On track" }).check();
    await publishEarly(phone);
  });
  test.info().annotations.push({ type: "measured", description: `${keys.count()} keys` });
});
