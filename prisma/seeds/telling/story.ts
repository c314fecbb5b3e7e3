import type { DefineKpi } from "~/features/kpis/kpi-form";
import type { StartProject } from "~/features/projects/project-form";
import type { MilestoneState, State } from "~/features/summaries/state";
import type { Name } from "../people";
import type { Scene } from "./scene";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
export type Weekday = (typeof weekdays)[number];
/** On the clocks of the project's zone. */
export type Moment = `${Weekday} ${number}:${number}`;

/**
 * A day by its week. Weeks are counted from the one whose summary is due next, which is 0: the newest published one is -1.
 */
export type StoryDay = { weekday: number; week: number };
export const on = (day: Weekday, week: number): StoryDay => ({ weekday: weekdays.indexOf(day) + 1, week });

export function clockOf(moment: Moment): { weekday: number; hour: number; minute: number } {
  const [day, time = ""] = moment.split(" ");
  const [hour, minute] = time.split(":").map(Number);
  return { weekday: weekdays.indexOf(day as Weekday) + 1, hour: hour as number, minute: minute as number };
}

/** The story of a project: how it began, who reads it when, and what happened. Scenes in any order. */
export type Story = {
  project: Omit<StartProject, "id">;
  /** Where its rhythm was another one before its agreement. */
  beganWith?: Partial<Pick<StartProject, "everyWeeks" | "weekday" | "hour" | "minute">>;
  /** The week and the people it began with; the lead starts it. */
  from: number;
  lead: Name;
  answers: Name;
  engineers: Name[];
  /** Stakeholders with the hour at which they read; without one they never do. */
  stakeholders: Partial<Record<Name, ReadingHabit>>;
  kpis: Record<string, Omit<DefineKpi, "id"> & { source: string; fetched?: Fetched }>;
  scenes: (Scene | Scene[])[];
};

/** A number that comes by itself, from a server whose host is the source that its KPI names. */
export type Fetched = {
  query: string;
  wholeQuery?: string;
  /** The counts of an ordinary week of the year before, all of which was fetched when the server was connected. */
  yearBefore?: [part: number, whole: number];
  /** Since when it gives no answer, what it says instead, and what to do. */
  fails?: { since: Moment; week: number; said: string; todo: string };
};

/** `not` are the weeks that they missed. */
export type ReadingHabit = { reads: Moment; not?: number[] } | { reads: "never" };

/** What a summary says, beside what goes on from the one before. Lines are found by their title, promises by their text. */
export type Said = {
  headline?: string;
  state?: State;
  why?: string;
  milestones?: Record<string, MilestoneSaid>;
  roadblocks?: Record<string, RoadblockSaid>;
  numbers?: Record<string, NumberSaid>;
  /** Promises of last time that were not kept; the others were. */
  broken?: Record<string, { moved: string } | { dropped: string }>;
  next?: string[];
  asks?: { question: string; by: StoryDay; of?: Name }[];
  notes?: string;
};

/** `moved` is the reason for another date than the one before. */
export type MilestoneSaid = { for?: string; due?: StoryDay; state?: MilestoneState; note?: string; moved?: string };
export type RoadblockSaid = {
  since?: StoryDay;
  holdsUp?: string;
  owner?: string;
  help?: string;
  from?: string;
  by?: StoryDay;
  cleared?: string;
};
/** A number, two counts of a ratio, or why there is none. */
export type NumberSaid = number | [part: number, whole: number] | "no data" | "no traffic";
