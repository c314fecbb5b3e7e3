import type { SubmissionResult } from "@conform-to/react";
import { now } from "~/clock.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import { isRefusal } from "~/features/projects/refusal";
import type { Actor } from "~/features/sign-in/actor";
import { parseForm, refuse, refuseField } from "~/http/parse-form.server";
import type { KpiDefinition, TrendReading } from "../kpi";
import { definitionOfWeek } from "../kpi";
import { latestReadings } from "../latest-readings";
import { describeImport, type ImportView } from "./describe-import.server";
import { importForm } from "./import-form";
import { type Imported, importReadings } from "./import-readings.server";
import { planImport } from "./plan-import.server";
import { takeUpload } from "./take-upload.server";

type Kpi = {
  kpiId: string;
  definitions: readonly KpiDefinition[];
  readings: readonly TrendReading[];
  weeks: readonly string[];
  untilWeekOn: string;
  timeZone: string;
};

/** One of the three: refused with its messages, the preview, or what was imported. */
export type ImportAnswer = {
  result?: SubmissionResult;
  view?: ImportView;
  isOutdated?: boolean;
  imported?: Imported;
};

/**
 * Answers every step of an import. What was not shown before is shown first: a table that changed since its preview is not
 * imported, its new preview is the answer.
 */
export async function answerImportForm(actor: Actor, project: ProjectAccess, kpi: Kpi, request: Request) {
  const upload = await takeUpload(request);
  const submission = await parseForm(upload.request, importForm);
  if (upload.problem) return refuseField(submission, "file", upload.problem);
  if (submission.status !== "success") return refuse(submission);
  const input = submission.value;
  const meaning = definitionOfWeek(kpi.definitions, kpi.untilWeekOn);
  const plan = planImport(input, { ...kpi, meaning, weeks: new Set(kpi.weeks) });
  if ("problem" in plan) return refuseField(submission, input.name ? "file" : "text", plan.problem);
  const readings = latestReadings(kpi.readings);
  const view = describeImport(input, plan, { definitions: kpi.definitions, readings, now: now() });
  if (input.intent !== "import") return { view };
  if (!view.mayImport || input.seen !== plan.digest) return { view, isOutdated: input.seen !== plan.digest };
  const rows = plan.rows.flatMap(({ weekOn, reading, note }) => (weekOn && reading ? [{ weekOn, reading, note }] : []));
  const imported = await importReadings(actor, project, kpi.kpiId, rows, input.name || "pasted");
  return isRefusal(imported) ? refuse(submission, [imported.refused]) : { imported };
}
