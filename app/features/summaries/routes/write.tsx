import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { mondayOf } from "~/features/projects/cadence-clock";
import { addWeeks } from "~/features/projects/cadence-days";
import { requireProject } from "~/features/projects/get-project.server";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { canWrite } from "~/features/projects/project-access";
import { projectUrl } from "~/features/projects/project-urls";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle } from "~/ui/page";
import { listPublishedWeeks } from "../list-published-weeks.server";
import { periodToWrite } from "../period-to-write";
import { summaryUrl } from "../summary-urls";
import { writersOnly } from "../writers-only";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Write the summary of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

/** Leads to the week that wants writing now. Shows a page only where there is none. */
export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(actor, asking.params.slug, canWrite, writersOnly);
  const rhythm = await getRhythm(project.id);
  const published = await listPublishedWeeks(project, addWeeks(mondayOf(now(), "UTC"), -80));
  const period = periodToWrite(rhythm, published, now());
  if (period) throw redirect(summaryUrl(project.slug, period.weekOn, "edit"));
  return { project, hasRhythm: rhythm.cadences.length > 0 };
}

export default function Write() {
  const { project, hasRhythm } = useLoaderData<typeof loader>();
  const { slug } = project;
  return (
    <Page narrow>
      <ProjectNav project={project} here="Write" />
      <PageTitle>No summary is wanted now</PageTitle>
      {hasRhythm ? (
        <Empty action={<ButtonLink to={projectUrl(slug, "absences")}>See skips and pauses</ButtonLink>}>
          This week is skipped, or the project is paused. Nobody waits for a summary and nobody is reminded.
        </Empty>
      ) : (
        <Empty action={<ButtonLink to={projectUrl(slug, "cadence")}>Set the rhythm</ButtonLink>}>
          This project has no rhythm yet, so no summary is due. Its lead can set one.
        </Empty>
      )}
    </Page>
  );
}
