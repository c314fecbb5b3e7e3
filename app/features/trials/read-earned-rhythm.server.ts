import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import { stateWords } from "~/features/summaries/state";
import { summaryUrl } from "~/features/summaries/summary-urls";
import {
  earnedRhythm,
  type JudgedPeriod,
  keptEnough,
  PERIODS_JUDGED,
  provedRight,
  SHORTER_TRIAL_DAYS,
  stateHeld,
} from "./earned-rhythm";

/** What the last periods suggest, in words; `periods` newest first. */
export type EarnedRhythmView = {
  suggestion: "fewer" | "shorter" | null;
  title: string;
  text: string;
  periods: { week: string; href: string; isRight: boolean; text: string }[];
};

/** What a project has earned with its last periods, where an agreement in force has been adopted; otherwise null. */
export async function readEarnedRhythm(project: Pick<ProjectAccess, "id" | "slug">): Promise<EarnedRhythmView | null> {
  const [row] = await db.$queryRaw<{ everyWeeks: number; periods: JudgedPeriod[] }[]>`
    select (v.terms->'cadence'->>'everyWeeks')::int as "everyWeeks",
      (select coalesce(json_agg(json_build_object('weekOn', j.week_on, 'state', j.state, 'nextState', j.next_state,
          'judged', j.judged, 'kept', j.kept) order by j.week_on), '[]')
       from (select s.week_on, s.state, s.next_state,
               (select count(*) from promise where project_id = a.project_id and made_week_on = s.week_on and outcome <> 'open') as judged,
               (select count(*) from promise where project_id = a.project_id and made_week_on = s.week_on and outcome = 'kept') as kept
             from (select week_on, state, lead(state) over (order by week_on) as next_state from summary
                   where project_id = a.project_id and published_at is not null) s
             where s.next_state is not null order by s.week_on desc limit ${PERIODS_JUDGED}) j) as periods
    from agreement a join agreement_version v on v.id = a.version_id
    where a.project_id = ${project.id}::uuid and a.ended_at is null
      and exists (select from trial t join review r on r.trial_id = t.id join review_decision d on d.review_id = r.id
        where t.agreement_id = a.id and d.choice = 'adopt')`;
  if (!row) return null;
  const { suggestion, right, wrong, periods } = earnedRhythm(row.periods, row.everyWeeks);
  const figures = `${right} of the last ${periods.length} periods proved right.`;
  const words = {
    fewer: ["Fewer interruptions?", `${figures} A summary every two weeks would do, if you both want it.`],
    shorter: [
      "A shorter trial?",
      `${wrong} of the last ${periods.length} periods did not prove right. A trial of ${SHORTER_TRIAL_DAYS} days would show sooner whether a change helps.`,
    ],
    none: [
      "How the rhythm proves itself",
      periods.length < PERIODS_JUDGED ? `${figures} After ${PERIODS_JUDGED} there may be a suggestion.` : figures,
    ],
  } as const;
  const [title, text] = words[suggestion ?? "none"];
  return { suggestion, title, text, periods: periods.map((period) => periodInWords(project.slug, period)).reverse() };
}

function periodInWords(slug: string, period: JudgedPeriod) {
  const { weekOn, judged, kept, state, nextState } = period;
  const promises = judged === 0 ? "no promise was judged" : `${kept} of ${judged} promises kept`;
  const states = `said ${stateWords[state].toLowerCase()}, then ${stateWords[nextState].toLowerCase()}`;
  const reasons = [!keptEnough(period) && "too few kept", !stateHeld(period) && "the state did not hold"].filter(
    Boolean,
  );
  return {
    ...{ week: `Week of ${formatDay(weekOn, now())}`, href: summaryUrl(slug, weekOn), isRight: provedRight(period) },
    text: [promises, states, ...reasons].join("; "),
  };
}
