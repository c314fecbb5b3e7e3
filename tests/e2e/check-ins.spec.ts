import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test("a check-in is two taps, and asking instead is not many more", async ({ app, page, openPage }) => {
  test.setTimeout(150_000);
  const stakeholder = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  let slug = "";

  await test.step("a project has a lead and a stakeholder", async () => {
    await startWorkspace(page, app);
    slug = await startProject(page, "Checkout platform");
    await inviteToProject(page, slug, { name: "Stella", email: "stella@northwind.test", role: "stakeholder" });
    await joinByMail(stakeholder, app, "stella@northwind.test");
  });

  await test.step("who asked, through what: logged, and taken back again", async () => {
    for (const visitor of [page, stakeholder]) {
      await logInTwoTaps(visitor, slug);
      await visitor.getByRole("button", { name: "Undo" }).click();
      await expect(visitor.getByText("Taken back. It no longer counts.")).toBeVisible();
    }
  });

  await test.step("without who asked, the form comes back with a word at the field and what was typed", async () => {
    await stakeholder.goto(`/projects/${slug}/check-ins`);
    await stakeholder.getByText("More: another person").click();
    await stakeholder.getByLabel("On what").fill("The fraud check");
    await stakeholder.getByRole("button", { name: "Call" }).click();
    await expect(stakeholder.getByText("Please choose who asked.")).toBeVisible();
    await expect(stakeholder.getByLabel("On what")).toHaveValue("The fraud check");
    await stakeholder.getByRole("radio", { name: "Ada Admin" }).check();
    await stakeholder.getByRole("button", { name: "Call" }).click();
    await expect(stakeholder.getByText("Logged: Ada Admin, Call, 5 min.")).toBeVisible();
  });

  await test.step("the stakeholder asks, the lead answers, the stakeholder asks again", async () => {
    await stakeholder.goto(`/projects/${slug}/ask`);
    await expect(stakeholder.getByText(/^Ada Admin answers by .+\.$/)).toBeVisible();
    await stakeholder.getByLabel("Your question").fill("Does the sale begin on Monday?");
    await stakeholder.getByRole("button", { name: "Ask" }).click();
    await expect(stakeholder.getByRole("heading", { name: "Does the sale begin on Monday?" })).toBeVisible();
    await page.goto("/");
    await expect(page.getByText("1 question waits for your answer")).toBeVisible();
    await page.goto(`/projects/${slug}`);
    await expect(page.getByText("Does the sale begin on Monday?").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Log a check-in" })).toBeVisible();
    await page.goto(`/projects/${slug}/questions`);
    await page.getByRole("link", { name: "Does the sale begin on Monday?" }).click();
    await page.getByLabel("Your answer").fill("Yes, at nine.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByText("Your answer is there.")).toBeVisible();
    await stakeholder.reload();
    await expect(stakeholder.getByText("Yes, at nine.")).toBeVisible();
    await stakeholder.getByText("This does not settle it").click();
    await stakeholder.getByLabel("What is still missing?").fill("In every shop?");
    await stakeholder.getByRole("button", { name: "Ask again" }).click();
    await expect(stakeholder.getByText("It is open again.")).toBeVisible();
  });

  await test.step("what is critical is agreed before the choice, and leads into a flag with what was written", async () => {
    for (const visitor of [page, stakeholder]) {
      await visitor.goto(`/projects/${slug}/ask`);
      await expect(visitor.getByText(/^Nothing has been agreed about what is critical/)).toBeVisible();
      await visitor.getByText("It is critical: raise a flag").click();
      await visitor.getByLabel("What is happening?").fill("Nobody can pay.");
      await visitor.getByRole("button", { name: "Go on to raise a flag" }).click();
      await expect(visitor.getByLabel("What happens?")).toHaveValue("Nobody can pay.");
      expect(new URL(visitor.url()).search).toBe("");
    }
    await stakeholder.getByLabel("Who is affected?").fill("All shoppers");
    await stakeholder.getByRole("button", { name: "Raise the flag" }).click();
    await expect(stakeholder).toHaveURL(/\/flags\/[0-9a-f-]{36}\?done=raised$/);
    await expect(stakeholder.getByText("Nobody can pay.").first()).toBeVisible();
  });

  await test.step("an interruption is one tap", async () => {
    await stakeholder.goto(`/projects/${slug}/ask`);
    await stakeholder.getByText("Interrupt now").click();
    await stakeholder.getByRole("button", { name: "At the desk" }).click();
    await expect(stakeholder.getByText("Logged: Stella, At the desk, 5 min.")).toBeVisible();
  });

  await test.step("every page of it is accessible", async () => {
    for (const rest of ["check-ins", "ask", "questions"]) {
      await page.goto(`/projects/${slug}/${rest}`);
      await expectAccessible(page);
    }
  });
});

async function logInTwoTaps(visitor: Page, slug: string): Promise<void> {
  await visitor.goto(`/projects/${slug}/check-ins`);
  await visitor.getByRole("radio", { name: /^Stella/ }).check();
  await visitor.getByRole("button", { name: "Chat" }).click();
  await expect(visitor.getByText("Logged: Stella, Chat, 5 min.")).toBeVisible();
}
