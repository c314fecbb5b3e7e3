import type { Page } from "@playwright/test";
import { days, proposeRhythm, startCast } from "./agree-on-trial";
import { addLine, expectSaved, headline, reading } from "./editor-parts";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, phoneScreen, test } from "./fixtures";
import { answerReview, readAllBodies, vote } from "./review-parts";

test.use({ appOptions: { startsAt: days.proposed } });

const answers = {
  lead: { score: 5, missing: "A quiet Wednesday.", change: "Fewer words in the notes.", choice: "Adopt" },
  stakeholder: { score: 4, missing: "A word on the budget.", change: "The meeting an hour later.", choice: "Adopt" },
} as const;
const ask = "May the old payment page go?";
const question = "Does the sale begin on Monday?";

test("proposed, countered, tried for two weeks, judged blind and adopted", async ({ app, openPage }) => {
  test.setTimeout(300_000);
  const lead = await openPage();
  const stakeholder = await openPage(phoneScreen);
  let slug = "";
  let proposal = "";
  let trial = "";

  await test.step("the lead proposes through the guide", async () => {
    slug = await startCast(app, { lead, stakeholder });
    trial = `/projects/${slug}/trials/1`;
    await proposeRhythm(lead, slug);
    proposal = new URL(lead.url()).pathname;
    await expect(lead.getByRole("main")).toContainText("You answered our question about refunds within the hour.");
    await expect(lead.getByText(/^It waits for Stella Stark to sign version 1\./)).toBeVisible();
  });

  await test.step("the stakeholder wants one thing otherwise, and nothing counts yet", async () => {
    await stakeholder.goto(proposal);
    await expectNoSidewaysScroll(stakeholder);
    await stakeholder.getByRole("link", { name: "Propose changes" }).click();
    await stakeholder.getByLabel("Answer within working hours").fill("4");
    await stakeholder.getByLabel("A sentence for the other side").fill("By the afternoon I have to know.");
    await stakeholder.getByRole("button", { name: "Sign and send" }).click();
    await expect(stakeholder).toHaveURL(proposal);
    await stakeholder.goto(`/projects/${slug}/agreement`);
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText("Nothing is agreed yet");
  });

  await test.step("the lead sees the difference and signs", async () => {
    await lead.reload();
    await expect(lead.getByText("“By the afternoon I have to know.”").first()).toBeVisible();
    await expect(lead.locator("del").filter({ hasText: "8 working hours" }).first()).toBeVisible();
    await expect(lead.locator("ins").filter({ hasText: "4 working hours" }).first()).toBeVisible();
    await lead.getByRole("button", { name: "Accept and sign version 2" }).click();
    await lead.getByRole("link", { name: "Read the agreement" }).click();
    await expect(lead.getByRole("heading", { level: 1 })).toHaveText("How Checkout platform reports");
  });

  await test.step("the week before is remembered in bulk, and the phone logs one in two taps", async () => {
    await lead.goto(`/projects/${slug}/check-ins`);
    await lead.getByText("Add a week that you remember", { exact: true }).click();
    const form = lead.locator("form", { has: lead.getByLabel("How many") });
    await form.getByLabel("How many").fill("11");
    await form.getByLabel("Minutes each").fill("15");
    await form.getByRole("button", { name: "Add to the week" }).click();
    await expect(lead.getByText(/^Logged: /)).toBeVisible();
    await stakeholder.goto(`/projects/${slug}/check-ins`);
    await stakeholder.getByRole("radio", { name: "Stella Stark" }).check();
    await stakeholder.getByRole("button", { name: "Call" }).click();
    await expect(stakeholder.getByText("Logged: Stella Stark, Call, 5 min.")).toBeVisible();
    await expectNoSidewaysScroll(stakeholder);
  });

  await test.step("the trial begins on its day, on brief and overview", async () => {
    await app.moveTo(new Date(days.trialBegins));
    for (const address of ["/", `/projects/${slug}`]) {
      await stakeholder.goto(address);
      await expect(stakeholder.getByText("Trial, day 1 of 14").first()).toBeVisible();
    }
  });

  await test.step("the first Friday: a summary, a question on one of its lines, and a decision", async () => {
    await app.moveTo(new Date(days.firstSummary));
    await lead.goto(`/projects/${slug}/write`);
    await headline(lead).fill("Shoppers can pay with one tap.");
    await lead.getByRole("radio", { name: "On track" }).check();
    await addLine(lead, "milestone", { "What will be possible": "Pay with one tap", State: "Delivered" });
    await addLine(lead, "promise", { "What people will be able to do next time": "Pay in yen" });
    await addLine(lead, "ask", { "What is to be decided": ask, "Decide by": "2027-03-16" });
    await publish(lead, "60");
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.getByText(ask).click();
    await stakeholder.getByLabel("Your decision, in a sentence or two").fill("Yes, it may.");
    await stakeholder.getByRole("button", { name: "Send the decision" }).click();
    await expect(stakeholder.getByText("“Yes, it may.”")).toBeVisible();
    await stakeholder.getByRole("link", { name: "Ask about Pay with one tap" }).click();
    await expect(stakeholder.getByText(/^Ada Admin answers by .*Mon.*, or it is on the agenda/)).toBeVisible();
    await stakeholder.getByLabel("Your question").fill(question);
    await stakeholder.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(stakeholder.getByRole("heading", { name: question })).toBeVisible();
  });

  await test.step("on Monday the lead finds it on the line and answers in time; a check-in is one key and two taps", async () => {
    await app.moveTo(new Date(days.secondMonday));
    await lead.goto(`/projects/${slug}`);
    await lead.getByRole("link", { name: "1 question, open" }).click();
    await lead.getByLabel("Your answer").fill("Yes, at nine.");
    await lead.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(lead.getByText("Your answer is there.")).toBeVisible();
    await lead.goto(`/projects/${slug}`);
    await lead.keyboard.press("c");
    await lead.getByRole("radio", { name: "Stella Stark" }).check();
    await lead.getByRole("button", { name: "Chat" }).click();
    await expect(lead.getByText("Logged: Stella Stark, Chat, 5 min.")).toBeVisible();
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholder.getByRole("link", { name: "1 question, answered" }).click();
    await expect(stakeholder.getByText("Yes, at nine.")).toBeVisible();
  });

  await test.step("the second Friday: what was promised is judged", async () => {
    await app.moveTo(new Date(days.secondSummary));
    await lead.goto(`/projects/${slug}/write`);
    await headline(lead).fill("Shoppers can pay in yen.");
    await lead.getByRole("radio", { name: "On track" }).check();
    await lead.getByRole("group", { name: "Pay in yen" }).getByRole("radio", { name: "Kept" }).check();
    await publish(lead, "42");
    await stakeholder.goto(`/projects/${slug}`);
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText("Shoppers can pay in yen.");
  });

  await test.step("the review opens with a record of what happened", async () => {
    await app.moveTo(new Date(days.reviewOpen));
    await stakeholder.goto("/");
    await expect(stakeholder.getByText("your review answer")).toBeVisible();
    await stakeholder.goto(trial);
    await expectRecord(stakeholder);
    await expectNoSidewaysScroll(stakeholder);
  });

  await test.step("each answers alone: nobody sees a word, in no page and no data, before both are in", async () => {
    await answerReview(lead, trial, answers.lead);
    await stakeholder.goto(trial);
    await expect(stakeholder.getByText("Answered: Ada Admin")).toBeVisible();
    for (const page of [lead, stakeholder]) {
      await expect(page.getByRole("main")).not.toContainText(answers.lead.missing);
      const bodies = await readAllBodies(page, slug, trial);
      for (const word of [answers.lead.missing, answers.lead.change]) expect(bodies).not.toContain(word);
    }
    await answerReview(stakeholder, trial, answers.stakeholder);
    for (const page of [lead, stakeholder]) {
      const bodies = await readAllBodies(page, slug, trial);
      for (const { missing, change } of Object.values(answers)) {
        expect(bodies).toContain(missing);
        expect(bodies).toContain(change);
      }
    }
  });

  await test.step("both choose to adopt", async () => {
    await vote(stakeholder, trial, "Adopt", "I was never surprised.");
    await vote(lead, trial, "Adopt", "Two undisturbed weeks.");
    for (const page of [lead, stakeholder]) {
      await page.goto(trial);
      await expect(page.getByRole("heading", { name: "Decided together: Adopt" })).toBeVisible();
      await expect(page.getByText("It stays as agreed. The next look is on 11 June.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Choose this" })).toHaveCount(0);
      for (const { missing } of Object.values(answers)) await expect(page.getByText(missing)).toBeVisible();
    }
    await expectNoSidewaysScroll(stakeholder);
  });

  await test.step("the finished page prints on one sheet and keeps the day of the next look", async () => {
    await lead.emulateMedia({ media: "print" });
    await expect(lead.getByRole("navigation", { name: "Main" })).toBeHidden();
    const paper = await lead.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await lead.emulateMedia({ media: null });
    await lead.getByRole("link", { name: "The next look" }).click();
    await expect(lead.getByRole("main")).toContainText("11 June");
  });
});

async function publish(lead: Page, failures: string): Promise<void> {
  await reading(lead, "Error rate").getByLabel("How many").fill(failures);
  await reading(lead, "Error rate").getByLabel("Out of").fill("20,000");
  await expectSaved(lead);
  await lead.getByRole("button", { name: /^Publish/ }).click();
  await expect(lead).toHaveURL(/\?published$/);
}

async function expectRecord(page: Page): Promise<void> {
  const row = (name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row(/^Check-ins a week/)).toContainText("Before6");
  await expect(row(/^Check-ins a week/)).toContainText("During1");
  await expect(row(/^Summaries published on time/)).toContainText("2 of 2");
  await expect(row(/^Summaries read within two days/)).toContainText("1 of 1");
  await expect(row(/^Summaries read within two days/)).toContainText("1 summary still had time");
  await expect(row(/^Questions answered within 4 working hours/)).toContainText("1 of 1");
  await expect(row(/^Decisions made by their day/)).toContainText("1 of 1");
  await expect(row(/^Promises kept/)).toContainText("1 of 1");
  await expect(row(/^Error rate/)).toContainText("During0.21%");
}
