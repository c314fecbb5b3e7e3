import type { Page } from "@playwright/test";
import { startCast } from "./agree-on-trial";
import { expect, linkIn, phoneScreen, test } from "./fixtures";

/** Two steps: the button on every page, and the form. Gives the flag's path. */
async function raise(page: Page, what: string): Promise<string> {
  await page.getByRole("link", { name: "Raise a flag" }).click();
  await page.getByLabel("What happens?").fill(what);
  await page.getByLabel("Who is affected?").fill("Shoppers with cards from Japan");
  await page.getByRole("button", { name: "Raise the flag" }).click();
  await expect(page.getByText("The flag is raised and on its way to everybody")).toBeVisible();
  return new URL(page.url()).pathname;
}

const banner = (page: Page) => page.getByRole("region", { name: "Critical now" });

test.describe("between two browsers", () => {
  test("a flag is raised, seen at once, acknowledged, followed and resolved", async ({ app, openPage }) => {
    test.setTimeout(120_000);
    const [lead, stakeholder] = [await openPage(), await openPage(phoneScreen)];
    const slug = await startCast(app, { lead, stakeholder });
    await stakeholder.goto(`/projects/${slug}`);
    const title = await stakeholder.title();

    const flag = await test.step("raised in two steps, it is on the other's phone within seconds", async () => {
      await lead.goto(`/projects/${slug}`);
      const path = await raise(lead, "Refunds fail <b>for</b> cards issued in Japan");
      await expect(banner(stakeholder)).toContainText("Refunds fail <b>for</b> cards issued in Japan", {
        timeout: 5_000,
      });
      await expect(banner(stakeholder)).toContainText("Nobody has acknowledged it yet");
      await expect(stakeholder).toHaveTitle(`(1) ${title}`);
      return path;
    });

    await test.step("the mail leads to the flag; opening its link acknowledges nothing", async () => {
      const mail = await app.mail.nextMail("stella@northwind.test");
      expect(mail.subject).toMatch(/^Critical: /);
      const before = await lead.request.get(linkIn(mail, "/flags/"));
      expect(await before.text()).toContain("Nobody has acknowledged it yet");
      await stakeholder.goto(linkIn(mail, "/flags/"));
      await expect(stakeholder.getByText("Not acknowledged", { exact: true })).toBeVisible();
    });

    await test.step("acknowledged by name, and the other page knows", async () => {
      await stakeholder.getByRole("button", { name: "I have seen it" }).click();
      await expect(stakeholder.getByText("You have acknowledged it.")).toBeVisible();
      await expect(banner(lead)).toContainText("Ada Admin takes care of it");
    });

    await test.step("a page of it that stays open says that there is more, and keeps what is being written", async () => {
      await stakeholder.getByLabel("What is new?").fill("I have told our");
      const more = { intent: "no-news", id: crypto.randomUUID() };
      await lead.request.post(flag, { form: more, headers: { origin: app.baseUrl }, maxRedirects: 0 });
      await expect(stakeholder.getByText("Something has happened since you opened this page.")).toBeVisible();
      await expect(stakeholder.getByLabel("What is new?")).toHaveValue("I have told our");
      await stakeholder.getByRole("link", { name: "Show it" }).click();
      await expect(stakeholder.getByText("No news yet", { exact: true })).toBeVisible();
      await expect(stakeholder.getByText("Something has happened")).toBeHidden();
    });

    await test.step("followed: no news in one tap, and news in words", async () => {
      await lead.goto(flag);
      await lead.getByRole("button", { name: /^No news yet/ }).click();
      await expect(lead.getByText("Everybody is told that there is no news yet.")).toBeVisible();
      await lead.getByLabel("What is new?").fill("The bank has found it.");
      await lead.getByRole("button", { name: "Tell everybody" }).click();
      await expect(lead.getByText("Everybody is told.", { exact: true })).toBeVisible();
      await stakeholder.reload();
      await expect(stakeholder.getByText("The bank has found it.")).toBeVisible();
    });

    await test.step("resolved: the banner goes by itself, and the title is as it was", async () => {
      await stakeholder.goto(`/projects/${slug}`);
      await expect(stakeholder).toHaveTitle(`(1) ${title}`);
      await lead.getByText("It is over").click();
      await lead.getByLabel("How did it end?").fill("Refunds run again since 15:10.");
      await lead.getByRole("button", { name: "Resolve the flag" }).click();
      await expect(banner(stakeholder)).toBeHidden({ timeout: 5_000 });
      await expect(stakeholder).toHaveTitle(title);
    });

    await test.step("its page tells the story, and who could have seen it by what", async () => {
      for (const part of ["Raised", "Acknowledged", "The bank has found it.", "Refunds run again since 15:10."])
        await expect(lead.getByText(part).first()).toBeVisible();
      const reach = lead.getByRole("listitem").filter({ hasText: "Stella Stark" }).last();
      await expect(reach).toContainText("Shown on an open page");
      await expect(reach).toContainText("Mail taken by the mail server");
      await lead.goto("/workspace/deliveries");
      await expect(lead.getByRole("heading", { level: 1 })).toBeVisible();
    });

    await test.step("what was written on a page from before is said to be late, and is not lost", async () => {
      await stakeholder.goto(flag);
      await stakeholder.getByText("It goes on").click();
      await stakeholder.getByLabel("What happens?").fill("They fail again in Osaka.");
      const again = { intent: "reopen", id: crypto.randomUUID(), text: "Still.", nextWord: "30" };
      await lead.request.post(flag, { form: again, headers: { origin: app.baseUrl }, maxRedirects: 0 });
      await stakeholder.getByRole("button", { name: "Open it again" }).click();
      await expect(stakeholder.getByRole("alert")).toContainText("It is open already.");
      await expect(stakeholder.getByRole("alert")).toContainText("They fail again in Osaka.");
    });
  });
});

