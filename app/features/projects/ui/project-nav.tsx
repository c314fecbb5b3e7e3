import { Link, NavLink, useLocation } from "@remix-run/react";
import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Crumbs } from "~/ui/page";
import type { ProjectAccess } from "../project-access";
import { type ProjectPage, projectUrl } from "../project-urls";
import { ProjectMarks } from "./project-marks";

type Tab = { page?: ProjectPage; label: string; forLead?: true; forMembers?: true };

/** Read every week. */
const readingTabs: Tab[] = [
  { label: "Summary" },
  { page: "weeks", label: "Weeks" },
  { page: "kpis", label: "Key numbers" },
  { page: "flags", label: "Flags" },
  { page: "questions", label: "Questions" },
  { page: "check-ins", label: "Check-ins", forMembers: true },
  { page: "meetings", label: "Meetings" },
];

/** Set up once and looked at now and then: folded away on a phone. */
const setUpTabs: Tab[] = [
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
  const setUp = setUpTabs.filter(isFor(project));
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
        className="relative mb-6 flex flex-wrap gap-x-3 border-b border-line text-sm text-ink-2 sm:gap-x-5"
      >
        {readingTabs.filter(isFor(project)).map((tab) => (
          <TabLink key={tab.label} slug={project.slug} tab={tab} className={look} />
        ))}
        {setUp.map((tab) => (
          <TabLink
            key={tab.label}
            slug={project.slug}
            tab={tab}
            className={(state) => clsx(look(state), "max-md:hidden")}
          />
        ))}
        <SetUpPages slug={project.slug} tabs={setUp} />
      </nav>
    </div>
  );
}

/** On a phone they are folded away without a script; the fold is named by the page that is open. */
function SetUpPages({ slug, tabs }: { slug: string; tabs: Tab[] }) {
  const { pathname } = useLocation();
  const open = tabs.find(({ page }) => pathname.startsWith(projectUrl(slug, page)));
  return (
    <details className="group md:hidden" name="menu">
      <summary
        aria-current={open && "page"}
        className={clsx(
          look({ isActive: Boolean(open) }),
          "flex cursor-pointer list-none items-center gap-0.5 [&::-webkit-details-marker]:hidden",
        )}
      >
        {open ? (
          <>
            {open.label}
            <span className="sr-only">, and more pages of this project</span>
          </>
        ) : (
          <>
            More<span className="sr-only"> pages of this project</span>
          </>
        )}
        <ChevronDown aria-hidden size={14} className="group-open:rotate-180" />
      </summary>
      <div className="absolute top-full right-0 z-10 mt-1 grid w-48 rounded-[10px] border border-line bg-card p-1.5 shadow-lg">
        {tabs.map((tab) => (
          <TabLink
            key={tab.label}
            slug={slug}
            tab={tab}
            className={({ isActive }) =>
              clsx("rounded-md px-3 py-2 text-ink no-underline hover:bg-sunken", isActive && "font-semibold")
            }
          />
        ))}
      </div>
    </details>
  );
}

const isFor = (project: Pick<ProjectAccess, "role">) => (tab: Tab) =>
  (!tab.forLead || project.role === "lead") && (!tab.forMembers || project.role !== null);

function TabLink({
  slug,
  tab: { page, label },
  className,
}: {
  slug: string;
  tab: Tab;
  className: (state: { isActive: boolean }) => string;
}) {
  return (
    <NavLink to={projectUrl(slug, page)} end={!page} className={className}>
      {label}
    </NavLink>
  );
}
