import fc from "fast-check";
import { expect, test } from "vitest";
import { makeKpi } from "#tests/factories/kpis";
import { makeCast } from "#tests/factories/people";
import { plainRecount } from "#tests/factories/plain-recount";
import { makeTeam } from "#tests/factories/projects";
import { happen, type TrialEvent, trialEvents } from "#tests/factories/trial-events";
import { makeTrial } from "#tests/factories/trials";
import { db } from "~/db/client.server";
import { minutesInWords } from "~/features/agreements/minutes-in-words";
import { openReview } from "../open-review.server";
import { readPlannedRhythm } from "../read-planned-rhythm.server";
import { trialClock } from "../trial-clock";
import { countEvidence } from "./count-evidence.server";
import type { Evidence } from "./figure";

const signed = new Date("2026-11-17T08:30:00Z");

const shown = ({ figures }: Evidence) => {
  const of = (key: string) => figures.find((figure) => figure.key === key);
  const during = (key: string) => of(key)?.during;
  const waiting = (key: string) => of(key)?.waiting?.count;
  const kpi = figures.find(({ key }) => key.startsWith("kpi-"));
  return {
    ...{ summaries: during("summaries"), readers: during("readers"), asks: during("asks") },
    hasTime: { readers: waiting("readers"), asks: waiting("asks"), questions: waiting("questions") },
    ...{ questions: during("questions"), promises: during("promises"), kpi: [kpi?.before, kpi?.during] },
    before: [of("check-ins")?.before, of("minutes")?.before],
    during: [during("check-ins"), during("minutes")],
  };
};

type Weekly = { count: number; minutes: number; isTooLittle: boolean } | null;
const weekly = (value: Weekly, otherwise: string[]) =>
  value
    ? [value.count.toLocaleString("en-GB"), minutesInWords(value.minutes)].map((said) =>
        value.isTooLittle ? `${said} in all` : said,
      )
    : otherwise;

const seen = { data: 0, refocus: 0 };

async function proveRecount(events: TrialEvent[]): Promise<void> {
  const { priya, dana, project } = await makeTeam();
  const kpiId = await makeKpi(priya, project);
  const trial = await makeTrial(priya, dana, project, { at: signed, kpiIds: [kpiId] });
  const counted = { projectId: project.id, startOn: "2026-11-23", kpiId, readerIds: [dana.personId] };
  let atOpening: { evidence: Evidence; recount: Awaited<ReturnType<typeof plainRecount>>; opensAt: Date } | undefined;
  const readOpening = async () => trialClock(trial, await readPlannedRhythm(project.id)).opensAt;
  let opening = await readOpening();
  const lookAt = async (at: Date) => {
    const opensAt = opening;
    if (atOpening || !opensAt || opensAt >= at) return;
    atOpening = {
      evidence: await countEvidence(project, trial, opensAt),
      recount: await plainRecount(counted, opensAt),
      opensAt,
    };
  };
  for (const event of events) {
    await lookAt(event.at);
    await happen({ priya, dana, project, kpiId }, event);
    if (event.kind === "pause") opening = await readOpening();
  }
  await lookAt(new Date("2027-06-01"));
  const { evidence, recount, opensAt } = atOpening as NonNullable<typeof atOpening>;
  const assumption = await db.refocusAssumption.findFirst({
    where: { projectId: project.id, setAt: { lte: opensAt } },
    orderBy: { setAt: "desc" },
  });
  const { before, during, ...figures } = recount;
  expect(shown(evidence)).toEqual({
    ...figures,
    before: weekly(
      before,
      ["11", minutesInWords(11 * (15 + (assumption?.minutes ?? 0)))].map((said) => `${said} as agreed, not counted`),
    ),
    during: weekly(during, ["no data", "no data"]),
  });

  await openReview(project, trial, new Date("2027-06-01"));
  const review = await db.review.findUniqueOrThrow({ where: { trialId: trial.id } });
  expect({ openedAt: review.openedAt, evidence: review.evidence }).toEqual({ openedAt: opensAt, evidence });
  for (const value of Object.values(figures).flat())
    if (typeof value === "string" && value !== "no data") seen.data += 1;
  if (assumption) seen.refocus += 1;
}

test("whatever happens in whatever order, the record is a plain recount, and freezing it later gives the same", async () => {
  await makeCast();
  // Projects that know nothing of each other live their weeks at the same time.
  const three = fc.tuple(trialEvents, trialEvents, trialEvents);
  await fc.assert(
    fc.asyncProperty(three, async (lives) => {
      await Promise.all(lives.map(proveRecount));
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(seen.data).toBeGreaterThan(30);
  expect(seen.refocus).toBeGreaterThan(2);
}, 120_000);
