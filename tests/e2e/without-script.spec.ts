import { addLine, headline, part, publishEarly, reading } from "./editor-parts";
import { expect, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { signIn } from "./sign-in";
import { addOfferedKpi, dayIn, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const said = "Shoppers can pay with one tap on a phone.";

test("everything that matters works with JavaScript off", async ({ app, openPage }) => {
  test.setTimeout(150_000);
  const off = { javaScriptEnabled: false };
  const lead = await openPage(off);
  const stakeholder = await openPage(off);
  let slug = "";
  let week = "";

  await test.step("a wrong form comes back with what was typed and a word at the field", async () => {
    await startWorkspace(lead, app);
    await lead.goto("/projects/new");
    await lead
      .locator("form")
      .filter({ hasText: "Purpose" })
      .evaluate((form: HTMLFormElement) => (form.noValidate = true));
    await lead.getByLabel("Name").fill("Checkout platform");
    await lead.getByRole("button", { name: "Start the project" }).click();
    await expect(lead.getByText("Please say in one plain sentence what the project is for.")).toBeVisible();
    await expect(lead.getByLabel("Name")).toHaveValue("Checkout platform");
  });

  await test.step("a project is started, with its key numbers and its people", async () => {
    slug = await startProject(lead, "Checkout platform");
    await addOfferedKpi(lead, slug, "throughput");
    await addOfferedKpi(lead, slug, "error_rate");
    await inviteToProject(lead, slug, { name: "Stella", email: "stella@northwind.test", role: "stakeholder" });
    await joinByMail(stakeholder, app, "stella@northwind.test");
  });

  await test.step("sign out and in again", async () => {
    await lead.locator("summary", { hasText: "Your menu" }).click();
    await lead.getByRole("button", { name: "Sign out" }).click();
    await expect(lead).toHaveURL("/sign-in");
    await signIn(lead, "ada@northwind.test");
  });

  await test.step("a summary is written line by line and saved", async () => {
    await lead.goto(`/projects/${slug}/write`);
    week = new URL(lead.url()).pathname.replace(/\/edit$/, "");
    await headline(lead).fill(said);
    await addLine(lead, "milestone", { "What will be possible": "Pay with one tap", State: "Delivered" });
    await addLine(lead, "promise", { "What people will be able to do next time": "Pay in three currencies" });
    await addLine(lead, "promise", { "What people will be able to do next time": "See the price in yen" });
    await lead.getByRole("button", { name: "Move promise 2 up" }).click();
    await lead.getByRole("button", { name: "Remove promise 2" }).click();
    await addLine(lead, "ask", { "What is to be decided": "May the old page go?", "Decide by": dayIn(5) });
    await lead.getByRole("button", { name: "Save the draft" }).click();
    await lead.goto(`/projects/${slug}/write`);
    await expect(headline(lead)).toHaveValue(said);
    await expect(lead.getByLabel("What people will be able to do next time")).toHaveCount(1);
    await expect(lead.getByLabel("What people will be able to do next time")).toHaveValue("See the price in yen");
  });

  await test.step("a refused publish says what is missing and keeps every word", async () => {
    await reading(lead, "Error rate").getByLabel("How many").fill("forty");
    await reading(lead, "Error rate").getByLabel("Out of").fill("20,000");
    await part(lead, "Notes").getByRole("textbox").fill("We measured **three** evenings.");
    await lead.getByRole("button", { name: /^Publish/ }).click();
    await expect(lead.getByRole("alert")).toContainText("Choose the state of the project.");
    await expect(reading(lead, "Error rate").getByLabel("How many")).toHaveValue("forty");
    await expect(reading(lead, "Error rate")).toContainText("Please enter a number in digits");
    await expect(part(lead, "Notes").getByRole("textbox")).toHaveValue("We measured **three** evenings.");
    await expect(headline(lead)).toHaveValue(said);
  });

  await test.step("then it is published", async () => {
    await lead.getByRole("radio", { name: "On track" }).check();
    await reading(lead, "Error rate").getByLabel("How many").fill("42");
    await lead.getByRole("button", { name: "Preview" }).click();
    await expect(lead.getByText("Preview: nobody else sees this yet.")).toBeVisible();
    await expect(lead.locator("#coach")).toContainText("It does not say for whom.");
    await lead.getByRole("button", { name: /^Dismiss for good.*Pay with one tap$/ }).click();
    await expect(lead.locator("#coach")).toContainText("Dismissed: 1");
    await publishEarly(lead);
    await expect(lead).toHaveURL(`${week}?published`);
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText(said);
    await expect(lead.getByRole("main")).toContainText("0.21%");
  });

  await test.step("the next week has its editor and its notes, and waits to be published", async () => {
    await lead.getByRole("link", { name: "Write the next summary" }).click();
    await expect(lead.getByText(/^Opens .*, due /)).toBeVisible();
    await expect(lead.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
    await lead.getByLabel("A note").fill("The bank answers on Monday.");
    await lead.getByRole("button", { name: "Keep the note" }).click();
    await expect(lead.getByRole("listitem").filter({ hasText: "The bank answers on Monday." })).toBeVisible();
    await lead.goto(week);
  });

  await test.step("a correction needs its reason", async () => {
    await lead.getByRole("link", { name: "Correct this one" }).click();
    await part(lead, "Notes").getByRole("textbox").fill("We measured four evenings.");
    await lead.getByRole("button", { name: "Publish the correction" }).click();
    await expect(lead.getByRole("alert")).toContainText("Say in one line why you correct this");
    await expect(part(lead, "Notes").getByRole("textbox")).toHaveValue("We measured four evenings.");
    await lead.getByLabel("What was wrong?").fill("One evening was forgotten.");
    await lead.getByRole("button", { name: "Publish the correction" }).click();
    await expect(lead).toHaveURL(`${week}?corrected`);
    await expect(lead.getByRole("main")).toContainText("We measured four evenings.");
  });

  await test.step("the stakeholder decides", async () => {
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.getByText("May the old page go?").click();
    await stakeholder.getByLabel("Your decision, in a sentence or two").fill("Yes, it may.");
    await stakeholder.getByRole("button", { name: "Send the decision" }).click();
    await expect(stakeholder.getByText("“Yes, it may.”")).toBeVisible();
  });

  await test.step("a reading is entered on the page of its number", async () => {
    await lead.goto(`/projects/${slug}/kpis`);
    await lead.getByRole("link", { name: /reading of Throughput/ }).click();
    await lead.getByRole("radio", { name: "A value" }).check();
    await lead.getByLabel("Value in requests a minute").fill("1,840");
    await lead.getByRole("button", { name: "Save the reading" }).click();
    await expect(lead.getByText("“1,840” could be 1840 or 1.840")).toBeVisible();
    await expect(lead.getByLabel("Value in requests a minute")).toHaveValue("1,840");
    await lead.getByLabel("Value in requests a minute").fill("1840,5");
    await lead.getByRole("button", { name: "Save the reading" }).click();
    await expect(lead.getByRole("table")).toContainText("1,840.5");
  });

  await test.step("a week is skipped, and expected again", async () => {
    await lead.goto(`/projects/${slug}/absences`);
    await lead.getByText("Skip a week").click();
    await lead.getByLabel("Week", { exact: true }).selectOption({ index: 1 });
    await lead
      .locator("form", { has: lead.getByLabel("Week", { exact: true }) })
      .getByLabel("Reason")
      .fill("Company holiday");
    await lead.getByRole("button", { name: "Skip this week" }).click();
    await expect(lead.getByText("Company holiday").first()).toBeVisible();
    await lead.getByRole("button", { name: /^Undo/ }).click();
    await expect(lead.getByRole("button", { name: /^Undo/ })).toHaveCount(0);
  });

  await test.step("the colours are chosen", async () => {
    await lead.locator("summary", { hasText: "Your menu" }).click();
    await lead.getByRole("button", { name: "Dark" }).click();
    await expect(lead.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(lead).toHaveURL(`/projects/${slug}/absences`);
  });
});
