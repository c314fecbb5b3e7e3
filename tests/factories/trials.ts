import { atTime } from "~/clock.server";
import { db } from "~/db/client.server";
import type { TermsInput } from "~/features/agreements/terms-form";
import { getProject } from "~/features/projects/get-project.server";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { acceptVersion } from "~/features/trials/accept-version.server";
import { listTrials } from "~/features/trials/get-trial.server";
import type { Trial } from "~/features/trials/trial";
import { makeProposal } from "./proposals";

/** The Friday before the trial that `makeTrial` makes. */
export const signedAt = new Date("2026-11-20T18:00:00Z");

/** Two weeks from Monday 23 November 2026, weekly on Friday at 17:00 in Berlin; its review opens on 4 December at 16:00 UTC. */
const twoWeeks = { days: 14, startOn: "2026-11-23" };

/** A trial between a lead and a stakeholder: proposed at `sentAt`, signed by both at `at`. */
export async function makeTrial(
  lead: Actor,
  stakeholder: Actor,
  project: ProjectAccess,
  { at = signedAt, sentAt = at, ...more }: Partial<TermsInput> & { at?: Date; sentAt?: Date } = {},
): Promise<Trial> {
  const terms = { trial: twoWeeks, ...more };
  const proposal = await atTime(sentAt, () => makeProposal(lead, stakeholder, project, terms));
  const access = await getProject(stakeholder, project.slug);
  const signed = await atTime(at, () => acceptVersion(stakeholder, access, proposal));
  if (signed.kind !== "signed" || !signed.agreement) throw new Error(`Not in force: ${signed.kind}`);
  return (await listTrials(project.id, db)).at(-1) as Trial;
}
