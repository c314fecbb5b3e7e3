import { answerForm } from "~/features/projects/answer-form.server";
import type { Cadence } from "~/features/projects/cadence";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { parseForm, refuse } from "~/http/parse-form.server";
import { cancelBackfill } from "../backfill/cancel-backfill.server";
import { resumeBackfill } from "../backfill/resume-backfill.server";
import { startBackfill } from "../backfill/start-backfill.server";
import { readNow } from "../fetching/read-now.server";
import type { Meaning } from "../kpi";
import { sourceUrl } from "../kpi-urls";
import { readingWeeks } from "../kpi-weeks";
import { disconnectSource } from "./disconnect-source.server";
import { type ConnectedForm, connectedForm } from "./source-form";

type Kpi = { kpiId: string; meaning: Meaning; cadences: readonly Cadence[]; weekOn: string };

/** Reads a week now, fetches earlier ones, stops that, goes on with it, or takes the source away. */
export async function answerConnectedForm(actor: Actor, project: ProjectAccess, kpi: Kpi, request: Request) {
  const submission = await parseForm(request, connectedForm);
  if (submission.status !== "success") return refuse(submission);
  return answerForm(
    submission,
    await change(actor, project, kpi, submission.value),
    sourceUrl(project.slug, kpi.kpiId),
  );
}

async function change(
  actor: Actor,
  project: ProjectAccess,
  { kpiId, meaning, cadences, weekOn }: Kpi,
  form: ConnectedForm,
) {
  if (form.intent === "read") return readNow(actor, project, { kpiId, shape: meaning.shape }, form.weekOn);
  if (form.intent === "backfill") {
    const [, fromWeekOn] = readingWeeks(cadences, weekOn, 2) as [string, string];
    return startBackfill(actor, project, kpiId, { id: form.id, weeks: form.weeks, fromWeekOn });
  }
  if (form.intent === "resume") return resumeBackfill(actor, project, kpiId, form.backfillId);
  if (form.intent === "cancel") await cancelBackfill(actor, project, kpiId);
  else await disconnectSource(actor, project, kpiId);
  return undefined;
}
