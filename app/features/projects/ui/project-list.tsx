import { Link } from "@remix-run/react";
import { projectUrl } from "../project-urls";
import { ProjectMarks } from "./project-marks";

export type ProjectRow = {
  slug: string;
  name: string;
  purpose: string;
  visibility: "open" | "private";
  archivedAt: Date | null;
  role: string;
  lastWeek: string;
};

export function ProjectList({ projects }: { projects: ProjectRow[] }) {
  return (
    <ul className="border-b border-line">
      {projects.map((project) => (
        <li key={project.slug} className="grid gap-x-8 gap-y-1 border-t border-line py-3.5 sm:grid-cols-[1fr_15rem]">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <Link to={projectUrl(project.slug)} className="min-w-0 font-semibold break-words hover:underline">
                {project.name}
              </Link>
              <ProjectMarks project={project} />
            </p>
            <p className="text-ink-2 break-words">{project.purpose}</p>
          </div>
          <p className="num text-[13px] text-ink-2 sm:text-right">
            {project.role}
            <span className="mx-1.5 sm:hidden" aria-hidden>
              ·
            </span>
            <span className="sm:block">{project.lastWeek}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
