import { proposeRhythm, startCast } from "./agree-on-trial";
import { expectSound } from "./expect-sound";
import { expect, test } from "./fixtures";

test("a proposal is sound to both sides, from the guide to the agreement", async ({ app, openPage }) => {
  test.setTimeout(120_000);
  const lead = await openPage();
  const stakeholder = await openPage();
  const slug = await startCast(app, { lead, stakeholder });
  await lead.goto(`/projects/${slug}/proposal`);
  await lead.getByRole("button", { name: "Sign and send" }).click();
  await expect(lead.locator("[aria-invalid=true]").first()).toBeVisible();
  await expectSound(lead);
  await proposeRhythm(lead, slug);
  await expectSound(lead);
  await lead.goto(`/projects/${slug}/agreement`);
  await expectSound(lead);

  const proposal = `/projects/${slug}/agreement`;
  await stakeholder.goto(proposal);
  await expectSound(stakeholder);
  await stakeholder.locator("main a[href*='/proposals/']").first().click();
  await expect(stakeholder.getByRole("button", { name: "Accept and sign version 1" })).toBeVisible();
  await expectSound(stakeholder);
  await stakeholder.goto(`${new URL(stakeholder.url()).pathname}/change`);
  await expectSound(stakeholder);
  await stakeholder.goBack();
  await stakeholder.getByRole("button", { name: "Accept and sign version 1" }).click();
  await stakeholder.getByRole("link", { name: "Read the agreement" }).click();
  await expect(stakeholder).toHaveURL(/\/agreement$/);
  await expectSound(stakeholder);
});
