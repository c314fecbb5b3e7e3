import { expectSound } from "./expect-sound";
import { expect, phoneScreen, test } from "./fixtures";
import { countKeys } from "./keyboard";
import { startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test("a key is made on a phone, copied, used, never shown again and revoked", async ({ app, openPage }) => {
  test.setTimeout(90_000);
  const lead = await openPage(phoneScreen);
  const menu = lead.getByRole("navigation", { name: "Pages of this project" });
  let [slug, key] = ["", ""];
  const ask = () =>
    fetch(`${app.baseUrl}/api/v1/project`, { headers: { authorization: `Bearer ${key}` } }).then(
      ({ status }) => status,
    );

  await test.step("the pages to set up are folded away in two rows, and come by keyboard", async () => {
    await startWorkspace(lead, app);
    slug = await startProject(lead, "Checkout platform");
    await lead.goto(`/projects/${slug}/kpis`);
    expect((await menu.boundingBox())?.height).toBeLessThan(80);
    await expect(menu.getByRole("link", { name: "Key numbers" })).toHaveAttribute("aria-current", "page");
    await expect(menu.getByRole("link", { name: "Keys" })).toBeHidden();
    const keyboard = countKeys(lead);
    await keyboard.to(menu.locator("summary"));
    await keyboard.press("Enter");
    await expect(menu.getByRole("link", { name: "Settings" })).toBeVisible();
    await expectSound(lead);
    await keyboard.to(menu.getByRole("link", { name: "Keys" }));
    await keyboard.press("Enter");
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText("Keys for programs");
    await expect(menu.getByRole("link", { name: "Keys" })).toBeHidden();
    await expect(menu.locator("summary")).toHaveText("Keys, and more pages of this project");
    await expect(menu.locator("summary")).toHaveAttribute("aria-current", "page");
  });

  await test.step("without JavaScript as well", async () => {
    const off = await openPage({ ...phoneScreen, javaScriptEnabled: false, signedInAs: lead });
    await off.goto(`/projects/${slug}`);
    await off.locator("summary", { hasText: "More" }).click();
    await off.getByRole("link", { name: "Rhythm", exact: true }).click();
    await expect(off).toHaveURL(`/projects/${slug}/cadence`);
    await expect(off.locator("summary", { hasText: "Rhythm" })).toBeVisible();
  });

  await test.step("a key is shown once, and is copied whole", async () => {
    await lead.getByRole("button", { name: "Make the key" }).click();
    await expect(lead.getByRole("textbox", { name: "Name" })).toHaveAttribute("aria-invalid", "true");
    await lead.getByRole("textbox", { name: "Name" }).fill("Wallboard in the hall");
    await lead.getByRole("checkbox", { name: /^Read/ }).check();
    await lead.getByRole("button", { name: "Make the key" }).click();
    await expect(lead.getByRole("status")).toHaveText("Your key “Wallboard in the hall” is ready");
    const shown = lead.getByLabel("Copy it now: it is not shown again");
    key = await shown.inputValue();
    await shown.focus();
    await lead.keyboard.press("ControlOrMeta+C");
    await lead.getByRole("textbox", { name: "Name" }).focus();
    await lead.keyboard.press("ControlOrMeta+V");
    await expect(lead.getByRole("textbox", { name: "Name" })).toHaveValue(key);
    await expectSound(lead);
    expect(await ask()).toBe(200);
    await lead.reload();
    await expect(lead.getByRole("listitem").filter({ hasText: "Wallboard in the hall" })).toContainText(key.slice(-4));
    expect(await lead.content()).not.toContain(key);
  });

  await test.step("the API is explained, and what it names leads there", async () => {
    await lead.getByRole("link", { name: "How the API works" }).click();
    await lead.getByRole("navigation", { name: "Operations" }).getByRole("link").first().click();
    await expect(lead.locator(":target")).toBeInViewport();
    await lead.goBack();
    await lead.goBack();
  });

  await test.step("revoked, it is refused at once", async () => {
    await lead.getByRole("button", { name: /^Revoke/ }).click();
    await expect(lead.getByText("1 key that is over")).toBeVisible();
    expect(await ask()).toBe(401);
    await expectSound(lead);
  });
});
