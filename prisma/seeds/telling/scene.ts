import type { ProjectAccess } from "~/features/projects/project-access";
import type { Cast, Name } from "../people";
import type { Moment, Story, StoryDay } from "./story";

/** Where a story is told: its project, its people and its calendar. */
export type Stage = {
  story: Story;
  cast: Cast;
  /** The instant at which the story is told; it knows nothing later. */
  toldAt: Date;
  weekOn: (week: number) => string;
  day: (day: StoryDay) => string;
  instant: (moment: Moment, week: number) => Date;
  /** The last `count` moments of working hours since the deadline before this one, or those right after it. */
  latelyAt: (count: number) => Date[];
  /** The project as one of its people meets it at that moment. */
  projectOf: (name: Name) => Promise<ProjectAccess>;
  kpiIds: Record<string, string>;
  /** What was published, by week: every revision's time, the first one's first, and which one each reader has read. */
  published: Map<number, { summaryId: string; revisionsAt: Date[]; readBy: Map<Name, number> }>;
};

/** Something that happened at a moment; the clock stands there while it is played. */
export type Scene = { when: (stage: Stage) => Date; play: (stage: Stage, at: Date) => Promise<void> };
