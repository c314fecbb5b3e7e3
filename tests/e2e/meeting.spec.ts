import { agreeOnTrial, days } from "./agree-on-trial";
import { expectFocusIsSeen, expectGoodPage } from "./expect-good-page";
import { expectNoSidewaysScroll } from "./expect-no-sideways-scroll";
import { expect, expectAccessible, phoneScreen, test } from "./fixtures";

test.use({ appOptions: { startsAt: days.proposed } });

const dayBefore = "2027-03-08T15:00:00+01:00";
const ten = "2027-03-09T10:00:00+01:00";
const why = "We meet the bank on Thursday.";

test("a meeting from its agenda to its minutes, and an action of it that comes back first", async ({
  app,
  openPage,
}) => {
  test.setTimeout(240_000);
  const { lead, stakeholder, slug } = await test.step("a rhythm with a meeting is agreed", () =>
    agreeOnTrial(app, openPage));
  const plain = await openPage({ javaScriptEnabled: false, signedInAs: stakeholder });
  const phone = await openPage({ ...phoneScreen, signedInAs: lead });
  const day = `/projects/${slug}/meetings/2027-03-09`;

  await test.step("it is in the calendars, and offers its time back while nothing is open", async () => {
    await app.moveTo(new Date(dayBefore));
    const invitation = await app.mail.nextMail("stella@northwind.test", { about: "Invitation" });
    expect(invitation.attachments.map(({ mimeType }) => mimeType)).toContain("text/calendar");
    expect(invitation.text).toContain(`/projects/${slug}/meeting`);
    const offer = await app.mail.nextMail("stella@northwind.test", { about: "nothing is open" });
    expect(offer.text).toContain(day);
    await plain.goto(`/projects/${slug}/meeting`);
    await expect(plain).toHaveURL(day);
    await expect(plain.getByRole("button", { name: "Cancel it and take the time back" })).toBeVisible();
  });

  await test.step("a stakeholder adds a point with a reason, without JavaScript", async () => {
    await plain.getByText("Add a point").click();
    await plain.getByLabel("What do you want to talk about?").fill("The date of the launch");
    await plain.getByLabel("Why does it need the meeting?").fill(why);
    await plain.getByRole("button", { name: "Add it" }).click();
    await expect(plain.getByText("Your point is on the agenda.")).toBeVisible();
    await expect(plain.getByText("Nothing is open. Take the time back?")).toBeHidden();
    await lead.goto(`/projects/${slug}`);
    await lead.getByRole("link", { name: "Tuesday 9 March, 10:00" }).click();
    await expect(lead.getByText(`Stella Stark: ${why}`)).toBeVisible();
    await expect(lead.getByRole("button", { name: "Begin the meeting" })).toBeHidden();
  });

  await test.step("it is begun by keyboard on a phone, and the time of the point runs", async () => {
    await app.moveTo(new Date(ten));
    await phone.goto(day);
    await phone.getByRole("button", { name: "Begin the meeting" }).press("Enter");
    const timer = phone.getByRole("timer");
    await expect(timer).toHaveText(/^4:\d\d$/);
    await phone.reload();
    await expect(timer).toHaveText(/^4:[0-5]\d$/);
    await plain.goto(day);
    await expect(plain.getByText(/^until 10:0[5-7]$/)).toBeVisible();
    await expect(plain.getByRole("timer")).toBeHidden();
    await expectGoodPage(phone);
    await expectFocusIsSeen(phone);
    await expectNoSidewaysScroll(phone);
    await expectAccessible(phone);
  });

  await test.step("notes save themselves, and of two people's words none is lost", async () => {
    await phone.getByLabel("Notes", { exact: true }).fill("The bank wants **one** date.");
    await expect(phone.getByText("Saved", { exact: true })).toBeVisible();
    await plain.getByLabel("Notes", { exact: true }).fill("Stella was here.");
    await plain.getByRole("button", { name: "Save the notes" }).click();
    const clash = plain.getByRole("alert", { name: "Why the notes were not saved" });
    await expect(clash).toContainText("The bank wants **one** date.");
    await expect(plain.getByLabel("Notes", { exact: true })).toHaveValue("Stella was here.");
    await plain.getByLabel("Notes", { exact: true }).fill("The bank wants **one** date. Stella was here.");
    await plain.getByRole("button", { name: "Save the notes" }).click();
    await expect(plain.getByText("The notes are saved.")).toBeVisible();
    await expect(phone.getByLabel("Notes", { exact: true })).toHaveValue(
      "The bank wants **one** date. Stella was here.",
      {
        timeout: 20_000,
      },
    );
  });

  await test.step("a decision, an action, and the end", async () => {
    await plain.getByText("Write down a decision").click();
    await plain.getByLabel("What was decided?").fill("The launch is on 1 April.");
    await plain.getByRole("button", { name: "Keep the decision" }).click();
    await expect(plain.getByText("The decision is kept.")).toBeVisible();
    await phone.getByText("Write down an action").click();
    await phone.getByLabel("What is to be done?").fill("Tell the bank");
    await phone.getByLabel("Who does it?").selectOption("Stella Stark");
    await phone.getByRole("button", { name: "Keep the action" }).click();
    await expect(phone.getByText("Stella Stark, by 16 March")).toBeVisible();
    await plain.getByText("Write down an action").click();
    await plain.getByLabel("What is to be done?").fill("Call the shop");
    await plain.getByRole("button", { name: "Keep the action" }).click();
    await expect(plain.getByText("The action is kept, and comes back first next time.")).toBeVisible();
    await phone.getByRole("button", { name: "End the meeting" }).click();
    await expect(phone.getByText(/^Held from 10:0\d to 10:0\d, ended by Ada/)).toBeVisible();
    await expect(phone.getByText("The launch is on 1 April.")).toBeVisible();
    await expect(phone.locator("strong", { hasText: "one" })).toBeVisible();
    await expect(phone.getByLabel("Notes", { exact: true })).toBeHidden();
    await expectNoSidewaysScroll(phone);
    await expectAccessible(phone);
  });

  await test.step("its minutes print on one sheet", async () => {
    await lead.goto(day);
    await lead.emulateMedia({ media: "print" });
    await expect(lead.getByRole("button")).toHaveCount(0);
    const paper = await lead.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await lead.emulateMedia({ media: null });
  });

  await test.step("next time the actions stand first; one is done, and one dropped with its reason", async () => {
    await plain.goto(`/projects/${slug}/meeting`);
    await expect(plain).toHaveURL(`/projects/${slug}/meetings/2027-03-16`);
    await expect(plain.getByRole("listitem").filter({ hasText: "10:00" })).toContainText("Tell the bank");
    await plain.getByRole("button", { name: "Done Tell the bank" }).click();
    await expect(plain.getByText("Tell the bank")).toBeHidden();
    await plain.getByText("Drop Call the shop").click();
    await plain.getByRole("button", { name: /^Drop it/ }).click();
    await expect(plain.getByText("Please say why it is dropped.")).toBeVisible();
    await plain.getByLabel("Why is it dropped?").fill("They called us");
    await plain.getByRole("button", { name: /^Drop it/ }).click();
    await plain.goto(day);
    await expect(plain.getByText("Dropped: They called us")).toBeVisible();
    await plain.goto(`/projects/${slug}/meetings`);
    await expect(plain.getByText("1 decision, 2 actions", { exact: true })).toBeVisible();
  });

  await test.step("it is cancelled, and the time given back is counted", async () => {
    await plain.goto(`/projects/${slug}/meeting`);
    await plain.getByText("Cancel this meeting").first().click();
    await plain.getByRole("button", { name: "Cancel this meeting" }).click();
    await expect(plain.getByText("30 min × 2 invited people = 1 h given back")).toBeVisible();
  });
});
