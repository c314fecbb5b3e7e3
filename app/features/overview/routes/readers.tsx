import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { now } from "~/clock.server";
import { isMonday } from "~/features/projects/cadence-days";
import { requireProject } from "~/features/projects/get-project.server";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { zoneNote } from "~/features/projects/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { roleWords } from "~/features/workspace/role";
import { notFound } from "~/http/not-found.server";
import { Page, PageTitle } from "~/ui/page";
import { listReaders } from "../list-readers.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Readers, ${data?.week.toLowerCase() ?? "a week"} · Drumbeat` },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await requireProject(
    actor,
    asking.params.slug,
    ({ role }) => role !== null,
    "Who has read a summary is for the project’s people.",
  );
  const { weekOn = "" } = asking.params;
  if (!isMonday(weekOn)) throw notFound();
  const { timeZone, ...shown } = await listReaders(project, weekOn);
  return { project, ...shown, zoneNote: zoneNote(timeZone, actor.timeZone, now()) };
}

export default function Readers() {
  const { project, week, readers, zoneNote } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <ProjectNav project={project} here={week} />
      <PageTitle>Who has seen it</PageTitle>
      <ZoneNote text={zoneNote} />
      <ul className="border-b border-line">
        {readers.map(({ personId, name, role, seen, hasNewest }) => (
          <li key={personId} className="flex flex-wrap gap-x-4 gap-y-0.5 border-t border-line py-3">
            <span className="font-medium wrap-anywhere">{name}</span>
            <span className="text-ink-2">{role ? roleWords[role] : "Reads along"}</span>
            <span className="num ml-auto text-sm text-ink-2">
              {seen ?? "not yet"}
              {seen && !hasNewest && ", before the correction"}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
