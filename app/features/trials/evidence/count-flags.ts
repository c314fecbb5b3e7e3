import { projectUrl } from "~/features/projects/project-urls";
import type { EvidenceSpan } from "./evidence-span";
import type { Figure } from "./figure";

/** There are no flags to count yet, and the record says so. */
export const countFlags = ({ project }: EvidenceSpan): Figure => ({
  ...{ key: "flags", label: "Critical flags: raised to seen, and next word kept", before: null, during: "0 flags" },
  ...{ change: "", verdict: "none", note: "Flags are not counted yet." },
  items: [{ text: "What counts as critical stands in the agreement", href: `${projectUrl(project.slug)}/agreement` }],
});
