import { z } from "zod";
import { directions, readingStatuses, senses, shapes } from "~/features/kpis/kpi";
import { states } from "~/features/summaries/state";
import { day, id, instant, named, pageOf, week } from "./api-schemas";

const state = z.enum(states);

export const summarySchema = named(
  "Summary",
  z.object({
    week,
    state,
    headline: z.string(),
    publishedAt: instant,
    revision: z.int().meta({ description: "1 as published; one more with every correction." }),
    path: z.string().meta({ description: "Its page, below the address of this installation." }),
  }),
);
export const summaryPage = pageOf("SummaryPage", summarySchema);

const milestone = z.object({
  id,
  outcome: z.string(),
  forWhom: z.string(),
  targetOn: day.nullable(),
  state: z.string(),
  note: z.string(),
  endedOn: day.nullable(),
  moves: z.array(z.object({ fromOn: day.nullable(), toOn: day.nullable(), reason: z.string(), weekOn: week })),
});

const roadblock = z.object({
  id,
  title: z.string(),
  holdsUp: z.string(),
  owner: z.string(),
  helpWanted: z.string(),
  helpFrom: z.string(),
  helpBy: day.nullable(),
  since: day,
  clearedOn: day.nullable(),
  clearedNote: z.string(),
});

const publishedReading = z.object({
  id: id.meta({ description: "The KPI’s id." }),
  name: z.string(),
  sense: z.enum(senses),
  shape: z.enum(shapes),
  unit: z.string(),
  direction: z.enum(directions),
  target: z.number().nullable(),
  sentence: z.string(),
  status: z.enum(readingStatuses),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  source: z.string(),
  sourceNote: z.string(),
  readAt: instant,
});

const flag = z.object({
  id,
  what: z.string(),
  affected: z.string(),
  openedAt: instant,
  acknowledgedBy: z.string().nullable(),
  ownerName: z.string(),
  resolvedAt: instant.nullable(),
  note: z.string(),
});

export const wholeSummarySchema = named(
  "WholeSummary",
  summarySchema
    .extend({
      publishedBy: z.string(),
      stateReason: z.string(),
      stateSinceWeek: week,
      milestones: z.array(milestone),
      roadblocks: z.array(roadblock),
      readings: z.array(publishedReading),
      lastPromises: z.array(z.object({ id, text: z.string(), outcome: z.string(), reason: z.string() })),
      promises: z.array(z.object({ id, text: z.string() })),
      asks: z.array(z.object({ id, question: z.string(), decideBy: day, askedOfName: z.string().nullable() })),
      flags: z.array(flag),
      notes: z.string().meta({ description: "Markdown as it was typed." }),
    })
    .meta({ description: "What a week’s summary says now, word for word." }),
);
