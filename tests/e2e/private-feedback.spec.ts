import type { Page } from "@playwright/test";
import pg from "pg";
import { dumpDatabase, formsOf } from "../setup/dump-database";
import { expectSound } from "./expect-sound";
import { type App, expect, linkIn, test } from "./fixtures";
import { joinByMail } from "./join-by-mail";
import { inviteToProject, startProject } from "./start-project";
import { startWorkspace } from "./start-workspace";

test.use({ appOptions: { startsAt: "2027-03-05T10:00:00+01:00" } });

const priya = "priya@northwind.test";
const stella = "stella@northwind.test";
const said = {
  behaviour: "You always send the zebrafinch list on Friday evening.",
  example: "On 26 February it came at 18:20, and quokkaday began without it.",
  impact: "We test it a second time on Monday, pangolinwise.",
  view: "I wait for the ocelotbank, which answers at six.",
  stellas: "A checklist of tapirlines",
  priyas: "Ask the capybarabank for noon",
  outcome: "It came on narwhalmonday, twice.",
};
const rareWords = [
  "zebrafinch",
  "quokkaday",
  "pangolinwise",
  "ocelotbank",
  "tapirlines",
  "capybarabank",
  "narwhalmonday",
];

test("feedback is given, viewed, agreed and followed up by two people, and nobody else finds a word of it", async ({
  app,
  openPage,
}) => {
  test.setTimeout(240_000);
  const [admin, giver, receiver, lead, peer] = [
    await openPage(),
    await openPage(),
    await openPage({ javaScriptEnabled: false }),
    await openPage(),
    await openPage(),
  ];
  let conversation = "";
  let logs = "";

  await test.step("five people of one project", async () => {
    await startWorkspace(admin, app);
    const slug = await startProject(admin, "Checkout platform");
    const people = [
      [giver, { name: "Priya Nair", email: priya, role: "engineer" }],
      [receiver, { name: "Stella Stark", email: stella, role: "stakeholder" }],
      [lead, { name: "Lea Lead", email: "lea@northwind.test", role: "lead" }],
      [peer, { name: "Omar Haddad", email: "omar@northwind.test", role: "engineer" }],
    ] as const;
    for (const [page, person] of people) {
      await inviteToProject(admin, slug, person);
      await joinByMail(page, app, person.email);
    }
  });

  await test.step("one of them writes, with the guide and the coach beside it; what is written survives", async () => {
    await giver.getByRole("link", { name: "Feedback", exact: true }).click();
    await expect(giver.getByText("You have no conversation yet.")).toBeVisible();
    await giver.getByRole("link", { name: "Give feedback or ask for it" }).click();
    await giver.getByRole("button", { name: "Go on" }).click();
    await expect(giver.getByText("Please choose a person.")).toBeVisible();
    await expectSound(giver);
    await giver.getByLabel("With whom?").selectOption("Stella Stark");
    await giver.getByRole("button", { name: "Go on" }).click();
    await giver.getByLabel("What you saw or heard").fill(said.behaviour);
    const remark = giver.getByRole("listitem").filter({ hasText: "always" });
    await expect(remark).toBeVisible();
    await expectSound(giver);
    await expect(giver.getByText(/^Saved/)).toBeVisible();
    const plain = await openPage({ javaScriptEnabled: false, signedInAs: giver });
    await plain.goto(giver.url());
    const sameRemark = plain.getByRole("listitem").filter({ hasText: "always" });
    await sameRemark.getByRole("button", { name: /^Dismiss for good/ }).click();
    await expect(plain.getByText("Saved. Only you see it.")).toBeVisible();
    await expect(sameRemark).toHaveCount(0);
    await giver.reload();
    await expect(remark).toHaveCount(0);
    await expect(giver.getByLabel("What you saw or heard")).toHaveValue(said.behaviour);
    await giver.getByLabel("One time when it happened").fill(said.example);
    await giver.getByRole("button", { name: "Send it to Stella Stark" }).click();
    await expect(giver.getByText("Say what it leads to.")).toBeVisible();
    await giver.getByLabel("What it leads to").fill(said.impact);
    conversation = new URL(giver.url()).pathname;
    expect((await receiver.goto(conversation))?.status()).toBe(404);
    await giver.getByRole("button", { name: "Send it to Stella Stark" }).click();
    await expect(giver.getByText("It is sent. You hear when there is an answer.")).toBeVisible();
  });

  await test.step("the other one hears of it without a word, and answers without a script", async () => {
    const mail = await app.mail.nextMail(stella, { about: "something private" });
    expect(mail.subject).toBe("There is something private for you");
    await receiver.goto(linkIn(mail, "/feedback"));
    await receiver.getByRole("link", { name: "From Priya Nair" }).click();
    await expect(receiver.getByText(said.impact)).toBeVisible();
    await receiver.getByRole("button", { name: "Send it to Priya Nair" }).click();
    await expect(receiver.getByText("Please write how it looks from your side.")).toBeVisible();
    await receiver.getByLabel("How does it look from your side?").fill(said.view);
    await receiver.getByRole("button", { name: "Save for later" }).click();
    await expect(receiver.getByLabel("How does it look from your side?")).toHaveValue(said.view);
    await receiver.getByRole("button", { name: "Send it to Priya Nair" }).click();
    await expect(receiver.getByText("It is sent. Now find a time to talk.")).toBeVisible();
  });

  await test.step("both write a plan at once: both texts are there, and it counts once both agree to one", async () => {
    await giver.reload();
    await expect(giver.getByText(said.view)).toBeVisible();
    for (const [page, what] of [
      [giver, said.priyas],
      [receiver, said.stellas],
    ] as const) {
      const first = page.getByRole("group", { name: "Action 1" });
      await first.getByLabel("What is done").fill(what);
      await first.getByLabel("By when").fill("2027-03-12");
      await expect(page.getByLabel("When do you look at it again?")).toHaveValue("2027-03-19");
    }
    await receiver.getByRole("button", { name: "Save the plan" }).click();
    await expect(receiver.getByText("Your plan is written.")).toBeVisible();
    await giver.getByRole("button", { name: "Save the plan" }).click();
    await expect(giver.getByText("Both texts are here; nothing is lost.")).toBeVisible();
    await expect(giver.getByText(said.stellas)).toBeVisible();
    await expect(giver.getByRole("group", { name: "Action 1" }).getByLabel("What is done")).toHaveValue(said.priyas);
    await expectSound(giver);
    await giver.getByRole("group", { name: "Action 2" }).getByLabel("What is done").fill(said.stellas);
    await giver.getByRole("group", { name: "Action 2" }).getByLabel("By when").fill("2027-03-12");
    await giver.getByRole("button", { name: "Save the changed plan" }).click();
    await expect(giver.getByText("You agree. It counts once both of you do.")).toBeVisible();
    await receiver.goto(conversation);
    await receiver.getByRole("button", { name: "Agree to this plan" }).click();
    await expect(receiver.getByText("You look at it again on 19 March.")).toBeVisible();
  });

  await test.step("on its day both are reminded, without a name or a word", async () => {
    logs += app.logs();
    await app.moveTo(new Date("2027-03-19T09:10:00+01:00"));
    for (const [address, name] of [
      [priya, "Stella"],
      [stella, "Priya"],
    ] as const) {
      const mail = await app.mail.nextMail(address, { about: "follow-up" });
      expect(mail.subject).toBe("You have a follow-up today");
      expect(`${mail.text} ${mail.html}`.replace(address, "")).not.toContain(name);
    }
    await giver.goto("/feedback");
    await expect(giver.getByText("It is time to look again. Write how it went.")).toBeVisible();
  });

  await test.step("they look again and close it together", async () => {
    await receiver.goto(conversation);
    await receiver.getByRole("radio", { name: /^It is better/ }).check();
    await receiver.getByLabel("In a sentence or two").fill(said.outcome);
    await receiver.getByRole("button", { name: "Write it down" }).click();
    await expect(receiver.getByText(said.outcome)).toBeVisible();
    await receiver.getByRole("button", { name: "Close it together" }).click();
    await giver.goto(conversation);
    await expect(giver.getByText("Stella Stark would like to close it.").first()).toBeVisible();
    await giver.getByRole("button", { name: "Close it", exact: true }).click();
    await expect(giver.getByText("It is closed. Both of you can still read and keep it.")).toBeVisible();
    await expectSound(giver);
  });

  await test.step("each keeps it as a file", async () => {
    const [file] = await Promise.all([
      giver.waitForEvent("download"),
      giver.getByRole("link", { name: "Save as a file" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("feedback-stella-stark-2027-03-19.md");
    const answer = await receiver.request.get(`${conversation}/export`);
    for (const text of Object.values(said)) expect(await answer.text()).toContain(text);
  });

  await test.step("an admin, a peer and the project's lead find nothing there", async () => {
    for (const page of [admin, peer, lead]) await expectNothing(page, conversation);
  });

  await test.step("no row, no line of the log and no mail holds a word of it", async () => {
    const dump = await dumpOf(app);
    expect(dump).toContain(conversation.split("/").at(-1));
    logs += app.logs();
    expect(logs).toContain("/feedback/…");
    expect(logs).not.toContain(conversation);
    const mails = app.mail.mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join("\n");
    for (const word of rareWords)
      for (const form of formsOf(word))
        for (const place of [dump, logs, mails]) expect(place.toLowerCase()).not.toContain(form.toLowerCase());
  });
});

async function expectNothing(page: Page, conversation: string): Promise<void> {
  expect((await page.goto(conversation))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address.");
  for (const path of ["/export", ".data", "/draft"])
    expect((await page.request.get(conversation + path)).status()).toBe(404);
  await page.goto("/feedback");
  await expect(page.getByText("You have no conversation yet.")).toBeVisible();
}

async function dumpOf(app: App): Promise<string> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  try {
    return await dumpDatabase((statement) => client.query(statement));
  } finally {
    await client.end();
  }
}
