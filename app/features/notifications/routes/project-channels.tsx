import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireProject } from "~/features/projects/get-project.server";
import { canLead } from "~/features/projects/project-access";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { leadsOnly } from "../targets/require-target-owner.server";
import { answerTargetsPage, readTargetsPage } from "../targets/targets-page.server";
import { TargetsView } from "../ui/targets-view";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Channels of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canLead, leadsOnly);
  return { project, page: await readTargetsPage(actor, project, asking.request) };
}

export async function action(asking: ActionFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canLead, leadsOnly);
  return answerTargetsPage(actor, project, asking.request);
}

export default function ProjectChannels() {
  const { project, page } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  const intro = "Places beside the open pages and the mail of each person. Every critical flag goes to all of them.";
  return (
    <ProjectPage project={project}>
      <TargetsView {...{ page, intro, result }} slug={project.slug} />
    </ProjectPage>
  );
}
