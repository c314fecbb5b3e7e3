import type { Page } from "@playwright/test";
import { agreeOnTrial, days } from "./agree-on-trial";
import { addLine, headline, reading } from "./editor-parts";
import { expect, test } from "./fixtures";
import { answerReview, readAllBodies, vote } from "./review-parts";

test.use({ appOptions: { startsAt: days.proposed } });

const later = "Shoppers can pay in yen.";
const said = "Shoppers can pay with one tap.";
const former = "Daily check-ins: 11 a week, 15 minutes each, about 2 h 45 min a week";
const answers = {
  stakeholder: { score: 1, missing: "I heard of the outage on the radio.", change: "Speak to me.", choice: "Go back" },
  lead: { score: 5, missing: "Nothing at all.", change: "Nothing either.", choice: "Adopt" },
} as const;

test("a trial that is judged differently at first ends with going back, all of it without JavaScript", async ({
  app,
  openPage,
}) => {
  test.setTimeout(300_000);
  const { lead, stakeholder, slug } = await test.step("a rhythm is proposed and accepted", () =>
    agreeOnTrial(app, openPage, { javaScriptEnabled: false }));
  const trial = `/projects/${slug}/trials/1`;
  let week = "";

  await test.step("the first summary is published in time", async () => {
    await app.moveTo(new Date(days.firstSummary));
    week = await publish(lead, slug, said, {
      "What is to be decided": "May the old page go?",
      "Decide by": "2027-03-16",
    });
  });

  await test.step("the stakeholder decides, logs a check-in and asks; the lead answers", async () => {
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.getByText("May the old page go?").click();
    await stakeholder.getByLabel("Your decision, in a sentence or two").fill("No, not yet.");
    await stakeholder.getByRole("button", { name: "Send the decision" }).click();
    await expect(stakeholder.getByText("“No, not yet.”")).toBeVisible();
    await stakeholder.goto(`/projects/${slug}/check-ins`);
    await stakeholder.getByRole("radio", { name: "Stella Stark" }).check();
    await stakeholder.getByRole("button", { name: "At the desk" }).click();
    await expect(stakeholder.getByText("Logged: Stella Stark, At the desk, 5 min.")).toBeVisible();
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.getByRole("link", { name: "Ask about the headline" }).click();
    await stakeholder.getByLabel("Your question").fill("On every phone?");
    await stakeholder.getByRole("button", { name: "Ask", exact: true }).click();
    await lead.goto(new URL(stakeholder.url()).pathname);
    await lead.getByLabel("Your answer").fill("On most of them.");
    await lead.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(lead.getByText("On most of them.")).toBeVisible();
  });

  await test.step("the second comes too late for the record", async () => {
    await app.moveTo(new Date(days.reviewOpen));
    await publish(lead, slug, later);
    await stakeholder.goto(trial);
    const row = stakeholder.getByRole("row").filter({ hasText: "Summaries published on time" });
    await expect(row).toContainText("1 of 2");
  });

  await test.step("the stakeholder answers the review first, and the lead sees none of it", async () => {
    await answerReview(stakeholder, trial, answers.stakeholder);
    for (const page of [lead, stakeholder])
      expect(await readAllBodies(page, slug, trial)).not.toContain(answers.stakeholder.missing);
    await answerReview(lead, trial, answers.lead);
    for (const page of [lead, stakeholder]) {
      await page.goto(trial);
      for (const { missing } of Object.values(answers)) await expect(page.getByText(missing)).toBeVisible();
    }
  });

  await test.step("they want different things: both choices stay, and nothing is decided", async () => {
    await vote(stakeholder, trial, "Go back", "It was too quiet for me.");
    await vote(lead, trial, "Adopt", "It was quiet at last.");
    for (const page of [lead, stakeholder]) {
      await page.goto(trial);
      await expect(page.getByText(/^You want different things\. Both choices stay here until you agree/)).toBeVisible();
      await expect(page.getByText("It was too quiet for me.")).toBeVisible();
      await expect(page.getByText("It was quiet at last.")).toBeVisible();
      await expect(page.getByRole("heading", { name: /^Decided together/ })).toHaveCount(0);
      await expect(page.getByText(`Back to how it was. ${former}. The summaries stay.`)).toBeVisible();
    }
  });

  await test.step("the lead gives way: back to how it was, at what it costs a week", async () => {
    await vote(lead, trial, "Go back", "Then let us speak daily again.");
    for (const page of [lead, stakeholder]) {
      await page.goto(trial);
      await expect(page.getByRole("heading", { name: "Decided together: Go back" })).toBeVisible();
      await expect(page.getByText(`Back to: ${former}.`)).toBeVisible();
    }
  });

  await test.step("the project is paused, and what was published stays readable", async () => {
    await lead.goto("/");
    await expect(lead.getByRole("row").filter({ hasText: "Checkout platform" })).toContainText(/paused/i);
    await lead.goto(`/projects/${slug}/absences`);
    const pause = "From 20 March until somebody resumes: Both sides decided to go back, in the review of trial 1";
    await expect(lead.getByText(pause)).toBeVisible();
    await lead.goto(`/projects/${slug}/agreement`);
    await expect(lead.getByText("The last agreement has ended, and no other is in force.")).toBeVisible();
    await stakeholder.goto(`/projects/${slug}`);
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText(later);
    await stakeholder.goto(week);
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText(said);
    await stakeholder.getByRole("link", { name: "1 question, answered" }).click();
    await expect(stakeholder.getByText("On most of them.")).toBeVisible();
  });
});

/** Writes and publishes the week that is open, with an ask if one is given. Gives its address. */
async function publish(lead: Page, slug: string, words: string, ask?: Record<string, string>): Promise<string> {
  await lead.goto(`/projects/${slug}/write`);
  const week = new URL(lead.url()).pathname.replace(/\/edit$/, "");
  await headline(lead).fill(words);
  await lead.getByRole("radio", { name: "On track" }).check();
  if (ask) await addLine(lead, "ask", ask);
  await reading(lead, "Error rate").getByLabel("How many").fill("60");
  await reading(lead, "Error rate").getByLabel("Out of").fill("20,000");
  await lead.getByRole("button", { name: /^Publish/ }).click();
  await expect(lead).toHaveURL(`${week}?published`);
  return week;
}
