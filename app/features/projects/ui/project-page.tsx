import type { ComponentProps, ReactNode } from "react";
import { Page } from "~/ui/page";
import { ProjectNav } from "./project-nav";

/** A page of forms and lists under a project's navigation, which stands where it stands on the project's wide pages. */
export function ProjectPage({ children, ...nav }: ComponentProps<typeof ProjectNav> & { children: ReactNode }) {
  return (
    <Page>
      <ProjectNav {...nav} />
      <div className="max-w-[720px]">{children}</div>
    </Page>
  );
}
