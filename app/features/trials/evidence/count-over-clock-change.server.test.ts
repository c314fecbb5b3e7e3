import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeTeam, publishWeek } from "#tests/factories/projects";
import { makeAsk } from "#tests/factories/published-week";
import { makeTrial } from "#tests/factories/trials";
import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import { logCheckIn } from "~/features/check-ins/log-check-in.server";
import { addDays, addWeeks, dateFromDay } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { readPlannedRhythm } from "../read-planned-rhythm.server";
import { trialClock } from "../trial-clock";
import { countEvidence } from "./count-evidence.server";

const [second, day] = [1_000, 86_400_000];

// Two weeks, the clocks change on the Sunday between them: the first two deadlines at 17:00, and the end of that Sunday.
test.each([
  ["Europe/Berlin", "autumn", "2026-10-19", "2026-10-23T15:00Z", "2026-10-30T16:00Z", "2026-10-25T23:00Z"],
  ["Europe/Berlin", "spring", "2027-03-22", "2027-03-26T16:00Z", "2027-04-02T15:00Z", "2027-03-28T22:00Z"],
  ["America/New_York", "autumn", "2026-10-26", "2026-10-30T21:00Z", "2026-11-06T22:00Z", "2026-11-02T05:00Z"],
  ["America/New_York", "spring", "2027-03-08", "2027-03-12T22:00Z", "2027-03-19T21:00Z", "2027-03-15T04:00Z"],
])(
  "%s in %s: days and deadlines go by the clock on the wall, two days to read by hours",
  async (timeZone, _, ...times) => {
    const [startOn, ...instants] = times;
    const [firstDue, secondDue, sundayEnds] = instants.map((time) => new Date(time)) as [Date, Date, Date];
    const signed = new Date(dateFromDay(startOn).getTime() - 3 * day);
    const { priya, dana, project } = await makeTeam({ startedAt: new Date(signed.getTime() - 7 * day), timeZone });
    const cadence = { everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone };
    const trial = await makeTrial(priya, dana, project, { at: signed, cadence, trial: { days: 14, startOn } });
    const access = await getProject(dana, project.slug);
    const after = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);
    const log = (at: Date, happenedOn: string) => {
      const entry = { askedById: null, askedByName: "Sales", medium: "chat", couldWait: "unsure", topic: "" } as const;
      const refusal = atTime(at, () =>
        logCheckIn(dana, access, { ...entry, id: randomUUID(), minutesEach: 10, happenedOn }),
      );
      return expect(refusal).resolves.toBeUndefined();
    };
    const ask = async (answeredAt: Date) => {
      const id = await makeAsk(priya, project, startOn, { decideBy: addDays(startOn, 6) });
      await atTime(answeredAt, () => answerAsk(dana, access, id, "Yes."));
    };

    await publishWeek(project, startOn, firstDue);
    const { id: summaryId } = await db.summary.findFirstOrThrow({ where: { projectId: project.id } });
    const seen = { summaryId, personId: dana.personId, projectId: project.id, revisionNumber: 1 };
    await db.summaryReader.create({ data: { ...seen, firstSeenAt: after(firstDue, 2 * day) } });
    await ask(after(sundayEnds, -second));
    await ask(sundayEnds);
    await log(after(sundayEnds, -second), addDays(startOn, 6));
    await log(sundayEnds, addDays(startOn, 7));
    await log(sundayEnds, addDays(startOn, 7));
    await publishWeek(project, addWeeks(startOn, 1), after(secondDue, 60 * second));

    expect(trialClock(trial, await readPlannedRhythm(project.id)).opensAt).toEqual(secondDue);
    const count = async (asOf: Date) =>
      Object.fromEntries((await countEvidence(project, trial, asOf)).figures.map((figure) => [figure.key, figure]));
    const sunday = await count(after(sundayEnds, -second));
    expect(sunday["check-ins"]?.during).toBe("1");
    expect(sunday.asks?.during).toBe("no data");
    const inAll = await count(after(secondDue, day));
    expect(inAll["check-ins"]?.items.slice(-2).map(({ text }) => text.replace(/^Week of .*: /, ""))).toEqual([
      "1 check-in, 10 min",
      "2 check-ins, 20 min",
    ]);
    expect(inAll).toMatchObject({
      ...{ "check-ins": { during: "1.5" }, minutes: { during: "15 min" } },
      ...{ summaries: { during: "1 of 2" }, readers: { during: "1 of 1" }, asks: { during: "1 of 2" } },
    });
  },
);
