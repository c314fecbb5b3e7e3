import { beforeAll, expect, test } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { db } from "~/db/client.server";
import { addPerson } from "~/features/sign-in/add-person.server";
import { findActor } from "~/features/sign-in/current-actor.server";
import { demoEmail } from "./enter-demo.server";
import { action, loader } from "./routes/enter-demo";

beforeAll(async () => {
  const { id } = await db.workspace.create({ data: { name: "Northwind", isDemo: true } });
  await addPerson(id, { name: "Dana", email: demoEmail("admin"), isAdmin: true });
});

const enterAs = (role: string, to = "") => action(asking("/demo", { form: { role, to } }));

test("in a demo one click enters", async () => {
  const { headers } = (await enterAs("admin")) as Response;
  expect(await findActor(asking("/", { cookie: headers }))).toMatchObject({ name: "Dana", isDemo: true });
});

test("the click leads to the page that was asked for, and never to another site", async () => {
  const leads = async (to: string) => ((await enterAs("admin", to)) as Response).headers.get("location");
  expect(await leads("/projects/checkout?week=1")).toBe("/projects/checkout?week=1");
  for (const to of ["", "//evil.example", "https://evil.example"]) expect(await leads(to)).toBe("/");
});

test("there is no such role, no such person, or no demo: 404", async () => {
  const before = await db.session.count();
  expect((await thrownBy(enterAs("owner"))).status).toBe(404);
  expect((await thrownBy(enterAs("lead"))).status).toBe(404);
  await db.workspace.updateMany({ data: { isDemo: false } });
  expect((await thrownBy(enterAs("admin"))).status).toBe(404);
  expect((await thrownBy(loader())).status).toBe(404);
  expect(await db.session.count()).toBe(before);
});
