import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { isMonday } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { zoneNote } from "~/features/projects/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { notFound } from "~/http/not-found.server";
import { ButtonLink } from "~/ui/button";
import { Page, PageTitle } from "~/ui/page";
import { listRevisions } from "../list-revisions.server";
import { RevisionList } from "../ui/revision-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Revisions, ${data?.week.toLowerCase() ?? "a week"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const { weekOn = "" } = asking.params;
  if (!isMonday(weekOn)) throw notFound();
  const { timeZone, ...shown } = await listRevisions(project, weekOn);
  return { project, weekOn, ...shown, zoneNote: zoneNote(timeZone, actor.timeZone, now()) };
}

export default function Revisions() {
  const { project, week, weekOn, revisions, zoneNote } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <ProjectNav project={project} here={week} />
      <PageTitle>What was published, and what was corrected</PageTitle>
      <ZoneNote text={zoneNote} />
      <p className="mb-6 text-ink-2">
        A published summary is never changed. A correction adds a revision, with its author, time and reason.
      </p>
      <RevisionList revisions={revisions} />
      <p className="mt-6">
        <ButtonLink to={`/projects/${project.slug}/weeks/${weekOn}`}>Read the summary</ButtonLink>
      </p>
    </Page>
  );
}
