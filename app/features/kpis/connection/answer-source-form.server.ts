import { data, redirect } from "@remix-run/node";
import type { Cadence } from "~/features/projects/cadence";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { parseForm, refuse } from "~/http/parse-form.server";
import type { Meaning } from "../kpi";
import { canDefineKpis, definersOnly } from "../kpi-access";
import { sourceUrl } from "../kpi-urls";
import type { PulledKind } from "../sources/kinds";
import { SourceFault } from "../sources/source-fault";
import { connectSource } from "./connect-source.server";
import { keepSecret } from "./keep-secret";
import { readKnownPlace } from "./read-place.server";
import { sourceForm } from "./source-form";
import { trySource } from "./try-source.server";

type Kpi = { kpiId: string; meaning: Meaning; cadences: readonly Cadence[]; weekOn: string };

/** Tries the settings with the source itself, and connects when that is asked for and it answers. Secrets are not sent back. */
export async function answerSourceForm(
  actor: Actor,
  project: ProjectAccess,
  { kpiId, meaning, cadences, weekOn }: Kpi,
  kind: PulledKind,
  request: Request,
) {
  if (!canDefineKpis(project)) throw forbidden(definersOnly);
  const submission = await parseForm(request, sourceForm(kind));
  if (submission.status !== "success") return refuse(submission);
  const { intent, id, config, secret: typed } = submission.value;
  const known = await readKnownPlace(project, kpiId);
  const secret = keepSecret({ config, secret: typed }, known?.kind === kind ? known : null);
  try {
    const trial = await trySource({ kind, config, secret }, meaning, cadences, weekOn);
    if (intent === "try") return data({ result: submission.reply({ hideFields: ["secret"] }), trial });
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return refuse(submission, [error.words]);
  }
  const refusal = await connectSource(actor, project, kpiId, { id, kind, config, secret });
  return refusal ? refuse(submission, [refusal.refused]) : redirect(sourceUrl(project.slug, kpiId), 303);
}
