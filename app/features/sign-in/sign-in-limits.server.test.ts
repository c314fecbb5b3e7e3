import { expect, test } from "vitest";
import { allowLink, allowSignIn, forgiveSignIn } from "./sign-in-limits.server";

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
const allowed = async (tries: Promise<boolean>[]) => (await Promise.all(tries)).filter(Boolean).length;

test("one visitor gets three hundred wrong tries, however many accounts and addresses of their network they use", async () => {
  const tries = times(310).map((n) => allowSignIn(`2001:db8:1:2::${n.toString(16)}`, `person-${n}@northwind.test`));
  expect(await allowed(tries)).toBe(300);
});

test("whoever goes on trying one account locks nobody out who sits behind the same address", async () => {
  const office = "192.0.2.9";
  expect(await allowed(times(350).map(() => allowSignIn(office, "mallory@northwind.test")))).toBe(10);
  expect(await allowed(times(350).map(() => allowLink(office, "mallory@northwind.test")))).toBe(5);
  expect(await allowSignIn(office, "mara@northwind.test")).toBe(true);
  expect(await allowLink(office, "mara@northwind.test")).toBe(true);
});

test("one visitor gets ten wrong tries for an account; who comes from elsewhere is slowed and let through", async () => {
  const email = "mara@northwind.test";
  expect(await allowed(times(12).map(() => allowSignIn("192.0.2.1", email)))).toBe(10);
  const start = performance.now();
  expect(await allowSignIn("192.0.2.2", email)).toBe(true);
  expect(performance.now() - start).toBeGreaterThan(240);
});

test("right passwords use up nothing, so that a whole office can sign in from one address", async () => {
  for (const n of times(35)) {
    expect(await allowSignIn("192.0.2.3", `colleague-${n}@northwind.test`)).toBe(true);
    await forgiveSignIn("192.0.2.3", `colleague-${n}@northwind.test`);
  }
});

test("a right password takes earlier slips off the count", async () => {
  const email = "kim@northwind.test";
  for (const _ of times(2)) {
    expect(await allowed(times(8).map(() => allowSignIn("192.0.2.4", email)))).toBe(8);
    await forgiveSignIn("192.0.2.4", email);
  }
});

test("five links for one address from one visitor", async () => {
  expect(await allowed(times(7).map(() => allowLink("192.0.2.5", "mara@northwind.test")))).toBe(5);
  expect(await allowLink("192.0.2.5", "kim@northwind.test")).toBe(true);
});
