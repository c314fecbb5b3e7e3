import { Link } from "@remix-run/react";
import { canPropose } from "~/features/agreements/agreement-access";
import { SideCard } from "~/ui/card";
import type { BriefView } from "../brief-view";
import { AgreementSideCard, AskSideCard, MeetingSideCard, TrialSideCard } from "./dealings-cards";
import { WeekStrip } from "./week-strip";

/** What stands beside a brief: its trial, the way to ask, its last weeks, and what the project is for. */
export function BriefAside({ brief }: { brief: BriefView }) {
  const { project, strip, trial, meeting, agreement, mayAsk, weekOn, unanswered } = brief;
  return (
    <aside aria-label="About this project" className="grid content-start gap-4" data-screen-only>
      {trial && <TrialSideCard trial={trial} />}
      {meeting && <MeetingSideCard meeting={meeting} />}
      {mayAsk && <AskSideCard slug={project.slug} weekOn={weekOn} unanswered={unanswered} />}
      <AgreementSideCard
        slug={project.slug}
        agreement={agreement}
        isMember={project.role !== null}
        mayPropose={canPropose(project)}
      />
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
