import { Link, NavLink } from "@remix-run/react";
import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Crumbs } from "~/ui/page";
import type { ProjectAccess } from "../project-access";
import { type ProjectPage, projectUrl } from "../project-urls";
import { ProjectMarks } from "./project-marks";

type Tab = { page?: ProjectPage; label: string; forLead?: true; forMembers?: true };

const tabs: Tab[] = [
  { label: "Summary" },
  { page: "weeks", label: "Weeks" },
  { page: "kpis", label: "Key numbers" },
  { page: "flags", label: "Flags" },
  { page: "questions", label: "Questions" },
  { page: "check-ins", label: "Check-ins", forMembers: true },
  { page: "agreement", label: "Agreement" },
  { page: "people", label: "People" },
  { page: "cadence", label: "Rhythm" },
  { page: "absences", label: "Absences" },
  { page: "channels", label: "Channels", forLead: true },
  { page: "keys", label: "Keys", forLead: true },
  { page: "settings", label: "Settings", forLead: true },
];

const look = ({ isActive }: { isActive: boolean }) =>
  clsx(
    "-mb-px border-b-2 py-2 no-underline hover:text-ink",
    isActive ? "border-accent font-medium text-ink" : "border-transparent",
  );

/**
 * On top of every page of a project: where it hangs, and the way to its other pages. `here` names what stands under the
 * project ("Week of 16 November"), `aside` what stands beside it.
 */
export function ProjectNav({
  project,
  here,
  aside,
}: {
  project: Pick<ProjectAccess, "slug" | "name" | "role" | "visibility" | "archivedAt">;
  here?: ReactNode;
  aside?: ReactNode;
}) {
  return (
    <div data-screen-only>
      <Crumbs>
        <Link to="/projects" className="hover:text-ink">
          Projects
        </Link>
        <span aria-hidden>/</span>
        <Link to={projectUrl(project.slug)} className="min-w-0 break-words hover:text-ink">
          {project.name}
        </Link>
        {here && (
          <>
            <span aria-hidden>/</span>
            <span>{here}</span>
          </>
        )}
        <ProjectMarks project={project} />
        {aside}
      </Crumbs>
      <nav
        aria-label="Pages of this project"
        className="mb-6 flex flex-wrap gap-x-5 border-b border-line text-sm text-ink-2"
      >
        {tabs
          .filter((tab) => (!tab.forLead || project.role === "lead") && (!tab.forMembers || project.role !== null))
          .map(({ page, label }) => (
            <NavLink key={label} to={projectUrl(project.slug, page)} end={!page} className={look}>
              {label}
            </NavLink>
          ))}
      </nav>
    </div>
  );
}
