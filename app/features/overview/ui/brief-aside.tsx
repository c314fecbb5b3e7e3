import { Link } from "@remix-run/react";
import { SideCard } from "~/ui/card";
import type { BriefView } from "../brief-view";
import { WeekStrip } from "./week-strip";

/** What stands beside a brief: what the project is for, and its last weeks. */
export function BriefAside({ brief: { project, strip } }: { brief: Pick<BriefView, "project" | "strip"> }) {
  return (
    <aside aria-label="About this project" className="grid content-start gap-4" data-screen-only>
      <SideCard title="What it is for">
        <p className="text-[13.5px] text-ink-2 wrap-anywhere">{project.purpose}</p>
      </SideCard>
      <SideCard
        title="The last 12 weeks"
        aside={
          <Link to={`/projects/${project.slug}/weeks`} className="text-accent underline">
            All weeks
          </Link>
        }
      >
        <WeekStrip strip={strip} />
      </SideCard>
    </aside>
  );
}
