import { projectUrl } from "~/features/projects/project-urls";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/page";
import { proposalUrl } from "../agreement-urls";
import { joinWords } from "../join-words";

type Obstacle =
  | { kind: "open"; proposalId: string }
  | { kind: "no_stakeholder"; invited: string[] }
  | { kind: "no_cadence" };

/** What has to come before a proposal can be written. */
export function BeforeProposal({ page, slug }: { page: Obstacle; slug: string }) {
  if (page.kind === "open")
    return (
      <Empty action={<ButtonLink to={proposalUrl(slug, page.proposalId)}>Read the open proposal</ButtonLink>}>
        A proposal is open already, and there is one at a time. Change it, or withdraw it to begin another.
      </Empty>
    );
  if (page.kind === "no_stakeholder" && page.invited.length > 0)
    return (
      <Empty action={<ButtonLink to={projectUrl(slug, "people")}>See who is invited</ButtonLink>}>
        A rhythm is agreed with somebody. {joinWords(page.invited)} {page.invited.length === 1 ? "is" : "are"} invited
        as a stakeholder and {page.invited.length === 1 ? "has" : "have"} not joined yet. You can propose as soon as
        somebody has.
      </Empty>
    );
  if (page.kind === "no_stakeholder")
    return (
      <Empty action={<ButtonLink to={projectUrl(slug, "people")}>Add a stakeholder</ButtonLink>}>
        A rhythm is agreed with somebody. Nobody in this project is a stakeholder yet: add the person who wants to know
        how it goes, then come back.
      </Empty>
    );
  return (
    <Empty action={<ButtonLink to={projectUrl(slug, "cadence")}>Set the rhythm</ButtonLink>}>
      This project does not say yet when its summary is due. Set that first, then come back.
    </Empty>
  );
}