test.describe("by the test clock", () => {
  test.use({ appOptions: { startsAt: "2027-03-09T10:00:00+01:00" } });

  test("a flag that nobody acknowledges is said again and passed on, each step once, and never after", async ({
    app,
    openPage,
  }) => {
    test.setTimeout(180_000);
    const [lead, stakeholder] = [await openPage(), await openPage()];
    const slug = await startCast(app, { lead, stakeholder });
    await lead.goto(`/projects/${slug}/flags/settings`);
    await lead.getByLabel("First to").selectOption({ label: "Stella Stark" });
    await lead.getByRole("button", { name: "Save" }).click();
    await lead.goto(`/projects/${slug}`);
    const flag = await raise(lead, "Nobody can pay");
    const mails = (part: string) =>
      app.mail.mails.filter(
        ({ recipients, subject }) => recipients.includes("stella@northwind.test") && subject?.includes(part),
      ).length;
    await expect.poll(() => mails("Flag in Checkout platform")).toBe(1);

    for (const { at, again } of [
      { at: "2027-03-09T10:16:00+01:00", again: 1 },
      { at: "2027-03-09T10:17:00+01:00", again: 1 },
      { at: "2027-03-09T10:32:00+01:00", again: 2 },
    ]) {
      await app.moveTo(new Date(at));
      await expect.poll(() => mails("Nobody has acknowledged"), { timeout: 20_000 }).toBe(again);
    }
    await lead.goto(flag);
    await expect(lead.getByText("Passed on").or(lead.getByText("Escalated")).first()).toBeVisible();

    await stakeholder.goto(flag);
    await stakeholder.getByRole("button", { name: "I have seen it" }).click();
    await expect(stakeholder.getByText("You have acknowledged it.")).toBeVisible();
    const sent = mails("Nobody has acknowledged");
    await app.moveTo(new Date("2027-03-09T12:00:00+01:00"));
    await expect.poll(() => mails("No word came"), { timeout: 20_000 }).toBe(1);
    expect(mails("Nobody has acknowledged")).toBe(sent);
  });
});
