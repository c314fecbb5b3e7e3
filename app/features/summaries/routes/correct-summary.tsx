import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireProject } from "~/features/projects/get-project.server";
import { canWrite } from "~/features/projects/project-access";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { parseForm } from "~/http/parse-form.server";
import { answerCorrection } from "../answer-correction.server";
import { CorrectForm } from "../correct-form";
import { getPeriod } from "../get-period-to-edit.server";
import { openCorrection } from "../open-correction.server";
import { CorrectPage } from "../ui/editor/correct-page";
import { writersOnly } from "../writers-only";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.editor.projectName}: correct the ${data.editor.week.toLowerCase()} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriod(project, asking.params.weekOn);
  return openCorrection(actor, project, period, new URL(asking.request.url).searchParams.get("later"));
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const period = await getPeriod(project, asking.params.weekOn);
  return answerCorrection(actor, project, period, await parseForm(asking.request, CorrectForm));
}

export default function CorrectSummary() {
  const correction = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { base } = correction.shown;
  const shown = answer ? { ...answer.shown, base } : correction.shown;
  return <CorrectPage {...correction} shown={shown} typed={answer?.typed} />;
}
