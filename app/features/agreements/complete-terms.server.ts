import { now } from "~/clock.server";
import type { Tx } from "~/db/client.server";
import type { Day } from "~/features/projects/cadence";
import { dayOf } from "~/features/projects/cadence-clock";
import { addDays } from "~/features/projects/cadence-days";
import { getRhythm } from "~/features/projects/load-rhythm.server";
import { formatDay } from "~/features/projects/period-text";
import type { ProjectAccess } from "~/features/projects/project-access";
import type { Refusal } from "~/features/projects/refusal";
import { zoneOf } from "~/features/projects/rhythm-days";
import { findAgreement } from "./find-agreement.server";
import { listChoices, peopleOf } from "./list-choices.server";
import type { Named, Terms } from "./terms";
import type { TermsInput } from "./terms-form";

const MOST_DAYS_AHEAD = 90;

/** Today on the clocks by which the project reports. */
export const todayOf = async (project: ProjectAccess, client?: Tx): Promise<Day> =>
  dayOf(now(), zoneOf((await getRhythm(project.id, client)).cadences, now()));

/** The terms with the names that people and key numbers have today; refused where one of them is not the project's. */
export async function completeTerms(project: ProjectAccess, input: TermsInput, client?: Tx): Promise<Terms | Refusal> {
  const { readerIds, kpiIds, engineeringIds, stakeholderIds, ...said } = input;
  const choices = await listChoices(project, client);
  const readers = pick(choices.people, readerIds);
  if (!readers) return { refused: gone("readers"), field: "readers" };
  const kpis = pick(choices.kpis, kpiIds);
  if (!kpis) return { refused: "One of these key numbers is no longer in use. Please choose again.", field: "kpis" };
  const engineering = pick(peopleOf(choices, "engineering"), engineeringIds);
  if (!engineering) return { refused: gone("people"), field: "engineeringReviewers" };
  const stakeholder = pick(peopleOf(choices, "stakeholder"), stakeholderIds);
  if (!stakeholder) return { refused: gone("people"), field: "stakeholderReviewers" };
  if (!said.trial && !(await findAgreement(project, client))) return { refused: firstIsTried, field: "withTrial" };
  const refused = said.trial && whyNotOn(said.trial.startOn, await todayOf(project, client));
  if (refused) return { refused, field: "trialStartOn" };
  return { ...said, readers, kpis, reviewers: { engineering, stakeholder } };
}

const firstIsTried = "Nothing is agreed yet, so this is tried first. Please choose a trial.";

function whyNotOn(startOn: Day, today: Day): string | null {
  if (startOn < today) return "This day has passed. Please choose today or a later day.";
  const latest = addDays(today, MOST_DAYS_AHEAD);
  return startOn > latest ? `Please choose a day up to ${formatDay(latest, now())}.` : null;
}

/** In the order in which they were offered; null when one of them is not among them. */
function pick(known: readonly Named[], ids: readonly string[]): Named[] | null {
  const chosen = known.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
  return chosen.length === new Set(ids).size ? chosen : null;
}

const gone = (who: string) => `One of these ${who} no longer belongs to the project. Please choose again.`;
