import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { getProject } from "~/features/projects/get-project.server";
import { ProjectPage } from "~/features/projects/ui/project-page";
import { ZoneNote } from "~/features/projects/ui/zone-note";
import { requireActor } from "~/features/sign-in/current-actor.server";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Empty, PageTitle, SectionTitle } from "~/ui/page";
import { proposeUrl } from "../agreement-urls";
import { describeAgreements } from "../describe-agreements.server";
import { type AgreementView, FormerAgreement, InForce } from "../ui/agreement-text";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Agreement of ${data.project.name} · Drumbeat` : "Drumbeat" },
];

export async function loader(asking: LoaderFunctionArgs) {
  const actor = await requireActor(asking);
  const project = await getProject(actor, asking.params.slug);
  return { project, ...(await describeAgreements(actor, project)) };
}

export default function Agreement() {
  const { project, inForce, former, open, mayPropose, zoneNote } = useLoaderData<typeof loader>();
  const propose = mayPropose && (
    <ButtonLink look={inForce ? "plain" : "primary"} to={proposeUrl(project.slug)}>
      {inForce ? "Change the agreement" : "Propose a weekly rhythm"}
    </ButtonLink>
  );
  return (
    <ProjectPage project={project}>
      <PageTitle>{inForce ? `How ${project.name} reports` : "Nothing is agreed yet"}</PageTitle>
      {(inForce || former.length > 0) && <ZoneNote text={zoneNote} />}
      {open && (
        <Notice>
          A proposal is open until {open.until}.{" "}
          <Link to={open.url} className="font-medium underline">
            Read the proposal
          </Link>
        </Notice>
      )}
      {inForce ? (
        <InForce agreement={inForce} />
      ) : (
        <Empty action={propose}>
          {former.length > 0
            ? "The last agreement has ended, and no other is in force. What was agreed before stands below."
            : "An agreement says how this project reports: when the summary comes, who reads it, what cannot wait, how fast questions are answered. A lead proposes it, and it counts once a stakeholder has signed the same words. Until then the summaries follow the project’s rhythm alone."}
        </Empty>
      )}
      {inForce && propose && (
        <p className="mt-7" data-screen-only>
          {propose}
        </p>
      )}
      {former.length > 0 && (
        <section className="mt-10" data-screen-only>
          <SectionTitle>Before</SectionTitle>
          {former.map((agreement: AgreementView) => (
            <FormerAgreement key={agreement.id} agreement={agreement} />
          ))}
        </section>
      )}
    </ProjectPage>
  );
}
