import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { db } from "~/db/client.server";
import { startSession } from "./factories/cast";
import { makeCast } from "./factories/people";
import { join, makeTeam } from "./factories/projects";
import { makeTrial } from "./factories/trials";
import { type ServedApp, serveApp } from "./setup/served-app";
import { databaseUrl } from "./setup/test-database";

let app: ServedApp;
beforeAll(async () => {
  const [{ name }] = await db.$queryRaw<[{ name: string }]>`select current_database() as name`;
  app = await serveApp(databaseUrl(inject("databaseServer"), name));
}, 60_000);
afterAll(() => app?.stop());

const movers = ["omar", "dana", "sam"] as const;
const reviewers = ["priya", ...movers] as const;
type Reviewer = (typeof reviewers)[number];
type Role = "engineer" | "stakeholder";
type Step = { who: Reviewer; does: "answer" } | { who: (typeof movers)[number]; does: "leave" | Role };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: fc.constantFrom(...reviewers), does: fc.constant("answer" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constantFrom(...movers),
      does: fc.constantFrom("leave" as const, "engineer" as const, "stakeholder" as const),
    }),
  },
);

const ask = async (cookie: string | undefined, path: string, form?: Record<string, string>) => {
  const response = await fetch(new URL(path, app.baseUrl), {
    method: form ? "POST" : "GET",
    body: form && new URLSearchParams(form),
    headers: { ...(cookie && { cookie }), ...(form && { origin: app.baseUrl }) },
    redirect: "manual",
  });
  return { status: response.status, body: `${JSON.stringify([...response.headers])} ${await response.text()}` };
};

const sideOf = (role: string) => (role === "stakeholder" ? "stakeholder" : "engineering");
const canaryOf = (who: Reviewer) => `CANARY-${who}`;

async function startReview() {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const { priya, omar, dana, project } = await makeTeam({ startedAt: daysAgo(28), timeZone: "UTC" });
  const cast = await makeCast();
  const [sam, ada, otto] = [
    await cast.actor("Sam Ortega"),
    await cast.actor("Ada Wong", { isAdmin: true }),
    await cast.actor("Otto Field"),
  ];
  await join(project, sam, "stakeholder");
  await makeTrial(priya, dana, project, {
    ...{ at: daysAgo(20), trial: { days: 14, startOn: daysAgo(20).toISOString().slice(0, 10) } },
    ...{ engineeringIds: [priya.personId, omar.personId], stakeholderIds: [dana.personId, sam.personId] },
  });
  const people = { priya, omar, dana, sam };
  const cookies = await Promise.all([priya, omar, dana, sam, ada, otto].map(startSession));
  return { people, url: `/projects/${project.slug}`, cookies };
}

const seen = { hidden: 0, shown: 0 };

/** Lets it happen, and looks at every page of the review as everybody after each step. */
async function live(steps: readonly Step[]): Promise<void> {
  const { people, url, cookies } = await startReview();
  const cookieOf = (who: Reviewer) => cookies[reviewers.indexOf(who)];
  const roles = new Map<Reviewer, string>([
    ...([
      ["priya", "lead"],
      ["omar", "engineer"],
    ] as const),
    ...([
      ["dana", "stakeholder"],
      ["sam", "stakeholder"],
    ] as const),
  ]);
  const named = { engineering: ["priya", "omar"], stakeholder: ["dana", "sam"] };
  const given = new Map<Reviewer, string>();
  const isSideIn = (side: "engineering" | "stakeholder") => {
    const isAwaited = (who: Reviewer) =>
      named[side].includes(who) && sideOf(roles.get(who) ?? "") === side && roles.has(who);
    return [...given.values()].includes(side) && reviewers.every((who) => !isAwaited(who) || given.has(who));
  };
  let isShown = false;

  const act = async ({ who, does }: Step) => {
    if (does === "answer") {
      const form = { score: "2", missing: canaryOf(who), change: canaryOf(who), choice: "go_back" };
      const { status, body } = await ask(cookieOf(who), `${url}/trials/1/answer`, form);
      if (status === 303 && !given.has(who)) given.set(who, sideOf(roles.get(who) ?? ""));
      return { status, body: body.replaceAll(canaryOf(who), "") };
    }
    const known = roles.get(who);
    const intent = does === "leave" ? "remove" : known ? "change-role" : "add";
    const personId = people[who].personId;
    const changed = await ask(cookieOf("priya"), `${url}/people`, { personId, intent, role: does });
    if (changed.status === 303 && does === "leave") roles.delete(who);
    else if (changed.status === 303) roles.set(who, does);
    return changed;
  };

  const pages = ["/trials/1", "/trials/1.data", "/trials/1/answer", "/trials/1/answer.data", "", ".data"];
  const everybody = [...cookies, undefined];
  for (const one of steps) {
    const answered = await act(one);
    isShown ||= isSideIn("engineering") && isSideIn("stakeholder");
    const looks = everybody.flatMap((cookie) => pages.map((page) => ask(cookie, `${url}${page}`)));
    const bodies = [answered, ...(await Promise.all(looks))].map(({ body }) => body);
    if (!isShown) {
      for (const body of bodies) expect(body).not.toContain("CANARY");
      if (given.size > 0) seen.hidden += 1;
      continue;
    }
    const shown = await ask(cookieOf("priya"), `${url}/trials/1`);
    for (const who of given.keys()) expect(shown.body).toContain(canaryOf(who));
    seen.shown += 1;
  }
}

test("in whatever order people answer, leave and change sides, no body holds an answer before both sides are complete", {
  timeout: 180_000,
}, async () => {
  await makeCast();
  const steps = fc.array(step, { minLength: 5, maxLength: 7 });
  await fc.assert(fc.asyncProperty(steps, live), { numRuns: 6, endOnFailure: true });
  expect(seen.hidden).toBeGreaterThan(6);
  expect(seen.shown).toBeGreaterThan(1);
});
