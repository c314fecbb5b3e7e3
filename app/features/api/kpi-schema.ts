import { z } from "zod";
import { directions, readingStatuses, senses, shapes } from "~/features/kpis/kpi";
import { id, instant, named, pageOf, week } from "./api-schemas";

const definitionSchema = named(
  "KpiDefinition",
  z.object({
    number: z.int().meta({ description: "Versions are counted from 1." }),
    name: z.string(),
    sense: z.enum(senses),
    shape: z.enum(shapes).meta({ description: "A number, or the ratio of two counts." }),
    unit: z.string(),
    direction: z.enum(directions).meta({ description: "Which way is better." }),
    target: z.number().nullable().meta({ description: "Of a ratio a share from 0 to 1." }),
    sentence: z.string(),
    reason: z.string().meta({ description: "Why it was changed; empty for the first version." }),
    fromWeek: week,
  }),
);

export const kpiSchema = named(
  "Kpi",
  z.object({
    id,
    isArchived: z.boolean(),
    definition: definitionSchema.meta({ description: "What it means in the present week." }),
    definitions: z.array(definitionSchema).meta({ description: "Every version, oldest first." }),
  }),
);
export const kpiPage = pageOf("KpiPage", kpiSchema);

export const readingSchema = named(
  "Reading",
  z.object({
    week,
    number: z.int().meta({ description: "Counts the readings of a week from 1; the highest one counts." }),
    isCurrent: z.boolean().meta({ description: "Whether it is the one that counts for its week." }),
    status: z.enum(readingStatuses),
    value: z.number().nullable().meta({ description: "Of a ratio a share from 0 to 1." }),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    source: z.string().meta({ description: "by_hand, push, csv, or the kind of a source." }),
    sourceNote: z.string(),
    remark: z.string().meta({ description: "Why the number is not whole; otherwise empty." }),
    windowFrom: instant.nullable(),
    windowUntil: instant.nullable(),
    readAt: instant,
    recordedAt: instant,
  }),
);
export const readingPage = pageOf("ReadingPage", readingSchema);
