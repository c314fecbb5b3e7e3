import { canPropose } from "~/features/agreements/agreement-access";
import { OpenFlags } from "~/features/flags/ui/open-flags";
import { projectUrl } from "~/features/projects/project-urls";
import { ProjectNav } from "~/features/projects/ui/project-nav";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { ButtonLink } from "~/ui/button";
import { Empty, Page, PageTitle } from "~/ui/page";
import type { NoBrief } from "../brief-view";
import { AgreementSideCard, AskSideCard, MeetingSideCard, TrialSideCard } from "./dealings-cards";
import { NeedsYou } from "./needs-you";

/** A project's page before anything was published. */
export function NoBriefPage({
  brief: {
    project,
    flags,
    moreFlags,
    due,
    writing,
    trial,
    meeting,
    agreement,
    agreementWanted,
    zoneNote,
    mayAsk,
    unanswered,
    toAnswer,
  },
}: {
  brief: NoBrief;
}) {
  return (
    <Page>
      <ProjectNav project={project} />
      <OpenFlags flags={flags} more={moreFlags} slug={project.slug} />
      <PageTitle>{project.name}</PageTitle>
      <p className="mb-6 max-w-[46em] text-ink-2">{project.purpose}</p>
      <ZoneNote text={zoneNote} />
      <NeedsYou
        questions={toAnswer}
        asks={[]}
        agreement={agreementWanted}
        slug={project.slug}
        back={projectUrl(project.slug)}
      />
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
      <div className="mt-6 grid max-w-[360px] gap-4">
        {trial && <TrialSideCard trial={trial} />}
        {meeting && <MeetingSideCard meeting={meeting} />}
        {mayAsk && <AskSideCard slug={project.slug} weekOn={null} unanswered={unanswered} />}
        <AgreementSideCard
          slug={project.slug}
          agreement={agreement}
          isMember={project.role !== null}
          mayPropose={canPropose(project)}
        />
      </div>
    </Page>
  );
}
