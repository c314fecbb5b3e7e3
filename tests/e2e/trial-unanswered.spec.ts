import { agreeOnTrial, days } from "./agree-on-trial";
import { expect, linkIn, test } from "./fixtures";
import { answerReview, readAllBodies } from "./review-parts";

test.use({ appOptions: { startsAt: days.proposed } });

const subject = "Checkout platform: your answer is waited for";
const word = "A word on the budget.";

test("a side that never answers is reminded three times, and nothing is decided by its silence", async ({
  app,
  openPage,
}) => {
  test.setTimeout(300_000);
  const { lead, stakeholder, slug } = await test.step("a rhythm is proposed and accepted", () =>
    agreeOnTrial(app, openPage));
  const trial = `/projects/${slug}/trials/1`;
  const reminders = (address: string) =>
    app.mail.mails.filter((mail) => mail.recipients.includes(address) && mail.subject === subject);

  await test.step("the review opens, and one side answers", async () => {
    await app.moveTo(new Date(days.reviewOpen));
    await answerReview(lead, trial, { score: 4, missing: word, change: "", choice: "Adopt" });
    expect(reminders("stella@northwind.test")).toEqual([]);
  });

  for (const { after, at, again, count } of [
    { after: "a day", at: "2027-03-20T17:05:00+01:00", again: "2027-03-21T12:00:00+01:00", count: 1 },
    { after: "three days", at: "2027-03-22T17:05:00+01:00", again: undefined, count: 2 },
    { after: "seven days", at: "2027-03-26T17:05:00+01:00", again: undefined, count: 3 },
  ])
    await test.step(`after ${after} the other side is reminded once`, async () => {
      await app.moveTo(new Date(at));
      await expect.poll(() => reminders("stella@northwind.test").length, { timeout: 30_000 }).toBe(count);
      if (again) await app.moveTo(new Date(again));
      expect(reminders("stella@northwind.test")).toHaveLength(count);
      expect(reminders("ada@northwind.test")).toEqual([]);
    });

  await test.step("the last mail leads to the form, and no mail says what was answered", async () => {
    const mails = reminders("stella@northwind.test");
    await stakeholder.goto(linkIn(mails.at(-1) as (typeof mails)[number], "/trials/1/answer"));
    await expect(stakeholder.getByRole("heading", { level: 1 })).toHaveText("Your answer to the review");
    for (const { text, html } of app.mail.mails) expect(`${text} ${html}`).not.toContain(word);
  });

  await test.step("brief and overview say that the review is overdue", async () => {
    for (const page of [lead, stakeholder]) {
      await page.goto("/");
      await expect(page.getByRole("link", { name: "Review overdue" })).toBeVisible();
      await page.goto(`/projects/${slug}`);
      await expect(page.getByText("The review is overdue: a side has not answered or decided.")).toBeVisible();
    }
  });

  await test.step("another week later nothing more has been decided or sent", async () => {
    await app.moveTo(new Date("2027-04-02T12:00:00+02:00"));
    for (const page of [lead, stakeholder]) {
      await page.goto("/");
      await expect(page.getByRole("link", { name: "Review overdue" })).toBeVisible();
      await page.goto(trial);
      await expect(page.getByText("Waiting for Stella Stark")).toBeVisible();
      await expect(page.getByRole("heading", { name: /^Decided together/ })).toHaveCount(0);
      expect(await readAllBodies(page, slug, trial)).not.toContain(word);
      await page.goto(`/projects/${slug}/agreement`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("How Checkout platform reports");
    }
    expect(reminders("stella@northwind.test")).toHaveLength(3);
  });
});
