import { expect, type Page } from "@playwright/test";
import type { App, OpenPage } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { addOfferedKpi, inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

const FRIDAY = 5;

/**
 * The days of these journeys, on the clocks of Berlin. The project begins when this week's deadline is over. The trial is 14 days from Monday, 8 March; its last working day is
 * Friday, 19 March, when the second summary is due at five and the review opens with it.
 */
export const days = {
  proposed: "2027-03-05T17:30:00+01:00",
  trialBegins: "2027-03-08T09:00:00+01:00",
  firstSummary: "2027-03-12T14:00:00+01:00",
  secondMonday: "2027-03-15T09:30:00+01:00",
  secondSummary: "2027-03-19T14:00:00+01:00",
  reviewOpen: "2027-03-19T17:00:30+01:00",
};

/** A project due on Fridays, with a key number, Ada who leads it and Stella who wants to know. Gives its slug. */
export async function startCast(app: App, { lead, stakeholder }: { lead: Page; stakeholder: Page }): Promise<string> {
  await startWorkspace(lead, app);
  const slug = await startProject(lead, "Checkout platform", FRIDAY);
  await addOfferedKpi(lead, slug, "error_rate");
  await inviteToProject(lead, slug, { name: "Stella Stark", email: "stella@northwind.test", role: "stakeholder" });
  await joinByMail(stakeholder, app, "stella@northwind.test");
  return slug;
}

/** The lead walks through the guide and fills in the terms; the form is looked at before it is sent. */
export async function proposeRhythm(lead: Page, slug: string): Promise<void> {
  await lead.goto(`/projects/${slug}`);
  await lead.getByRole("link", { name: "Propose a weekly rhythm" }).first().click();
  const say = (step: string, words: string) => lead.getByLabel(step).fill(words);
  await say("Say what you appreciate", "You answered our question about refunds within the hour.");
  await say("Acknowledge the need to know", "You are asked every day how the launch stands.");
  await say("Name the effect on the work", "Each question in between takes a quarter of an hour.");
  await say("Say what you propose", "One page every Friday, and half an hour together on Tuesday.");
  await say("Promise a word at once", "If people cannot pay, you hear from us within half an hour.");
  await say("Invite their view", "What would you miss?");
  await say("Fall back on a trial", "Two weeks, then we look at the record together.");
  await lead.getByRole("checkbox", { name: /^People cannot do what they come for/ }).check();
  await say("When is a check-in fine?", "When the shop is down.");
  await say("In a few words", "Daily check-ins");
  await say("How many a week, about", "11");
  await say("Minutes each, about", "15");
  await lead.getByRole("checkbox", { name: "Every summary was published on time" }).check();
  await lead.getByRole("checkbox", { name: "There were far fewer check-ins than before" }).check();
  await lead.getByRole("button", { name: "See how it reads" }).click();
  await expect(lead.getByRole("region", { name: "How it reads" })).toContainText("Nothing is sent yet.");
  await lead.getByRole("button", { name: "Sign and send" }).click();
  await expect(lead).toHaveURL(/\/proposals\/[0-9a-f-]{36}$/);
}

/** The shortest way into a trial: proposed, and accepted as it is. */
export async function agreeOnTrial(app: App, openPage: OpenPage, options: Parameters<OpenPage>[0] = {}) {
  const lead = await openPage(options);
  const stakeholder = await openPage(options);
  const slug = await startCast(app, { lead, stakeholder });
  await proposeRhythm(lead, slug);
  await stakeholder.goto(new URL(lead.url()).pathname);
  await stakeholder.getByRole("button", { name: "Accept and sign version 1" }).click();
  await expect(stakeholder.getByRole("link", { name: "Read the agreement" })).toBeVisible();
  return { lead, stakeholder, slug };
}
