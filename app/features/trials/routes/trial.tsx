import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { describeTrial } from "../describe-trial.server";
import { TrialPage } from "../ui/trial-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.trial.moment}, ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const said = new URL(asking.request.url).searchParams;
  const trial = await describeTrial(actor, project, asking.params.number, said.get("all"));
  return { project, isAnswerKept: said.has("answered"), trial };
}

export default function Trial() {
  return <TrialPage {...useLoaderData<typeof loader>()} />;
}
