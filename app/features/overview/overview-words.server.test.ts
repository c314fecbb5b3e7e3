import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import { describeShared } from "./describe-shared.server";
import { judgeProject } from "./judge-project.server";
import type { Published } from "./load-published.server";
import { overviewFacts } from "./overview-words";

const wednesday = new Date("2026-11-25T09:00:00Z");
const timeZone = "Europe/Berlin";
const reader = { personId: "dana", timeZone } as Actor;
const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-10-12", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone }],
  ...{ skips: [], pauses: [], standIns: [] },
};
const paused: Rhythm = { ...rhythm, pauses: [{ fromOn: "2026-11-10", untilOn: null, reason: "The bank is closed." }] };

/** A project whose newest summary is that of a week. */
function reported(weekOn: string | null, lived = rhythm) {
  const last = weekOn && { weekOn, publishedAt: "", deadlineAt: "", state: "on_track", headline: "", readings: [] };
  const published: Published = {
    last: last || null,
    published: weekOn ? [{ weekOn, state: "on_track", onTime: true }] : [],
  };
  const own = {
    ...{ id: "id", slug: "slug", name: "Name", visibility: "open" as const, role: null, changeCount: 0, drafts: [] },
    asks: { mine: 0, nextOn: null, oldestAt: null },
  };
  return judgeProject(own, describeShared(published, { rhythm: lived, trial: null }, wednesday), reader, wednesday);
}

const factsOf = (...projects: ReturnType<typeof reported>[]) => overviewFacts(projects, { timeZone, at: wednesday });

test("every week that was missed is counted, and the oldest is named", () => {
  const current = reported("2026-11-16");
  expect(factsOf(current, reported("2026-11-09"))[0]).toBe("1 summary is late, since 20 Nov");
  expect(factsOf(current, reported("2026-10-26"))[0]).toBe("3 summaries of 1 project are late, the oldest since 6 Nov");
  expect(factsOf(reported("2026-11-09"), reported("2026-11-09"))[0]).toBe(
    "2 summaries are late, the oldest since 20 Nov",
  );
  expect(factsOf(reported("2026-11-02"), reported("2026-11-09"))[0]).toBe(
    "3 summaries of 2 projects are late, the oldest since 13 Nov",
  );
});

test("a paused project is neither late nor on time", () => {
  expect(factsOf(reported("2026-11-02", paused))).toEqual([]);
  expect(factsOf(reported("2026-11-16"), reported("2026-11-02", paused))).toEqual(["1 of 1 project reported on time"]);
});
