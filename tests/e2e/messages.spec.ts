import { proposeRhythm, startCast } from "./agree-on-trial";
import { expect, expectAccessible, linkIn, phoneScreen, test } from "./fixtures";

const stella = "stella@northwind.test";

test("whoever wants fewer mails says so in one click or on one page, and what is critical still comes", async ({
  app,
  openPage,
}) => {
  test.setTimeout(120_000);
  const [lead, stakeholder] = [await openPage(), await openPage()];
  const slug = await startCast(app, { lead, stakeholder });
  await proposeRhythm(lead, slug);
  const mail = await app.mail.nextMail(stella, { about: "Checkout platform" });
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? "";
  const topic = stakeholder.getByRole("checkbox", { name: /^Agreement, trial and review/ });

  await test.step("a mail program stops its kind with one POST, without cookies and without a page", async () => {
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const address = header("list-unsubscribe").slice(1, -1);
    expect(linkIn(mail, "/unsubscribe/")).toBe(address);
    await stakeholder.goto("/account/messages");
    await expect(topic).toBeChecked();
    expect((await fetch(address)).status).toBe(200);
    await stakeholder.reload();
    await expect(topic).toBeChecked();
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
      redirect: "manual",
    });
    expect(answer.status).toBeLessThan(300);
    await stakeholder.reload();
    await expect(topic).not.toBeChecked();
  });

  await test.step("a person does it by the link, on a phone, signed out and without JavaScript, and takes it back", async () => {
    const phone = await openPage({ ...phoneScreen, javaScriptEnabled: false });
    await phone.goto(linkIn(mail, "/unsubscribe/"));
    await expect(phone.getByRole("heading", { name: "These mails have stopped" })).toBeVisible();
    await phone.getByRole("button", { name: "Get them again" }).click();
    await phone.getByRole("button", { name: "Stop these mails" }).click();
    await phone.getByRole("button", { name: "Get them again" }).click();
    await expect(phone.getByRole("heading", { name: "Stop these mails?" })).toBeVisible();
    expect(await phone.evaluate("document.documentElement.scrollWidth")).toBe(360);
    await stakeholder.reload();
    await expect(topic).toBeChecked();
  });

  await test.step("one page keeps kinds, day and hour, quiet hours and muted projects; one time alone is told", async () => {
    await topic.uncheck();
    await stakeholder.getByLabel("On", { exact: true }).selectOption("Friday");
    await stakeholder.getByLabel("At", { exact: true }).fill("16:30");
    await stakeholder.getByLabel("From", { exact: true }).fill("00:00");
    await stakeholder.getByRole("checkbox", { name: "Checkout platform" }).check();
    await stakeholder.getByRole("button", { name: "Save" }).click();
    await expect(stakeholder.getByText("Please give both times, or neither.")).toBeVisible();
    await expect(stakeholder.getByRole("checkbox", { name: "Checkout platform" })).toBeChecked();
    await stakeholder.getByLabel("Until", { exact: true }).fill("23:59");
    await stakeholder.getByRole("button", { name: "Save" }).click();
    await expect(stakeholder.getByText("Saved.")).toBeVisible();
    await expectAccessible(stakeholder);
    await stakeholder.goto("/account/messages");
    await expect(topic).not.toBeChecked();
    await expect(stakeholder.getByLabel("Until", { exact: true })).toHaveValue("23:59");
    await expect(stakeholder.getByRole("checkbox", { name: "Checkout platform" })).toBeChecked();
  });

  await test.step("a flag breaks through all of it, and its mail offers no way to stop it", async () => {
    await lead.goto(`/projects/${slug}/flags/new`);
    await lead.getByLabel("What happens?").fill("Nobody can pay");
    await lead.getByLabel("Who is affected?").fill("All shoppers");
    await lead.getByRole("button", { name: "Raise the flag" }).click();
    const critical = await app.mail.nextMail(stella, { about: "Nobody can pay" });
    expect(critical.subject).toMatch(/^Critical: /);
    expect(critical.headers.some(({ key }) => key.startsWith("list-"))).toBe(false);
  });
});
