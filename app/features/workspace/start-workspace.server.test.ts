import { beforeEach, expect, test, vi } from "vitest";
import { asking, thrownBy } from "#tests/factories/asking";
import { config } from "~/config.server";
import { db } from "~/db/client.server";
import { findActor } from "~/features/sign-in/current-actor.server";
import { loader as signInLoader } from "~/features/sign-in/routes/sign-in";
import { makeFirstRunCode } from "./first-run-code.server";
import { prepareWorkspace } from "./prepare-workspace.server";
import { action, loader } from "./routes/first-run";
import { startWorkspace } from "./start-workspace.server";

const given = {
  workspaceName: "Northwind",
  name: "Dana Kim",
  email: "Dana@Northwind.test",
  password: "seven swans a-swimming",
  timeZone: "Europe/Berlin",
};

beforeEach(async () => {
  await db.workspace.deleteMany();
  await db.verification.deleteMany();
  await db.rateLimit.deleteMany();
});

const empty = async () => {
  await db.person.deleteMany();
  await db.workspace.deleteMany();
};

test("the first run makes the workspace and its admin, who is signed in; then its page is gone", async () => {
  expect((await thrownBy(signInLoader(asking("/sign-in")))).headers.get("location")).toBe("/first-run");
  const code = await makeFirstRunCode();
  const answer = (await action(asking("/first-run", { form: { ...given, code: code.toLowerCase() } }))) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
  expect(await findActor(asking("/", { cookie: answer.headers }))).toMatchObject({
    email: "dana@northwind.test",
    isAdmin: true,
    timeZone: "Europe/Berlin",
    workspaceName: "Northwind",
  });
  expect((await thrownBy(loader())).headers.get("location")).toBe("/sign-in");
  expect(await startWorkspace({ ...given, code })).toEqual({ refused: "there is one already" });
  await empty();
});

test("of several first runs at once one wins, and the others are told", async () => {
  const code = await makeFirstRunCode();
  const answers = await Promise.all(
    [1, 2, 3].map((n) => startWorkspace({ ...given, code, email: `admin-${n}@northwind.test` })),
  );
  expect(answers.filter((answer) => "personId" in answer)).toHaveLength(1);
  expect(answers.filter((answer) => "refused" in answer && answer.refused === "there is one already")).toHaveLength(2);
  expect([await db.workspace.count(), await db.person.count()]).toEqual([1, 1]);
  await empty();
});

test("a wrong or expired code is refused at its field, and what was typed stays except the password", async () => {
  const code = await makeFirstRunCode();
  expect(JSON.stringify(await db.verification.findMany())).not.toContain(code);
  await db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
  const answer = await action(asking("/first-run", { form: { ...given, code } }));
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: {
      result: {
        error: { code: ["This is not the code in the log."] },
        initialValue: { name: "Dana Kim", workspaceName: "Northwind" },
      },
    },
  });
  expect(JSON.stringify(answer)).not.toContain(given.password);
  expect(await db.workspace.count()).toBe(0);
});

test("bad input is answered at its fields", async () => {
  const form = { ...given, code: "x", email: "no address", password: "short", timeZone: "Mars/Olympus", name: "\0 " };
  const answer = await action(asking("/first-run", { form }));
  const message = [expect.any(String)];
  const error = { email: message, name: message, password: message, timeZone: message };
  expect(answer).toMatchObject({ data: { result: { error } } });
});

test("guessing the code is limited", async () => {
  for (let n = 0; n < 300; n++) await action(asking("/first-run", { form: { code: "guess" }, address: "192.0.2.9" }));
  const answer = await action(asking("/first-run", { form: { ...given, code: "guess" }, address: "192.0.2.9" }));
  expect(answer).toMatchObject({ init: { status: 429 } });
});

test("at start an empty installation gets a code or its demo, and any other is left alone", async () => {
  const loadDemo = vi.fn(async () => {});
  await prepareWorkspace(loadDemo);
  expect(await db.verification.count()).toBe(1);
  expect(loadDemo).not.toHaveBeenCalled();
  config.DEMO = true;
  await prepareWorkspace(loadDemo);
  expect(loadDemo).toHaveBeenCalledOnce();
  await db.workspace.create({ data: { name: "Northwind" } });
  await prepareWorkspace(loadDemo);
  config.DEMO = false;
  await prepareWorkspace(loadDemo);
  expect(loadDemo).toHaveBeenCalledOnce();
  expect(await db.verification.count()).toBe(1);
});
