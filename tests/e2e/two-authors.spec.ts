import type { Page } from "@playwright/test";
import { addLine, expectSaved, headline, part, publishEarly } from "./editor-parts";
import { type App, expect, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test("two authors in one draft overwrite nothing silently", async ({ app, openPage }) => {
  test.setTimeout(150_000);
  const ada = await openPage();
  let emil = await openPage();
  const slug = await startTeam(ada, emil, app);
  const why = (page: Page) => page.getByLabel("Why this state");
  const openBoth = async () => {
    for (const page of [ada, emil]) {
      await page.goto(`/projects/${slug}/write`);
      await expect(page.getByText(/^Draft/)).toBeVisible();
    }
  };

  await test.step("what each changed elsewhere stands beside what the other changed", async () => {
    await openBoth();
    await headline(ada).fill("Shoppers can pay with one tap.");
    await addLine(ada, "promise", { "What people will be able to do next time": "Pay in yen" });
    await expectSaved(ada);
    await part(emil, "Notes").getByRole("textbox").fill("Three evenings were measured.");
    await addLine(emil, "promise", { "What people will be able to do next time": "Pay in pounds" });
    await expect(emil.getByText(/Ada Admin changed/)).toBeVisible();
    await emil.getByRole("button", { name: "Show their changes" }).click();
    await expect(headline(emil)).toHaveValue("Shoppers can pay with one tap.");
    await openBoth();
    for (const page of [ada, emil]) {
      await expect(headline(page)).toHaveValue("Shoppers can pay with one tap.");
      await expect(part(page, "Notes").getByRole("textbox")).toHaveValue("Three evenings were measured.");
      await expect(page.getByLabel("What people will be able to do next time")).toHaveCount(2);
    }
  });

  await test.step("where both changed the same words both see it, and one's own can be kept", async () => {
    await why(ada).fill("The bank is slow.");
    await expectSaved(ada);
    await why(emil).fill("The bank is asleep.");
    const note = emil.getByRole("region", { name: "Two versions" });
    await expect(note).toContainText("Ada Admin wrote something else here");
    await expect(note).toContainText("The bank is slow.");
    await expect(emil.getByText("1 field differs from what Ada Admin wrote.")).toBeVisible();
    await expect(emil.getByText(/^Draft, saved/)).toHaveCount(0);
    await expect(why(emil)).toHaveValue("The bank is asleep.");
    await note.getByRole("button", { name: "Keep mine" }).click();
    await expect(note).toHaveCount(0);
    await expectSaved(emil);
    await openBoth();
    await expect(why(ada)).toHaveValue("The bank is asleep.");
  });

  await test.step("or theirs can be used", async () => {
    await headline(ada).fill("Shoppers pay with one tap.");
    await expectSaved(ada);
    await headline(emil).fill("Everybody pays with one tap.");
    const note = emil.getByRole("region", { name: "Two versions" });
    await note.getByRole("button", { name: "Use theirs" }).click();
    await expect(headline(emil)).toHaveValue("Shoppers pay with one tap.");
    await expectSaved(emil);
    await openBoth();
    await expect(headline(ada)).toHaveValue("Shoppers pay with one tap.");
  });

  await test.step("a page left in the middle of a sentence loses none of it", async () => {
    await headline(emil).fill("Shoppers pay with one tap. It is quick.");
    await emil.getByRole("link", { name: "Overview" }).click();
    await expect(emil).toHaveURL("/");
    await openBoth();
    await expect(headline(emil)).toHaveValue("Shoppers pay with one tap. It is quick.");
  });

  await test.step("without a connection words wait in the browser and are sent when it returns", async () => {
    await emil.context().setOffline(true);
    await why(emil).fill("Typed in a tunnel.");
    await expect(emil.getByText("Not saved: no connection. Your words are kept in this browser.")).toBeVisible();
    await emil.context().setOffline(false);
    await expectSaved(emil);
    await ada.reload();
    await expect(why(ada)).toHaveValue("Typed in a tunnel.");
  });

  await test.step("a tab that dies without a connection loses nothing", async () => {
    await emil.context().setOffline(true);
    await why(emil).fill("Typed, and the lid was shut.");
    await expect(emil.getByText(/Your words are kept in this browser/)).toBeVisible();
    const dead = emil;
    emil = await dead.context().newPage();
    await crash(dead);
    await emil.context().setOffline(false);
    await emil.goto(`/projects/${slug}/write`);
    await expect(why(emil)).toHaveValue("Typed in a tunnel.");
    await expect(emil.getByText(/This browser kept words that were not saved/)).toBeVisible();
    await emil.getByRole("button", { name: "Restore" }).click();
    await expect(why(emil)).toHaveValue("Typed, and the lid was shut.");
    await expectSaved(emil);
    await ada.reload();
    await expect(why(ada)).toHaveValue("Typed, and the lid was shut.");
  });

  await test.step("who writes on while the other publishes is told, and keeps the words", async () => {
    await ada.getByRole("radio", { name: "On track" }).check();
    await publishEarly(ada);
    await why(emil).fill("One word too late.");
    await expect(emil.getByText(/^Ada Admin published this week at \d\d:\d\d\. What you typed/)).toBeVisible();
    await expect(emil.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
    await expect(why(emil)).toHaveValue("One word too late.");
    await ada.reload();
    await expect(ada.getByRole("main")).not.toContainText("One word too late.");
  });

  await test.step("and takes them along into a correction", async () => {
    await emil.getByRole("link", { name: "Copy into a correction" }).click();
    await expect(why(emil)).toHaveValue("One word too late.");
    await expect(emil.getByText("Changed: Why this state")).toBeVisible();
    await emil.getByLabel("What was wrong?").fill("A word came too late.");
    await emil.getByRole("button", { name: "Publish the correction" }).click();
    await expect(emil).toHaveURL(/\?corrected$/);
    await expect(emil.getByRole("main")).toContainText("One word too late.");
  });
});

/** Ends a page as a failing machine does. When a page is closed its last request may leave it, for it is offline no longer. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

async function startTeam(ada: Page, emil: Page, app: App): Promise<string> {
  await startWorkspace(ada, app);
  const slug = await startProject(ada, "Checkout platform");
  await inviteToProject(ada, slug, { name: "Emil Engineer", email: "emil@northwind.test", role: "engineer" });
  await joinByMail(emil, app, "emil@northwind.test");
  return slug;
}
