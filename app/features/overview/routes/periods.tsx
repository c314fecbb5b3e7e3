import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { isMonday } from "~/features/projects/cadence-days";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { zoneNote } from "~/features/projects/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { WriteAction } from "~/features/summaries/ui/write-action";
import { unclearUrl } from "~/features/summaries/unclear/unclear-urls";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle } from "~/ui/page";
import { listWeeks } from "../list-weeks.server";
import { WeekList } from "../ui/week-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Weeks of ${data?.project.name ?? "a project"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  const before = new URL(asking.request.url).searchParams.get("before");
  const { timeZone, ...shown } = await listWeeks(project, before && isMonday(before) ? before : null);
  return { project, ...shown, zoneNote: zoneNote(timeZone, actor.timeZone, now()) };
}

export default function Periods() {
  const { project, rows, writing, olderThan, zoneNote } = useLoaderData<typeof loader>();
  return (
    <Page>
      <ProjectNav project={project} />
      <PageTitle>Every week of {project.name}</PageTitle>
      <ZoneNote text={zoneNote} />
      {project.role && (
        <p className="mb-5 text-sm">
          <Link to={unclearUrl(project.slug)} className="text-accent underline">
            What was unclear, and how clear the text is
          </Link>
        </p>
      )}
      {writing && (
        <div className="mb-6">
          <WriteAction slug={project.slug} writing={writing} />
        </div>
      )}
      {rows.length === 0 ? <Empty>No summary has been due yet.</Empty> : <WeekList slug={project.slug} rows={rows} />}
      {olderThan && (
        <p className="mt-5">
          <ButtonLink to={`?before=${olderThan}`}>Older weeks</ButtonLink>
        </p>
      )}
    </Page>
  );
}
