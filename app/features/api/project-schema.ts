import { z } from "zod";
import { instant, named, pageOf, week } from "./api-schemas";

export const projectSchema = named(
  "Project",
  z.object({
    slug: z.string(),
    name: z.string(),
    purpose: z.string(),
    visibility: z.enum(["open", "private"]),
    timeZone: z.string().meta({ description: "The zone on whose clocks its weeks and deadlines stand." }),
    thisWeek: week.meta({ description: "The Monday of the week whose summary is due next." }),
    archivedAt: instant.nullable(),
  }),
);

export const periodSchema = named(
  "Period",
  z.object({
    week,
    startsAt: instant,
    deadlineAt: instant,
    timeZone: z.string(),
    state: z.enum(["published", "open", "late", "skipped", "paused", "not_expected"]),
    publishedAt: instant.nullable(),
    reason: z.string().meta({ description: "Why it was skipped or paused; otherwise empty." }),
  }),
);
export const periodPage = pageOf("PeriodPage", periodSchema);
