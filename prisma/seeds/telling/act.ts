import { dayOf, instantAt } from "~/features/projects/cadence-clock";
import { addDays, isoWeekday } from "~/features/projects/cadence-days";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import type { Name } from "../people";
import type { Scene, Stage } from "./scene";
import type { Moment, StoryDay } from "./story";

export type When = Scene["when"];
export type Act = (stage: Stage, actor: Actor, project: ProjectAccess) => Promise<unknown>;

/** In a week of the story. */
export const at =
  (moment: Moment, week: number): When =>
  (stage) =>
    stage.instant(moment, week);

/** So many days before the story is told, on the clocks of its project: for what must be under way on any day. */
export const ago =
  (days: number, time: Time): When =>
  (stage) =>
    instantOn(stage, dayIn(stage, -days), time);

/** The same, or the Friday before where that is at a weekend. */
export const workdayAgo =
  (days: number, time: Time): When =>
  (stage) => {
    const day = dayIn(stage, -days);
    return instantOn(stage, addDays(day, Math.min(0, 5 - isoWeekday(day))), time);
  };

type Time = `${number}:${number}`;

function instantOn({ story }: Stage, day: string, time: Time): Date {
  const [hour, minute] = time.split(":").map(Number) as [number, number];
  return instantAt(day, hour, minute, story.project.timeZone);
}

/** So many minutes before the story is told. */
export const minutesAgo =
  (minutes: number): When =>
  ({ toldAt }) =>
    new Date(toldAt.getTime() - minutes * 60_000);

/** A day of the story, or one counted from the day on which it is told. */
export const dayIn = (stage: Stage, day: StoryDay | number): string =>
  typeof day === "number" ? addDays(dayOf(stage.toldAt, stage.story.project.timeZone), day) : stage.day(day);

/** Somebody does something; a refusal is a mistake in the story. */
export const act = (when: When, by: Name, does: Act): Scene => ({ when, play: (stage) => played(stage, by, does) });

export async function played(stage: Stage, by: Name, does: Act): Promise<void> {
  const answer = await does(stage, stage.cast[by], await stage.projectOf(by));
  if (typeof answer === "object" && answer !== null && isRefusal(answer)) throw new Error(answer.refused);
}
