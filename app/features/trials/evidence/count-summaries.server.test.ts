import { beforeEach, expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeTeam } from "#tests/factories/projects";
import { publishWeekWith, weeks } from "#tests/factories/summaries";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { recordReading } from "~/features/kpis/record-reading.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { skipWeek } from "~/features/projects/skip-week.server";
import type { Actor } from "~/features/sign-in/actor";
import type { Trial } from "../trial";
import { countEvidence } from "./count-evidence.server";

let priya: Actor;
let dana: Actor;
let project: ProjectAccess;
beforeEach(async () => {
  ({ priya, dana, project } = await makeTeam());
});

const figureOf = async (trial: Trial, at: string, key: string) =>
  (await countEvidence(project, trial, new Date(at))).figures.find((figure) => figure.key.startsWith(key));
const summaries = (trial: Trial, at: string) => figureOf(trial, at, "summaries");

test("a deadline before the signature on the first day counts against nobody", async () => {
  const signed = (at: string) => ({ at: new Date(at), trial: { days: 14, startOn: "2026-11-27" } });
  const before = await makeTrial(priya, dana, project, signed("2026-11-27T15:59:00Z"));
  expect(await summaries(before, "2026-11-27T16:00:00Z")).toMatchObject({ during: "0 of 1", verdict: "not_kept" });
  const after = await makeTrial(priya, dana, project, signed("2026-11-27T16:05:00Z"));
  expect(await summaries(after, "2026-11-27T16:10:00Z")).toMatchObject({
    during: "no data",
    verdict: "none",
    items: [],
  });
  expect(await summaries(after, "2026-12-04T16:00:00Z")).toMatchObject({ during: "0 of 1" });
});

test("a value of the week that was due before the signature is one of before, in the trials that follow as well", async () => {
  const kpiId = await makeKpi(priya, project);
  await atTime(new Date("2026-11-27T12:00:00Z"), () =>
    recordReading(priya, project, kpiId, weeks[1], { status: "value", value: 7, numerator: null, denominator: null }),
  );
  const make = (at: string) =>
    makeTrial(priya, dana, project, {
      ...{ at: new Date(at), kpiIds: [kpiId], trial: { days: 14, startOn: at.slice(0, 10) } },
    });
  const first = await make("2026-11-27T16:05:00Z");
  const next = await make("2026-12-01T12:00:00Z");
  for (const trial of [first, next])
    expect(await figureOf(trial, "2026-12-02T12:00:00Z", "kpi-")).toMatchObject({
      before: "7 orders a minute",
      during: "no data",
    });
});

test("a deadline that falls on a holiday is not wanted when the week was skipped before, and moves by itself nowhere", async () => {
  const trial = await makeTrial(priya, dana, project);
  await atTime(new Date("2026-11-24T12:00:00Z"), () =>
    skipWeek(priya, project, { weekOn: weeks[1], reason: "Thanksgiving" }),
  );
  expect(await summaries(trial, "2026-12-01T12:00:00Z")).toMatchObject({
    ...{ during: "no data", verdict: "none" },
    items: [{ text: "Week of 23 November: skipped in advance: Thanksgiving, not counted" }],
  });
  await publishWeekWith(priya, project, weeks[2]);
  expect(await summaries(trial, "2026-12-04T16:00:00Z")).toMatchObject({
    ...{ during: "1 of 1", verdict: "kept" },
    items: [
      { text: "Week of 23 November: skipped in advance: Thanksgiving, not counted" },
      { text: "Week of 30 November: published Thursday 3 December, 13:00, on time" },
    ],
  });
});

test("a deadline that falls on a holiday which nobody skipped counts as any other", async () => {
  const trial = await makeTrial(priya, dana, project);
  expect(await summaries(trial, "2026-11-27T16:00:00Z")).toMatchObject({ during: "0 of 1", verdict: "not_kept" });
});
