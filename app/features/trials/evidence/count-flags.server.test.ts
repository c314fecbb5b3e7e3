import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { makeFlag, signIn } from "#tests/factories/flags";
import { makeTeam } from "#tests/factories/projects";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { minutesAfter } from "~/features/flags/flag-clock";
import type { FlagForm } from "~/features/flags/flag-form";
import { reportMissedFlag } from "~/features/flags/report-missed-flag.server";
import { tendFlag } from "~/features/flags/tend-flag.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import type { Trial } from "../trial";
import { countEvidence } from "./count-evidence.server";

const tuesday = new Date("2026-11-24T08:00:00Z");
const minute = (minutes: number) => minutesAfter(tuesday, minutes);

let priya: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let trial: Trial;
beforeEach(async () => {
  ({ priya, omar, dana, project } = await makeTeam());
  for (const actor of [priya, dana]) await signIn(actor);
  trial = await makeTrial(priya, dana, project);
});

const raise = (minutes: number, actor = priya) =>
  atTime(minute(minutes), () => makeFlag(actor, project, { nextWord: "60" }));
type Sent = { intent: FlagForm["intent"]; [field: string]: string };
const tend = async (actor: Actor, id: string, form: Sent, minutes: number) => {
  const seen = await getProject(actor, project.slug);
  const refusal = await atTime(minute(minutes), () =>
    tendFlag(actor, seen, id, { id: randomUUID(), ...form } as FlagForm),
  );
  if (refusal) throw new Error(refusal.refused);
};
const count = async (minutes: number) => {
  const { figures } = await countEvidence(project, trial, minute(minutes));
  return Object.fromEntries(figures.filter(({ key }) => key.startsWith("flag")).map((figure) => [figure.key, figure]));
};

test("nothing is said of what did not happen", async () => {
  await atTime(new Date("2026-11-20T12:00:00Z"), () => makeFlag(priya, project));
  expect(await count(0)).toMatchObject({
    flags: { during: "0 flags", verdict: "none", items: [] },
    "flag-words": { during: "no data" },
    "flags-judged": { during: "0 false, 0 not flagged" },
  });
});

test("acknowledged in time, late, resolved before, and still with time", async () => {
  const inTime = await raise(0);
  await tend(dana, inTime, { intent: "acknowledge" }, 30);
  const late = await raise(0);
  await tend(omar, late, { intent: "acknowledge" }, 31);
  const over = await raise(0);
  await tend(priya, over, { intent: "resolve", text: "Over." }, 10);
  const soon = await raise(100);
  await tend(dana, soon, { intent: "acknowledge" }, 105);
  expect((await count(29)).flags?.during).toBe("no data");
  expect((await count(30)).flags).toMatchObject({ during: "1 of 2", verdict: "not_kept" });
  expect((await count(129)).flags?.during).toBe("1 of 2");
  expect((await count(130)).flags?.during).toBe("2 of 3");
  await raise(200);
  expect((await count(229)).flags?.during).toBe("2 of 3");
  expect((await count(230)).flags?.during).toBe("2 of 4");
  expect((await count(130)).flags?.items.map(({ text }) => text)).toContain(
    "Nobody can pay by card (Tuesday 24 November, 09:00; acknowledged by Omar Haddad Tuesday 24 November, 09:31)",
  );
});

test("every promised word once, and a flag that was opened again as one of its own", async () => {
  const id = await raise(0);
  await tend(omar, id, { intent: "update", text: "Found it.", nextWord: "60" }, 50);
  await tend(omar, id, { intent: "no-news" }, 120);
  await tend(omar, id, { intent: "resolve", text: "Over." }, 130);
  await tend(dana, id, { intent: "reopen", text: "Still.", nextWord: "30" }, 140);
  expect((await count(109))["flag-words"]).toMatchObject({ during: "1 of 1", verdict: "kept" });
  expect((await count(150))["flag-words"]).toMatchObject({ during: "2 of 3", verdict: "not_kept" });
  expect((await count(170))["flag-words"]?.during).toBe("2 of 4");
  expect((await count(170)).flags?.items).toHaveLength(2);
});

test("false alarms, who needed it sooner, and what was not flagged", async () => {
  const id = await raise(0);
  await tend(priya, id, { intent: "resolve", text: "Over." }, 10);
  await tend(dana, id, { intent: "judge", wasCritical: "no", neededSooner: "" }, 20);
  await tend(omar, id, { intent: "judge", wasCritical: "yes", neededSooner: "Support" }, 21);
  expect((await count(22))["flags-judged"]?.during).toBe("0 false, 0 not flagged");
  await tend(priya, id, { intent: "judge", wasCritical: "no", neededSooner: "" }, 23);
  await atTime(minute(24), async () => {
    const seen = await getProject(dana, project.slug);
    await reportMissedFlag(dana, seen, { id: randomUUID(), what: "The night run failed.", happenedOn: "2026-11-23" });
  });
  const { during, items } = (await count(25))["flags-judged"] ?? {};
  expect(during).toBe("1 false, 1 not flagged");
  expect(items?.map(({ text }) => text)).toEqual([
    "Could have waited: Nobody can pay by card",
    "Needed sooner by Support: Nobody can pay by card (said by Omar Haddad)",
    "Not flagged, Monday 23 November: The night run failed. (said by Dana Kim)",
  ]);
});
