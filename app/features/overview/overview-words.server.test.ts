import { expect, test } from "vitest";
import type { Rhythm } from "~/features/projects/rhythm";
import type { Actor } from "~/features/sign-in/actor";
import { describeProject } from "./describe-project.server";
import { describeShared } from "./describe-shared.server";
import { judgeProject } from "./judge-project.server";
import type { VisibleProject } from "./load-overview.server";
import type { Published } from "./load-published.server";
import { overviewFacts, overviewTitle } from "./overview-words";

const wednesday = new Date("2026-11-25T09:00:00Z");
const timeZone = "Europe/Berlin";
const reader = { personId: "dana", timeZone } as Actor;
const rhythm: Rhythm = {
  cadences: [{ fromWeekOn: "2026-10-12", everyWeeks: 1, weekday: 5, hour: 17, minute: 0, timeZone }],
  ...{ skips: [], pauses: [], standIns: [] },
};
const paused: Rhythm = { ...rhythm, pauses: [{ fromOn: "2026-11-10", untilOn: null, reason: "The bank is closed." }] };

/** A project whose newest summary is that of a week. */
function reported(weekOn: string | null, lived = rhythm, mine: Partial<VisibleProject> = {}, at = wednesday) {
  const last = weekOn && {
    weekOn,
    publishedAt: wednesday.toISOString(),
    deadlineAt: "",
    state: "on_track",
    headline: "",
    readings: [],
  };
  const published: Published = {
    last: last || null,
    published: weekOn ? [{ weekOn, state: "on_track", onTime: true }] : [],
  };
  const own = {
    ...{ id: "id", slug: "slug", name: "Name", visibility: "open" as const, role: null, drafts: [] },
    ...{
      responsibleId: null,
      changeCount: 0,
      flags: { open: 0, mine: 0, unseen: 0 },
      questions: { mine: 0, nextAt: null },
      asks: { mine: 0, nextOn: null, oldestAt: null },
      proposal: null,
    },
    ...mine,
  };
  return judgeProject(own, describeShared(published, { rhythm: lived, trial: null }, at), reader, at);
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
  const since = (fromOn: string) => ({ ...paused, pauses: [{ fromOn, untilOn: null, reason: "It is done." }] });
  expect(factsOf(reported("2026-11-16", since("2026-11-23")))).toEqual([]);
  expect(factsOf(reported("2026-11-16"), reported("2026-11-02", paused))).toEqual(["1 of 1 project reported on time"]);
});

test("a late summary waits for whoever answers for it, and is said to them", () => {
  const mine = reported("2026-11-09", rhythm, { role: "engineer", responsibleId: "dana" });
  const projects = [mine, reported("2026-11-09")];
  expect(overviewTitle(projects, "This week")).toBe("This week: one project needs you, one does not.");
  expect(factsOf(...projects).slice(0, 2)).toEqual([
    "1 project waits for your late summary",
    "2 summaries are late, the oldest since 20 Nov",
  ]);
  expect(factsOf(mine, mine)[0]).toBe("2 projects wait for your late summaries");
  const said = { timeZone, today: "2026-11-25", at: wednesday };
  expect(describeProject(mine, said).needsYou).toEqual({ text: "A late summary", by: "" });
  const asked = {
    ...mine,
    own: { ...mine.own, asks: { mine: 1, nextOn: "2026-11-27", oldestAt: "2026-11-24T09:00:00Z" } },
  };
  expect(describeProject(asked, said).needsYou).toEqual({ text: "1 decision", by: "by 27 Nov, and a late summary" });
});

test("so does one on the day of its deadline", () => {
  const friday = new Date("2026-11-27T09:00:00Z");
  const mine = reported("2026-11-16", rhythm, { role: "lead", responsibleId: "dana" }, friday);
  expect(overviewTitle([mine], "This week")).toBe("This week: one project needs you.");
  expect(factsOf(mine)).toEqual(["1 summary is due from you today", "1 of 1 project reported on time"]);
  expect(describeProject(mine, { timeZone, today: "2026-11-27", at: friday }).needsYou).toEqual({
    text: "A summary due today",
    by: "",
  });
});

test("questions to answer come before everything else that waits, with when the first is due", () => {
  const own = {
    ...{ role: "lead" as const, responsibleId: "dana", questions: { mine: 2, nextAt: "2026-11-26T14:00:00+00:00" } },
    asks: { mine: 1, nextOn: "2026-11-27", oldestAt: "2026-11-24T09:00:00Z" },
  };
  const mine = reported("2026-11-09", rhythm, own);
  expect(overviewTitle([mine], "This week")).toBe("This week: one project needs you.");
  expect(factsOf(mine)[0]).toBe("2 questions wait for your answer, the first is due Thu 15:00");
  const said = { timeZone, today: "2026-11-25", at: wednesday };
  expect(describeProject(mine, said).needsYou).toEqual({
    text: "2 questions to answer",
    by: "by Thu 15:00, and 1 decision and a late summary",
  });
  const late = reported("2026-11-16", rhythm, { questions: { mine: 1, nextAt: "2026-11-24T14:00:00+00:00" } });
  expect(factsOf(late)[0]).toBe("1 question waits for your answer, it was due Tue 15:00");
  expect(describeProject(late, said).needsYou).toEqual({ text: "1 question to answer", by: "was wanted by Tue 15:00" });
});

test("an open flag leads the title, and waits for whoever takes care of it or may acknowledge it", () => {
  const calm = reported("2026-11-16");
  const flagged = (mine: number, unseen: number) =>
    reported("2026-11-16", rhythm, { flags: { open: 1, mine, unseen } });
  const said = { timeZone, today: "2026-11-25", at: wednesday };
  expect(overviewTitle([flagged(0, 0), calm], "This week")).toBe(
    "This week: 1 critical flag is open, nothing waits for you, one project is worth a look.",
  );
  expect(overviewTitle([flagged(1, 0), calm], "This week")).toBe(
    "This week: 1 critical flag is open, one project needs you, one does not.",
  );
  expect(overviewTitle([flagged(0, 1), flagged(1, 0)], "This week")).toBe(
    "This week: 2 critical flags are open, two projects need you.",
  );
  expect(describeProject(flagged(0, 0), said).needsYou).toBeNull();
  expect(describeProject(flagged(1, 0), said).needsYou).toEqual({ text: "Your open flag", by: "" });
  expect(describeProject(flagged(0, 1), said).needsYou).toEqual({ text: "A flag to acknowledge", by: "" });
  const both = reported("2026-11-09", rhythm, {
    ...{ role: "engineer", responsibleId: "dana", flags: { open: 3, mine: 2, unseen: 1 } },
  });
  expect(describeProject(both, said).needsYou).toEqual({
    text: "A flag to acknowledge and your 2 open flags",
    by: "and a late summary",
  });
});
