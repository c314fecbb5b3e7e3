import { randomUUID } from "node:crypto";
import { db } from "~/db/client.server";
import { addRemark } from "~/features/agreements/add-remark.server";
import type { Guide } from "~/features/agreements/guide";
import { proposeChanges } from "~/features/agreements/propose-changes.server";
import { sendProposal } from "~/features/agreements/send-proposal.server";
import { criticalSuggestions, signSuggestions } from "~/features/agreements/suggestions";
import { type FormerArrangement, usualWorkingHours } from "~/features/agreements/terms";
import type { TermsInput } from "~/features/agreements/terms-form";
import { acceptVersion } from "~/features/trials/accept-version.server";
import type { Name } from "../people";
import { act, dayIn, type When } from "./act";
import type { Scene, Stage } from "./scene";
import type { StoryDay } from "./story";

/** What a story says of an agreement; the rest is what is usual. */
export type Agreed = {
  of: Name;
  guide: Guide;
  former: FormerArrangement;
  critical: string[];
  checkInsFine: string;
  startOn: StoryDay | number;
  reviewers: { engineering: Name[]; stakeholder: Name[] };
  meeting?: TermsInput["meeting"];
  questionHours?: number;
};

/** A lead proposes a rhythm to a stakeholder. */
export const propose = (when: When, by: Name, agreed: Agreed): Scene =>
  act(when, by, async (stage, actor, project) =>
    sendProposal(actor, project, {
      ...{ id: randomUUID(), stakeholderId: stage.cast[agreed.of].personId, guide: agreed.guide },
      terms: await termsOf(stage, agreed),
    }),
  );

/** The other side changes something; sending it signs it. */
export const counter = (when: When, by: Name, agreed: Agreed, note: string): Scene =>
  act(when, by, async (stage, actor, project) => {
    const { proposalId, id: versionId } = await newestVersion(project.id);
    const changes = { id: randomUUID(), versionId, note, terms: await termsOf(stage, agreed) };
    const answer = await proposeChanges(actor, project, proposalId, changes);
    if (answer.kind !== "sent") throw new Error(`The changes were not taken: ${JSON.stringify(answer)}`);
  });

export const remark = (when: When, by: Name, text: string): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const { proposalId } = await newestVersion(project.id);
    return addRemark(actor, project, proposalId, { id: randomUUID(), text });
  });

/** Whose signature is missing gives it. */
export const sign = (when: When, by: Name): Scene =>
  act(when, by, async (_stage, actor, project) => {
    const { proposalId, id: versionId } = await newestVersion(project.id);
    const signed = await acceptVersion(actor, project, { proposalId, versionId });
    if (signed.kind !== "signed" || !signed.agreement) throw new Error(`Nothing was agreed: ${signed.kind}`);
  });

async function termsOf(stage: Stage, agreed: Agreed): Promise<TermsInput> {
  const { cast, story, kpiIds } = stage;
  const { everyWeeks, weekday, hour, minute, timeZone } = story.project;
  const ids = (names: Name[]) => names.map((name) => cast[name].personId);
  return {
    cadence: { everyWeeks, weekday, hour, minute, timeZone },
    readerIds: ids(Object.keys(story.stakeholders) as Name[]),
    kpiIds: Object.values(kpiIds),
    meeting: agreed.meeting === undefined ? { weekday: 2, hour: 10, minute: 0 } : agreed.meeting,
    critical: [criticalSuggestions[0] as string, ...agreed.critical],
    questionHours: agreed.questionHours ?? 8,
    flagMinutes: 15,
    workingHours: usualWorkingHours,
    checkInsFine: agreed.checkInsFine,
    former: agreed.former,
    trial: { days: 14, startOn: dayIn(stage, agreed.startOn) },
    signs: signSuggestions.slice(0, 5),
    engineeringIds: ids(agreed.reviewers.engineering),
    stakeholderIds: ids(agreed.reviewers.stakeholder),
  };
}

const newestVersion = (projectId: string) =>
  db.agreementVersion.findFirstOrThrow({
    where: { projectId },
    orderBy: { number: "desc" },
    select: { id: true, proposalId: true },
  });
