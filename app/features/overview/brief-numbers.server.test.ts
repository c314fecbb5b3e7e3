import { beforeAll, beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { join, makeProject } from "#tests/factories/projects";
import { periodOf, publishWeekWith, weeks } from "#tests/factories/summaries";
import { atTime } from "~/clock.server";
import { archiveKpi } from "~/features/kpis/archive-kpi.server";
import type { KpiView } from "~/features/kpis/kpi-view";
import { recordReading } from "~/features/kpis/record-reading.server";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { contentAsDraft } from "~/features/summaries/content-as-draft";
import { correctSummary } from "~/features/summaries/correct-summary.server";
import type { Draft } from "~/features/summaries/draft";
import { getLatestRevision } from "~/features/summaries/get-latest-revision.server";
import { readBrief } from "./read-brief.server";

const [first, second, third] = weeks;
const friday = "2026-12-04T09:00:00Z";

let lead: Actor;
let omar: Actor;
let dana: Actor;
let project: ProjectAccess;
let kpi: string;

async function numbers(at = friday, weekOn: string | null = null): Promise<KpiView[]> {
  const { brief } = await atTime(new Date(at), async () =>
    readBrief(dana, await getProject(dana, project.slug), weekOn),
  );
  if (!brief.summary) throw new Error("There is no summary");
  return brief.summary.kpis;
}

const typed = (value: string) => (draft: Draft) => ({ readings: draft.readings.map((line) => ({ ...line, value })) });

const enter = (actor: Actor, weekOn: string, value: number, at: string) =>
  atTime(new Date(at), () =>
    recordReading(actor, project, kpi, weekOn, {
      ...{ status: "value", value, numerator: null, denominator: null, source: "by_hand", sourceNote: "Grafana" },
    }),
  );

beforeAll(async () => {
  const cast = await makeCast();
  lead = await cast.actor("Priya Nair");
  omar = await cast.actor("Omar Haddad");
  dana = await cast.actor("Dana Kim");
});

beforeEach(async () => {
  project = await makeProject(lead, { name: `Checkout ${Math.random()}` });
  await join(project, omar, "engineer");
  await join(project, dana, "stakeholder");
  kpi = await makeKpi(lead, project);
  await publishWeekWith(lead, project, first, typed("1000"));
  await publishWeekWith(lead, project, second, typed("1500"));
  await publishWeekWith(lead, project, third, typed("1650"));
});

test("a number stands with its change, target and trend", async () => {
  expect(await numbers()).toMatchObject([
    {
      name: "Throughput",
      value: "1,650",
      change: { text: "+10%", verdict: "good" },
      target: "target at least 1,600",
      met: true,
      source: "Entered by Priya Nair",
      age: "read yesterday",
      trend: expect.stringMatching(/^12-week trend: from 1,000 to 1,650/),
    },
  ]);
  expect((await numbers(friday, second))[0]).toMatchObject({ value: "1,500", change: { text: "+50%" }, met: false });
});

test("what was published stays, whatever is entered afterwards", async () => {
  const before = await numbers();
  await enter(omar, third, 99_999, "2026-12-04T08:00:00Z");
  await enter(omar, second, 10, "2026-12-04T08:00:00Z");
  expect(await numbers()).toEqual(before);
  expect((await numbers(friday, second))[0]).toMatchObject({ value: "1,500", change: { text: "+50%" } });
});

test("a number that is no longer in use stays on what was published, with its trend", async () => {
  const before = await numbers();
  await atTime(new Date(friday), () => archiveKpi(lead, project, kpi));
  expect(await numbers()).toEqual(before);
  expect((await numbers(friday, first))[0]).toMatchObject({ value: "1,000", change: { text: "first reading" } });
});

test("a correction of the words leaves it there too", async () => {
  const before = await numbers();
  await atTime(new Date(friday), () => archiveKpi(lead, project, kpi));
  const { content, number } = await getLatestRevision(project, third);
  const draft = { ...contentAsDraft(content, third), headline: "Most cards work." };
  const period = await periodOf(project, third);
  const correction = { onRevision: number, draft, reason: "Two banks are left.", isMaterial: true };
  const result = await atTime(new Date(friday), () => correctSummary(lead, project, period, correction));
  expect(result.kind).toBe("corrected");
  expect(await numbers()).toEqual(before);
});

test("a brief of long ago still has its trend", async () => {
  const [then] = await numbers();
  const [now] = await numbers("2027-11-01T09:00:00Z");
  expect(now).toMatchObject({ value: then?.value, change: then?.change, trend: then?.trend });
});

test("an earlier brief shows the weeks that lacked a number", async () => {
  const fourth = "2027-03-01";
  await publishWeekWith(lead, project, fourth, typed("1700"));
  await publishWeekWith(lead, project, "2027-08-02", typed("1800"));
  const [later] = await numbers("2027-08-06T09:00:00Z", fourth);
  expect(later).toMatchObject({ value: "1,700", trend: expect.stringMatching(/^12-week trend: one value/) });
  const [near] = await numbers("2027-08-06T09:00:00Z", third);
  expect(near?.trend).not.toContain("without a value");
  await publishWeekWith(lead, project, "2027-01-04", typed("1600"));
  const [gap] = await numbers("2027-08-06T09:00:00Z", "2027-01-04");
  expect(gap?.trend).toMatch(/4 weeks without a value\.$/);
  expect(gap?.change?.text).toBe("−3% since the week of 30 Nov 2026");
});
