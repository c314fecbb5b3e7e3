import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { now } from "~/clock.server";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { roleWords } from "~/features/workspace/role";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle, SectionTitle } from "~/ui/page";
import { SearchForm } from "~/ui/search-form";
import { type ListedProject, listProjects } from "../list-projects.server";
import { formatDay } from "../period-text";
import { ProjectList, type ProjectRow } from "../ui/project-list";

export const meta: MetaFunction = () => [{ title: "Projects · Drumbeat" }];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const search = new URL(asking.request.url).searchParams.get("search")?.trim().slice(0, 100) ?? "";
  const projects = await listProjects(actor, { search });
  return {
    search,
    current: projects.filter((project) => !project.archivedAt).map(rowOf),
    archived: projects.filter((project) => project.archivedAt).map(rowOf),
  };
}

function rowOf({ slug, name, purpose, visibility, archivedAt, role, latest }: ListedProject): ProjectRow {
  return {
    ...{ slug, name, purpose, visibility, archivedAt },
    role: role ? `You are ${roleWords[role].toLowerCase()}` : "Open for you to read",
    lastWeek: latest ? `Last summary: week of ${formatDay(latest.weekOn, now())}` : "No summary yet",
  };
}

export default function Projects() {
  const { search, current, archived } = useLoaderData<typeof loader>();
  const isEmpty = current.length + archived.length === 0;
  const start = (
    <ButtonLink to="/projects/new" look="primary">
      <Plus aria-hidden size={16} /> Start a project
    </ButtonLink>
  );
  return (
    <Page>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <PageTitle>Projects</PageTitle>
        {(!isEmpty || search) && start}
      </div>
      {(!isEmpty || search) && (
        <SearchForm search={search} label="Search by name or purpose" placeholder="Name or purpose" />
      )}
      {isEmpty && !search && (
        <Empty action={start}>There is no project yet. A project is what a summary reports on.</Empty>
      )}
      {isEmpty && search && (
        <Empty action={<Link to="/projects">Show all projects</Link>}>
          No project has “{search}” in its name or purpose.
        </Empty>
      )}
      <ProjectList projects={current} />
      {archived.length > 0 && (
        <section className="mt-9">
          <SectionTitle aside="reporting has ended; everything published stays readable">Archived</SectionTitle>
          <ProjectList projects={archived} />
        </section>
      )}
    </Page>
  );
}
