import { z } from "zod";
import { id, noPart, pageQuery, week } from "./api-schemas";
import { flagPage, flagSchema, flagStorySchema, flagsQuery, raiseBody } from "./flag-schema";
import { kpiPage, kpiSchema, readingPage } from "./kpi-schema";
import { type Operation, operation } from "./operation";
import { periodPage, projectSchema } from "./project-schema";
import { pushBody, pushedSchema } from "./push-schema";
import { summaryPage, wholeSummarySchema } from "./summary-schema";

const found = { 200: "What was asked for." };
const ofKpi = z.strictObject({
  kpiId: id.meta({ description: "The last part of the address of the key number’s page." }),
});
const reads = { method: "GET", scope: "read", query: noPart, params: noPart, statuses: found } as const;

export const pushReading = operation({
  ...{ id: "pushReading", method: "POST", path: "/kpis/{kpiId}/readings", scope: "push" },
  summary: "Push a reading",
  about:
    "Adds a reading of a week, which counts from then on; earlier ones stay as its history, also one that a person typed. Sent again with the same Idempotency-Key it gets the same answer for at least 7 days. Without that header a reading that says the same as the last one adds nothing.",
  params: ofKpi,
  query: noPart,
  body: pushBody,
  idempotency: "optional",
  statuses: { 201: "It was added.", 200: "The week said the same already; nothing was added." },
  answer: pushedSchema,
  example: { numerator: 42, denominator: 20_000, week: "2026-11-16", sourceNote: "Payment gateway log" },
});

export const raiseAFlag = operation({
  ...{ id: "raiseFlag", method: "POST", path: "/flags", scope: "flags" },
  summary: "Raise a flag",
  about:
    "Says at once to everybody of the project what cannot wait, in the name of whoever made the key. Needs the header Idempotency-Key, so that it is never raised twice. A key raises at most 30 in an hour.",
  params: noPart,
  query: noPart,
  body: raiseBody,
  idempotency: "required",
  statuses: { 201: "It was raised." },
  answer: flagSchema,
  example: { what: "Nobody can pay by card", affected: "All shoppers", nextWordInMinutes: 30 },
});

export const getTheProject = operation({
  ...reads,
  ...{ id: "getProject", path: "/project", summary: "The project of the key" },
  about: "Its name, its zone and the week whose summary is due next.",
  answer: projectSchema,
});

export const listPeriods = operation({
  ...reads,
  ...{ id: "listPeriods", path: "/periods", summary: "The weeks in which a summary is due" },
  about: "From the present one back to the first, each with its deadline and what became of it.",
  query: pageQuery,
  answer: periodPage,
});

export const listSummaries = operation({
  ...reads,
  ...{ id: "listSummaries", path: "/summaries", summary: "The published summaries" },
  about: "The newest week first, each with its state and its headline.",
  query: pageQuery,
  answer: summaryPage,
});

export const getSummary = operation({
  ...reads,
  ...{ id: "getSummary", path: "/summaries/{week}", summary: "A published summary" },
  about: "What the summary of a week says now, its corrections included.",
  params: z.strictObject({ week }),
  answer: wholeSummarySchema,
});

export const listKpis = operation({
  ...reads,
  ...{ id: "listKpis", path: "/kpis", summary: "The key numbers" },
  about: "Those in use, in the order in which they were defined, with every version of what they mean.",
  query: pageQuery,
  answer: kpiPage,
});

export const getOneKpi = operation({
  ...reads,
  ...{ id: "getKpi", path: "/kpis/{kpiId}", summary: "A key number" },
  about: "In use or archived, with every version of what it means.",
  params: ofKpi,
  answer: kpiSchema,
});

export const listReadings = operation({
  ...reads,
  ...{ id: "listReadings", path: "/kpis/{kpiId}/readings", summary: "The readings of a key number" },
  about: "The newest week first, and of a week the reading that counts before those that it replaced.",
  params: ofKpi,
  query: pageQuery,
  answer: readingPage,
});

export const listTheFlags = operation({
  ...reads,
  ...{ id: "listFlags", path: "/flags", summary: "The flags" },
  about: "The one that was raised last comes first.",
  query: flagsQuery,
  answer: flagPage,
});

export const getOneFlag = operation({
  ...reads,
  ...{ id: "getFlag", path: "/flags/{flagId}", summary: "A flag" },
  about: "With all that happened to it.",
  params: z.strictObject({ flagId: id }),
  answer: flagStorySchema,
});

/** All of them, in the order in which they are documented. */
export const operations: readonly Operation[] = [
  pushReading,
  raiseAFlag,
  getTheProject,
  listPeriods,
  listSummaries,
  getSummary,
  listKpis,
  getOneKpi,
  listReadings,
  listTheFlags,
  getOneFlag,
] as unknown as readonly Operation[];
