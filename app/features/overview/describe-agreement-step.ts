import { proposalUrl, proposeUrl } from "~/features/agreements/agreement-urls";
import type { AgreementWanted } from "./agreement-wanted";
import type { AgreementMark, AgreementStep } from "./brief-view";

/** What the agreement wants of a reader, in words; null where it wants nothing. */
export function describeAgreementStep(
  wanted: AgreementWanted | null,
  slug: string,
  proposal: AgreementMark["proposal"],
): AgreementStep | null {
  if (wanted === "version")
    return {
      title: "A new version of the agreement",
      text: "Both sides decided to adjust it. What is agreed stays until both have signed a new version.",
      ...{ href: proposeUrl(slug), action: "Change the agreement" },
    };
  if (wanted !== "signature" || !proposal) return null;
  return {
    title: "Your signature",
    text: `A proposal for how this project reports waits for you. ${proposal.text}.`,
    ...{ href: proposalUrl(slug, proposal.id), action: "Read and sign" },
  };
}
