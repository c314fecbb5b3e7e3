import { days, startCast } from "./agree-on-trial";
import { expect, test } from "./fixtures";
import { countKeys } from "./keyboard";

test.use({ appOptions: { startsAt: days.proposed } });

const words = {
  "Say what you appreciate": "You answer quickly.",
  "Acknowledge the need to know": "You are asked every day.",
  "Name the effect on the work": "Each question takes a quarter of an hour.",
  "Say what you propose": "One page every Friday.",
  "Promise a word at once": "If people cannot pay, you hear from us.",
  "Invite their view": "What would you miss?",
  "Fall back on a trial": "Two weeks, then we look together.",
};
const former = { "In a few words": "Daily check-ins", "How many a week, about": "11", "Minutes each, about": "15" };

test("proposed, accepted, judged and decided with the keyboard alone", async ({ app, openPage }) => {
  test.setTimeout(240_000);
  const [lead, stakeholder] = [await openPage(), await openPage()];
  const slug = await startCast(app, { lead, stakeholder });
  const trial = `/projects/${slug}/trials/1`;
  const [leadKeys, stakeholderKeys] = [countKeys(lead), countKeys(stakeholder)];
  const sides = [
    { page: lead, keys: leadKeys },
    { page: stakeholder, keys: stakeholderKeys },
  ];

  await test.step("the lead walks through the guide and the terms, and sends them", async () => {
    await lead.goto(`/projects/${slug}`);
    await leadKeys.to(lead.getByRole("link", { name: "Propose a weekly rhythm" }).first());
    await leadKeys.press("Enter");
    await expect(lead.getByLabel("Say what you appreciate")).toBeVisible();
    const write = async (label: string, text: string) => {
      await leadKeys.to(lead.getByLabel(label));
      await leadKeys.press("ControlOrMeta+a");
      await leadKeys.type(text);
    };
    for (const [step, text] of Object.entries(words)) await write(step, text);
    await leadKeys.to(lead.getByRole("checkbox", { name: /^People cannot do what they come for/ }));
    await leadKeys.press("Space");
    await write("When is a check-in fine?", "When the shop is down.");
    for (const [label, text] of Object.entries(former)) await write(label, text);
    await leadKeys.to(lead.getByRole("checkbox", { name: "Every summary was published on time" }));
    await leadKeys.press("Space");
    await leadKeys.to(lead.getByRole("button", { name: "Sign and send" }));
    await leadKeys.press("Enter");
    await expect(lead).toHaveURL(/\/proposals\/[0-9a-f-]{36}$/);
  });

  await test.step("the stakeholder finds what waits for a signature, and signs", async () => {
    await stakeholder.goto(`/projects/${slug}`);
    await stakeholderKeys.to(stakeholder.locator("main a[href*='/proposals/']").first());
    await stakeholderKeys.press("Enter");
    const accept = stakeholder.getByRole("button", { name: "Accept and sign version 1" });
    await expect(accept).toBeVisible();
    await stakeholderKeys.to(accept);
    await stakeholderKeys.press("Enter");
    await expect(stakeholder.getByRole("link", { name: "Read the agreement" })).toBeVisible();
  });

  await test.step("each answers the review alone", async () => {
    await app.moveTo(new Date(days.reviewOpen));
    for (const { page, keys } of sides) {
      await page.goto(trial);
      await keys.to(page.getByRole("link", { name: "Answer the review" }));
      await keys.press("Enter");
      const score = page.getByRole("radio", { name: "1", exact: true });
      await expect(score).toBeVisible();
      await keys.to(score);
      for (let more = 0; more < 3; more++) await keys.press("ArrowRight");
      await expect(page.getByRole("radio", { name: "4", exact: true })).toBeChecked();
      await keys.to(page.getByLabel("What was missing?"));
      await keys.type("A word on the budget.");
      await keys.to(page.getByLabel("What would you change?"));
      await keys.type("The hour of the meeting.");
      await keys.to(page.getByRole("radio", { name: /^Adopt/ }));
      await keys.press("Space");
      await keys.to(page.getByRole("button", { name: "Send my answer, for good" }));
      await keys.press("Enter");
      await expect(page.getByText(/^Your answer is kept\./)).toBeVisible();
    }
  });

  await test.step("both vote, and it is decided", async () => {
    for (const { page, keys } of sides) {
      await page.goto(trial);
      await keys.to(page.getByRole("radio", { name: /^Adopt/ }));
      await keys.press("Space");
      await keys.to(page.getByLabel("A word to it"));
      await keys.type("Two undisturbed weeks.");
      await keys.to(page.getByRole("button", { name: "Choose this" }));
      const isKept = page.waitForResponse((response) => response.request().method() === "POST" && response.ok());
      await keys.press("Enter");
      await isKept;
    }
    await lead.reload();
    await expect(lead.getByRole("heading", { name: "Decided together: Adopt" })).toBeVisible();
  });
  const count = leadKeys.count() + stakeholderKeys.count();
  test.info().annotations.push({ type: "measured", description: `${count} keys` });
});
