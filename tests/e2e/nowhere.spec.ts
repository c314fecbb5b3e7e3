import { expect, expectAccessible, test } from "./fixtures";

test("an address that leads nowhere says so, on every screen", async ({ page, phone, noScript, dark }) => {
  for (const visitor of [page, phone, noScript, dark]) {
    const response = await visitor.goto("/no-such-page");
    expect(response?.status()).toBe(404);
    await expect(visitor.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await expectAccessible(page);
});
