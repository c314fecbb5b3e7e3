import type { ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { now } from "~/clock.server";
import { requireProject } from "~/features/projects/get-project.server";
import { formatInstant } from "~/features/projects/period-text";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { uuid } from "~/http/form-rules";
import { notFound } from "~/http/not-found.server";
import { parseForm } from "~/http/parse-form.server";
import { canPropose, leadsOnly } from "../agreement-access";
import type { KeptAnswer } from "../draft-status";
import { keepProposalDraft } from "../keep-proposal-draft.server";
import { asProposalFields } from "../proposal-fields";

/** Only open forms come here, to save by themselves; there is nothing to look at. */
export const loader = () => {
  throw notFound();
};

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canPropose, leadsOnly);
  const submission = await parseForm(asking.request, z.object({ id: uuid }));
  if (submission.status !== "success") return answer({ kind: "refused", message: "Please reload the page." }, 422);
  const { id } = submission.value;
  const refusal = await keepProposalDraft(actor, project, id, asProposalFields(submission.payload));
  if (refusal) return answer({ kind: "refused", message: refusal.refused }, 422);
  return answer({ kind: "saved", at: formatInstant(now(), actor.timeZone, now()) }, 200);
}

const answer = (said: KeptAnswer, status: number) => Response.json(said, { status });
