import type { Page } from "@playwright/test";
import { addLine, headline, part, publishEarly } from "./editor-parts";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, expectAccessible, phoneScreen, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const stopped = "The quorum writes now hold.";

test("a word is explained on a phone, an unclear sentence marked, answered, and made a term", async ({
  app,
  openPage,
}) => {
  test.setTimeout(180_000);
  const lead = await openPage();
  const reader = await openPage(phoneScreen);
  let slug = "";
  let week = "";
  const tip = reader.getByRole("group", { name: "Latency, explained" });
  const latency = reader.getByRole("heading", { level: 1 }).getByRole("link", { name: "latency" });

  await test.step("a summary is published", async () => {
    await startWorkspace(lead, app);
    slug = await startProject(lead, "Checkout platform");
    await inviteToProject(lead, slug, { name: "Stella", email: "stella@northwind.test", role: "stakeholder" });
    await joinByMail(reader, app, "stella@northwind.test");
    await lead.goto(`/projects/${slug}/write`);
    week = new URL(lead.url()).pathname.replace(/\/edit$/, "");
    await headline(lead).fill("Shoppers see half the latency.");
    await lead.getByRole("radio", { name: "On track" }).check();
    await addLine(lead, "milestone", { "What will be possible": "Pay while a machine restarts", State: "Delivered" });
    await part(lead, "Notes").getByRole("textbox").fill(`${stopped} Latency of \`latency\` stays.`);
    await publishEarly(lead);
  });

  await test.step("the stakeholder taps a word, reads what it means, and goes on reading", async () => {
    await reader.goto(`/projects/${slug}`);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Shoppers see half the latency.");
    await expect(reader.locator("code a")).toHaveCount(0);
    await latency.tap();
    await expect(tip).toContainText("How long one person waits for an answer");
    await expectNoSidewaysScroll(reader);
    await expectAccessible(reader);
    await reader.keyboard.press("Escape");
    await expect(tip).toHaveCount(0);
    await expect(reader).toHaveURL(`/projects/${slug}`);
  });

  await test.step("by keyboard the tip opens with the focus, and “I know this” can be undone", async () => {
    await reader.keyboard.press("Tab");
    await latency.focus();
    await expect(tip).toBeVisible();
    await tip.getByRole("button", { name: "I know this" }).click();
    await expect(tip).toContainText("is no longer marked for you");
    await expect(latency).toHaveCount(0);
    await tip.getByRole("button", { name: "Undo" }).click();
    await expect(latency).toBeVisible();
  });

  await test.step("the stakeholder selects a sentence and marks it", async () => {
    await reader.reload();
    await selectIn(reader, stopped);
    await reader.getByRole("button", { name: "Mark as unclear" }).tap();
    await expect(reader.getByText("Marked as unclear.")).toBeVisible();
    await reader.reload();
    await expect(reader.getByText(`You marked “${stopped}”. It waits for an answer.`)).toBeVisible();
    await expectNoSidewaysScroll(reader);
  });

  await test.step("the author sees what, not who, and makes a word of it a term", async () => {
    await lead.goto(week);
    await lead.getByRole("heading", { level: 1 }).getByRole("link", { name: "latency" }).hover();
    await expect(lead.getByRole("group", { name: "Latency, explained" })).toBeVisible();
    await lead.getByRole("link", { name: "1 passage waits for your words" }).click();
    await expect(lead.getByRole("main")).toContainText("Unclear to one reader.");
    await expect(lead.getByRole("main")).not.toContainText("Stella");
    await lead.getByText("Make it a term of the glossary").click();
    await lead.getByLabel("Word", { exact: true }).fill("latency");
    await lead.getByLabel("What it means").fill("A change counts once most of our copies have it.");
    await lead.getByRole("button", { name: "Add it to the glossary" }).click();
    await expect(lead.getByText("“latency” belongs to the term “Latency” already.")).toBeVisible();
    await expect(lead.getByLabel("What it means")).toHaveValue("A change counts once most of our copies have it.");
    await lead.getByLabel("Word", { exact: true }).fill("Quorum write");
    await lead.getByRole("button", { name: "Add it to the glossary" }).dblclick();
    await expect(lead.getByText("It is a term of the glossary now")).toBeVisible();
    await expect(lead.getByRole("main")).toContainText("1 of 4 sentences was unclear to somebody");
  });

  await test.step("the stakeholder finds the answer, and the word marked", async () => {
    await reader.goto(`/projects/${slug}`);
    await expect(reader.getByText("Ada Admin: A change counts once most of our copies have it.")).toBeVisible();
    await part(reader, "Notes").getByRole("link", { name: "quorum writes" }).tap();
    await expect(reader.getByRole("group", { name: "Quorum write, explained" })).toContainText("A change counts");
    await reader.getByRole("button", { name: /^Clear now/ }).tap();
    await expect(reader.getByText("You marked")).toHaveCount(0);
  });

  await test.step("without a script the words are links, and sentences are chosen from a list", async () => {
    const plain = await openPage({ javaScriptEnabled: false, signedInAs: reader });
    await plain.goto(`/projects/${slug}`);
    await plain.getByRole("heading", { level: 1 }).getByRole("link", { name: "latency" }).click();
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Latency");
    await plain.getByRole("button", { name: "I know this" }).click();
    await expect(plain.getByText("This word is no longer marked for you.")).toBeVisible();
    await plain.goto(`/projects/${slug}`);
    await expect(plain.getByRole("heading", { level: 1 }).getByRole("link")).toHaveCount(0);
    await plain.getByRole("link", { name: "choose it from a list" }).click();
    await plain.getByRole("button", { name: "Unclear “Pay while a machine restarts”" }).click();
    await expect(plain.getByText("Marked. The authors see it")).toBeVisible();
    await plain.getByRole("button", { name: "Marked, take back “Pay while a machine restarts”" }).click();
    await expect(plain.getByText("Taken back.")).toBeVisible();
    await plain.goto("/account");
    await plain.getByRole("button", { name: "Mark it again" }).click();
    await expect(plain.getByText("All words are marked for you again.")).toBeVisible();
  });
});

/** As a finger on the glass selects words. */
const selectIn = (page: Page, words: string): Promise<void> =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector(".prose-notes") as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(words) ?? -1;
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + words.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`Nobody wrote: ${words}`);
  }, words);
