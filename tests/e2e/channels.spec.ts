import { Webhook } from "standardwebhooks";
import { HookSink } from "../fakes/hook-sink";
import { expect, expectAccessible, test } from "./fixtures";
import { startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { env: { OUTBOUND_ALLOW: "127.0.0.0/8" } } });

test("a channel is added, tested, refused for good, and what failed is sent again", async ({ app, page, openPage }) => {
  test.setTimeout(120_000);
  const hooks = await HookSink.start();
  let [slug, secret] = ["", ""];

  await test.step("an address inside a private network is refused at its field; what was typed stays", async () => {
    await startWorkspace(page, app);
    slug = await startProject(page, "Checkout platform");
    await page.goto(`/projects/${slug}/channels`);
    await page.getByRole("link", { name: "Signed webhook" }).click();
    await page.getByLabel("Name").fill("On call");
    await page.getByLabel("Address").fill("http://10.0.0.1/hook");
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByText("inside a private network")).toBeVisible();
    await expect(page.getByLabel("Name")).toHaveValue("On call");
    secret = await page.getByLabel("Signing secret").inputValue();
    await page.getByLabel("Address").fill(hooks.url("webhook"));
    await page.getByRole("button", { name: "Add it" }).click();
    await expect(page.getByText("Nothing was sent yet.")).toBeVisible();
    await expect(page.getByText(secret)).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step("a test arrives, signed, and the page says what the receiver said", async () => {
    await page.getByRole("button", { name: "Send a test" }).click();
    await expect(page.getByText("On call took the test: 204")).toBeVisible();
    const { body, headers } = hooks.hooks[0] as { body: string; headers: Record<string, string> };
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "message.test" });
  });

  await test.step("refused for good: switched off, and its maker gets a mail", async () => {
    hooks.say(410, "gone");
    await page.getByRole("button", { name: "Send a test" }).click();
    await expect(page.getByText("On call refused the test: 410 gone")).toBeVisible();
    await expect(page.getByText("Switched off since")).toBeVisible();
    const mail = await app.mail.nextMail("ada@northwind.test");
    expect(mail.subject).toBe("On call (Signed webhook) gets no messages any more");
    expect(mail.html).toContain("410 gone");
  });

  await test.step("without JavaScript, on a phone: switched on again, and the failed one sent again", async () => {
    hooks.answer = undefined;
    const options = { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, colorScheme: "dark" as const };
    const phone = await openPage({ ...options, signedInAs: page });
    await phone.goto(`/projects/${slug}/channels`);
    await phone.getByRole("button", { name: "Switch on again" }).click();
    await expect(phone.getByRole("button", { name: "Send a test" })).toBeVisible();
    await phone.goto("/workspace/deliveries");
    await expect(phone.getByText("This is a test").first()).toBeVisible();
    await phone.getByRole("button", { name: "Send again" }).click();
    await expect(phone.getByText("1 message waits to be sent again.")).toBeVisible();
    await expect.poll(() => hooks.hooks.length).toBe(3);
    expect(hooks.hooks[2]?.headers["webhook-id"]).toBe(hooks.hooks[1]?.headers["webhook-id"]);
    await phone.goto("/workspace/deliveries?state=sent");
    await expect(phone.getByText("Taken").first()).toBeVisible();
    expect(await phone.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });
  await hooks.stop();
});
