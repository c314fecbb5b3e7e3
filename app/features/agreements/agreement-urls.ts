import { projectUrl } from "~/features/projects/project-urls";

export const agreementUrl = (slug: string): string => projectUrl(slug, "agreement");

/** Where a proposal is written. */
export const proposeUrl = (slug: string): string => projectUrl(slug, "proposal");

export type ProposalPage = "change" | "accept";

/** The page of a proposal, or one of the forms that hang on it. */
export const proposalUrl = (slug: string, proposalId: string, page?: ProposalPage): string =>
  `${projectUrl(slug)}/proposals/${proposalId}${page ? `/${page}` : ""}`;

/** Where an open form keeps what was typed so far. */
export const keepDraftUrl = (slug: string): string => `${proposeUrl(slug)}/draft`;
