import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { changeDefinition } from "~/features/kpis/change-definition.server";
import type { ChangeDefinition } from "~/features/kpis/kpi-form";
import { nameStandIn } from "~/features/projects/name-stand-in.server";
import { pauseProject } from "~/features/projects/pause-project.server";
import { skipWeek } from "~/features/projects/skip-week.server";
import { answerAsk } from "~/features/summaries/answer-ask.server";
import { keepNote } from "~/features/summaries/keep-note.server";
import type { Name } from "../people";
import { act, at, played } from "./act";
import type { Scene, Stage } from "./scene";
import type { Moment, StoryDay } from "./story";
import { draftWeek } from "./write-week";

/** Says in advance that a week brings no summary. */
export const skip = (moment: Moment, week: number, by: Name, skipped: number, reason: string): Scene =>
  act(at(moment, week), by, ({ weekOn }, actor, project) =>
    skipWeek(actor, project, { weekOn: weekOn(skipped), reason }),
  );

export const standIn = (moment: Moment, week: number, by: Name, who: Name, from: StoryDay, until: StoryDay): Scene =>
  act(at(moment, week), by, ({ day, cast }, actor, project) =>
    nameStandIn(actor, project, {
      ...{ id: randomUUID(), personId: cast[who].personId },
      ...{ fromOn: day(from), untilOn: day(until) },
    }),
  );

export const pause = (moment: Moment, week: number, by: Name, from: StoryDay, until: StoryDay, reason: string): Scene =>
  act(at(moment, week), by, ({ day }, actor, project) =>
    pauseProject(actor, project, { id: randomUUID(), fromOn: day(from), untilOn: day(until), reason }),
  );

/** From a week on, a key number means something else. */
export const redefine = (
  moment: Moment,
  week: number,
  by: Name,
  kpi: string,
  from: number,
  to: Omit<ChangeDefinition, "fromWeekOn" | "number">,
): Scene =>
  act(at(moment, week), by, async ({ weekOn, kpiIds }, actor, project) => {
    const kpiId = kpiIds[kpi] as string;
    const number = 1 + (await db.kpiDefinition.count({ where: { kpiId } }));
    return changeDefinition(actor, project, kpiId, { ...to, number, fromWeekOn: weekOn(from) });
  });

/** A stakeholder decides what a summary asked. */
export const answer = (moment: Moment, week: number, by: Name, question: string, text: string): Scene =>
  act(at(moment, week), by, async (_stage, actor, project) => {
    const ask = await db.ask.findFirst({ where: { projectId: project.id, question } });
    if (!ask) throw new Error(`Nobody asked: ${question}`);
    const kept = await answerAsk(actor, project, ask.id, text);
    if (kept === "late") throw new Error(`Somebody else has answered: ${question}`);
  });

/** A note kept on the way, for the summary of the week. */
export const note = (moment: Moment, week: number, by: Name, text: string): Scene =>
  act(at(moment, week), by, ({ weekOn }, actor, project) =>
    keepNote(actor, project, weekOn(week), { id: randomUUID(), text }),
  );

/** The week that is being written: notes of the last days, then a draft that nobody has finished. */
export function underWay(notes: [by: Name, text: string][], by: Name, said: Parameters<typeof draftWeek>[2]): Scene[] {
  const moments = notes.length + 1;
  const lately = (index: number) => (stage: Stage) => stage.latelyAt(moments)[index] as Date;
  return [
    ...notes.map(([who, text], index) => ({
      when: lately(index),
      play: (stage: Stage) =>
        played(stage, who, ({ weekOn }, actor, project) =>
          keepNote(actor, project, weekOn(0), { id: randomUUID(), text }),
        ),
    })),
    { when: lately(notes.length), play: (stage: Stage) => draftWeek(stage, by, said) },
  ];
}
