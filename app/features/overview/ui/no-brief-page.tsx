import { projectUrl } from "~/features/projects/project-urls";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle } from "~/ui/page";
import type { NoBrief } from "../brief-view";

/** A project's page before anything was published. */
export function NoBriefPage({ brief: { project, due, writing } }: { brief: NoBrief }) {
  return (
    <Page>
      <ProjectNav project={project} />
      <PageTitle>{project.name}</PageTitle>
      <p className="mb-6 max-w-[46em] text-ink-2">{project.purpose}</p>
      <Empty
        action={
          writing && (
            <ButtonLink to={projectUrl(project.slug, "write")} look="primary">
              {writing.text}
            </ButtonLink>
          )
        }
      >
        No summary has been published yet. {due}.
      </Empty>
    </Page>
  );
}
