import { randomUUID } from "node:crypto";
import { now } from "~/clock.server";
import { db } from "~/db/client.server";
import type { Cadence } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addWeeks, weekOfDay } from "~/features/projects/cadence-days";
import { cadenceValues } from "~/features/projects/cadence-form";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { currentPeriod } from "~/features/projects/period-current";
import { formatInstant } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Actor } from "~/features/sign-in/actor";
import { forbidden } from "~/http/not-found.server";
import { listTimeZones } from "~/time-zones";
import { canPropose, leadsOnly } from "./agreement-access";
import { type AgreementInForce, findAgreement } from "./find-agreement.server";
import { findOpenProposal } from "./find-open-proposal.server";
import { type Choices, listChoices, peopleOf } from "./list-choices.server";
import { listInvitedStakeholders } from "./list-invited-stakeholders.server";
import { asProposalFields, type ProposalFields } from "./proposal-fields";
import { type Terms, USUAL_QUESTION_HOURS, USUAL_TRIAL_DAYS, usualWorkingHours } from "./terms";
import { fieldsOfTerms, type TermsFields } from "./terms-fields";

const USUAL_FLAG_MINUTES = 30;

/** What a form for terms offers to choose from. */
export type Offered = ReturnType<typeof offer>;

export function offer(choices: Choices, isAdjustment: boolean) {
  return {
    /** Something is in force, so a new version may go without a trial. */
    isAdjustment,
    people: choices.people.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` })),
    kpis: choices.kpis.map(asOption),
    engineering: peopleOf(choices, "engineering").map(asOption),
    stakeholders: peopleOf(choices, "stakeholder").map(asOption),
    zones: listTimeZones(),
  };
}

const asOption = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/**
 * The page on which a lead writes a proposal, or what stands in its way. When what is in force has been reviewed, the next
 * version goes without a trial unless they want one.
 */
export async function describeProposalForm(actor: Actor, project: ProjectAccess, isReviewed: boolean) {
  if (!canPropose(project)) throw forbidden(leadsOnly);
  const [open, choices, { cadences }, inForce] = await Promise.all([
    findOpenProposal(project),
    listChoices(project),
    getRhythm(project.id),
    findAgreement(project),
  ]);
  const current = currentPeriod(cadences, now());
  if (open) return { kind: "open" as const, proposalId: open.id };
  if (peopleOf(choices, "stakeholder").length === 0)
    return { kind: "no_stakeholder" as const, invited: await listInvitedStakeholders(project) };
  if (!current) return { kind: "no_cadence" as const };
  const draft = await db.proposalDraft.findUnique({
    where: { projectId_personId: { projectId: project.id, personId: actor.personId } },
  });
  return {
    kind: "form" as const,
    id: randomUUID(),
    offered: offer(choices, inForce !== null),
    ...(draft
      ? { fields: asProposalFields(draft.fields), source: "draft" as const }
      : await firstFields(actor, project, { choices, inForce, isReviewed, cadence: current.cadence })),
    saved: draft ? formatInstant(draft.savedAt, actor.timeZone, now()) : "",
  };
}

/** What stands in the fields before anybody has written: one's own last attempt, what is in force, otherwise what is usual. */
async function firstFields(actor: Actor, project: ProjectAccess, found: Found): Promise<Filled> {
  const { choices, inForce, isReviewed, cadence } = found;
  const last = await findLastAttempt(actor, project, inForce?.acceptedAt);
  const stakeholders = peopleOf(choices, "stakeholder").map(({ id }) => id);
  const said = last?.terms ?? inForce?.terms;
  const terms = said ? fieldsOfTerms(said) : usualFields(actor, choices, cadence);
  const signed = terms.stakeholderReviewers.filter((id) => stakeholders.includes(id));
  const known = signed.length > 0 ? signed : stakeholders;
  return {
    source: last ? "last" : inForce ? "agreement" : "usual",
    fields: {
      ...asProposalFields(last?.guide),
      ...terms,
      withTrial: last ? terms.withTrial : isReviewed ? "no" : "yes",
      trialStartOn: nextMonday(cadence.timeZone),
      stakeholderId: known.length === 1 ? (known[0] as string) : "",
    },
  };
}

type Found = { choices: Choices; inForce: AgreementInForce | null; isReviewed: boolean; cadence: Cadence };
type Filled = { source: "last" | "agreement" | "usual"; fields: ProposalFields };

/** What the actor proposed last, where it came to nothing and nothing was agreed since: their own words, to be changed. */
async function findLastAttempt(actor: Actor, project: ProjectAccess, since = new Date(0)) {
  const last = await db.proposal.findFirst({
    where: { projectId: project.id, openedById: actor.personId, openedAt: { gt: since } },
    orderBy: { openedAt: "desc" },
    include: { versions: { orderBy: { number: "desc" }, take: 1 } },
  });
  const newest = last?.versions[0];
  return last && newest && last.outcome !== "accepted" ? { guide: last.guide, terms: newest.terms as Terms } : null;
}

function usualFields(actor: Actor, choices: Choices, cadence: Cadence): Omit<TermsFields, "trialStartOn"> {
  const stakeholders = peopleOf(choices, "stakeholder").map(({ id }) => id);
  const { everyWeeks, weekday, ...clock } = cadenceValues(cadence);
  return {
    ...asProposalFields({}),
    ...clock,
    everyWeeks: String(everyWeeks),
    weekday: String(weekday),
    readers: stakeholders,
    kpis: choices.kpis.map(({ id }) => id),
    ...{ meetingWeekday: "2", meetingTime: "10:00" },
    questionHours: String(USUAL_QUESTION_HOURS),
    flagMinutes: String(USUAL_FLAG_MINUTES),
    workingDays: usualWorkingHours.weekdays.map(String),
    fromHour: String(usualWorkingHours.fromHour),
    untilHour: String(usualWorkingHours.untilHour),
    trialDays: String(USUAL_TRIAL_DAYS),
    engineeringReviewers: [actor.personId],
    stakeholderReviewers: stakeholders.length === 1 ? stakeholders : [],
  };
}

/** The Monday after today. */
const nextMonday = (timeZone: string) => addWeeks(weekOfDay(dayOf(now(), timeZone)), 1);
