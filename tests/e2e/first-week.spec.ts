import type { Page } from "@playwright/test";
import { addLine, expectSaved, headline, part, publishEarly, reading, wordsIn } from "./editor-parts";
import { expectAccessible } from "./expect-accessible";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, phoneScreen, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { signIn } from "./sign-in";
import { addOfferedKpi, dayIn, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const said = "Shoppers can pay with one tap on a phone.";
const corrected = "Shoppers can pay with one tap on every phone.";
const question = "May we switch the old payment page off on Monday?";

test("the first week: from the code in the log to the stakeholder's decision", async ({ app, openPage }) => {
  test.setTimeout(240_000);
  const admin = await openPage();
  const engineer = await openPage();
  const stakeholder = await openPage(phoneScreen);
  let slug = "";
  let week = "";

  await test.step("the admin makes the workspace and invites an engineer", async () => {
    await startWorkspace(admin, app);
    await admin.goto("/people/invite");
    await admin.getByLabel("Name").fill("Emil Engineer");
    await admin.getByLabel("E-mail address").fill("emil@northwind.test");
    await admin.getByRole("button", { name: "Invite" }).click();
    await expect(admin.getByText("emil@northwind.test")).toBeVisible();
    await joinByMail(engineer, app, "emil@northwind.test");
  });

  await test.step("the admin starts a project with two key numbers and its people", async () => {
    slug = await startProject(admin, "Checkout platform");
    await addOfferedKpi(admin, slug, "throughput");
    await addOfferedKpi(admin, slug, "error_rate");
    await admin.goto(`/projects/${slug}/people`);
    const form = admin.locator("form", { has: admin.getByLabel("Person", { exact: true }) });
    await form.getByLabel("Person").selectOption({ label: "Emil Engineer (emil@northwind.test)" });
    await form.getByLabel("Role").selectOption("engineer");
    await form.getByRole("button", { name: "Add", exact: true }).click();
    await expect(admin.getByLabel("Role of Emil Engineer", { exact: true })).toHaveValue("engineer");
    await inviteToProject(admin, slug, {
      name: "Stella Stakeholder",
      email: "stella@northwind.test",
      role: "stakeholder",
    });
    await joinByMail(stakeholder, app, "stella@northwind.test");
  });

  await test.step("the engineer writes, leaves, and finds every word again", async () => {
    await writeWeek(engineer, slug);
    await expectSaved(engineer);
    const words = await wordsIn(engineer);
    week = new URL(engineer.url()).pathname.replace(/\/edit$/, "");
    await engineer.goto("/");
    await engineer.context().clearCookies();
    await signIn(engineer, "emil@northwind.test");
    await engineer.goto(`/projects/${slug}/write`);
    expect(await wordsIn(engineer)).toEqual(words);
  });

  await test.step("the coach remarks the headline, and by keyboard takes no for an answer", async () => {
    await headline(engineer).fill("Refactored the basket.");
    const remark = engineer.getByRole("list", { name: "The coach" }).filter({ hasText: "Refactored the" });
    await expect(remark).toContainText("What changed for whom?");
    await expectAccessible(engineer);
    await remark.getByRole("button", { name: /^Dismiss for good/ }).press("Enter");
    const undo = engineer.getByRole("list", { name: "The coach" }).getByRole("button", { name: "Undo" });
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    await expect(remark.getByRole("button", { name: /^Dismiss for good/ })).toBeFocused();
    await headline(engineer).fill(said);
    await expect(remark).toHaveCount(0);
    await expectSaved(engineer);
  });

  await test.step("the engineer looks at the preview and publishes", async () => {
    await engineer.getByRole("button", { name: "Preview" }).click();
    await expect(engineer.getByRole("heading", { level: 1 })).toHaveText(said);
    await expect(engineer.getByText("Preview: nobody else sees this yet.")).toBeVisible();
    await engineer.getByRole("link", { name: "Back to writing" }).click();
    await publishEarly(engineer);
    await expect(engineer).toHaveURL(`${week}?published`);
    await expect(engineer.getByRole("heading", { level: 1 })).toHaveText(said);
  });

  await test.step("the stakeholder sees on a phone what waits for them", async () => {
    await stakeholder.goto("/");
    await expect(stakeholder.getByRole("heading", { level: 1 })).toContainText("one project needs you");
    await expect(stakeholder.getByText("1 decision", { exact: true })).toBeVisible();
    await expectNoSidewaysScroll(stakeholder);
    await stakeholder.getByRole("link", { name: said }).click();
    await expectBriefInOrder(stakeholder);
    await expectNoSidewaysScroll(stakeholder);
  });

  await test.step("the engineer corrects a number and says why", async () => {
    await engineer.getByRole("link", { name: "Correct this one" }).click();
    await headline(engineer).fill(corrected);
    await reading(engineer, "Error rate").getByLabel("How many").fill("60");
    await expect(engineer.getByText("Changed: Headline, Key numbers")).toBeVisible();
    await expect(engineer.getByText("changed", { exact: true })).toHaveCount(2);
    await engineer.getByRole("button", { name: "Publish the correction" }).click();
    await expect(engineer.getByRole("alert")).toContainText("Say in one line why you correct this");
    await engineer.getByLabel("What was wrong?").fill("The failures of Sunday night were not counted.");
    await engineer.getByRole("button", { name: "Publish the correction" }).dblclick();
    await expect(engineer).toHaveURL(`${week}?corrected`);
  });

  await test.step("the stakeholder reads what changed, decides in place, and the decision stays", async () => {
    await stakeholder.reload();
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText(corrected);
    await stakeholder.getByText(question).click();
    await stakeholder.getByLabel("Your decision, in a sentence or two").fill("Yes, on Monday at eight.");
    await stakeholder.getByRole("button", { name: "Send the decision" }).dblclick();
    await expect(stakeholder.getByText("“Yes, on Monday at eight.”")).toBeVisible();
    await expect(stakeholder.getByText(/^Stella Stakeholder, /)).toBeVisible();
    await expect(stakeholder.getByRole("heading", { name: "Needs you" })).toHaveCount(0);
    await stakeholder.getByRole("link", { name: /The failures of Sunday night were not counted/ }).click();
    await expect(stakeholder.locator("del").filter({ hasText: said })).toBeVisible();
    await expect(stakeholder.locator("ins").filter({ hasText: corrected })).toBeVisible();
    await expect(stakeholder.locator("del").filter({ hasText: "0.21%" })).toBeVisible();
    await expect(stakeholder.locator("ins").filter({ hasText: "0.3%" })).toBeVisible();
    await expectNoSidewaysScroll(stakeholder);
  });

  await test.step("the brief prints on one page", async () => {
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.emulateMedia({ media: "print" });
    await expect(stakeholder.getByRole("navigation", { name: "Main" })).toBeHidden();
    await expect(stakeholder.getByRole("heading", { name: "Key numbers" })).toBeVisible();
    const paper = await stakeholder.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await stakeholder.emulateMedia({ media: null });
  });

  await test.step("the engineer sees by name who has read it, and the decision", async () => {
    await engineer.goto(week);
    await expect(engineer.getByText("“Yes, on Monday at eight.”")).toBeVisible();
    await engineer.goto(`${week}/readers`);
    const row = (name: string) => engineer.getByRole("listitem").filter({ hasText: name });
    await expect(row("Stella Stakeholder")).toContainText(/\d\d:\d\d/);
    await expect(row("Ada Admin")).toContainText("not yet");
  });
});

async function writeWeek(page: Page, slug: string): Promise<void> {
  await page.goto(`/projects/${slug}/write`);
  await headline(page).fill(said);
  await page.getByRole("radio", { name: "At risk" }).check();
  await page.getByLabel("Why this state").fill("One bank answers slowly.");
  await addLine(page, "milestone", {
    "What will be possible": "Pay with one tap on a phone",
    "For whom": "shoppers",
    State: "Delivered",
  });
  await addLine(page, "milestone", {
    "What will be possible": "Pay in three currencies",
    "For whom": "shoppers abroad",
    "Target date": dayIn(20),
    State: "On track",
  });
  await addLine(page, "roadblock", {
    "What is in the way": "The bank has not opened its test system",
    "What it holds up": "the three currencies",
    "Who looks after it": "Emil",
    "Help wanted": "A word with our contact there",
    "From whom": "Stella",
    By: dayIn(4),
  });
  await reading(page, "Throughput").getByLabel("Value").fill("1840");
  await reading(page, "Error rate").getByLabel("How many").fill("42");
  await reading(page, "Error rate").getByLabel("Out of").fill("20,000");
  await addLine(page, "promise", { "What people will be able to do next time": "See the price in their own currency" });
  await addLine(page, "ask", { "What is to be decided": question, "Decide by": dayIn(5) });
  await part(page, "Notes").getByLabel("For whoever wants to know more").fill("We measured **three** evenings.");
}

/** What a stakeholder reads first comes first. */
async function expectBriefInOrder(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(said);
  const headings = await page.locator("main :is(h1, h2)").allInnerTexts();
  const order = [said, "Needs you", "Key numbers", "Delivered", "Roadblocks", "Next", "Notes"];
  const places = order.map((title) => headings.findIndex((heading) => heading.startsWith(title)));
  expect(places, headings.join(" | ")).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  const main = page.getByRole("main");
  await expect(main).toContainText("1,840");
  await expect(main).toContainText("0.21%");
  await expect(main).toContainText("The bank has not opened its test system");
  await expect(main.locator("strong", { hasText: "three" })).toBeVisible();
}
