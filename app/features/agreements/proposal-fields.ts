import { emptyGuide, type Guide } from "./guide";
import type { TermsFields } from "./terms-fields";

/** The fields of a proposal that is being written, as they were typed. */
export type ProposalFields = Guide & TermsFields & { stakeholderId: string };

const blank: ProposalFields = {
  ...emptyGuide,
  ...{ everyWeeks: "", weekday: "", time: "", timeZone: "", readers: [], kpis: [] },
  ...{ meetingWeekday: "", meetingTime: "", criticalTicked: [], criticalMore: "" },
  ...{ questionHours: "", flagMinutes: "", workingDays: [], fromHour: "", untilHour: "", checkInsFine: "" },
  ...{ formerWords: "", formerPerWeek: "", formerMinutes: "", withTrial: "", trialDays: "", trialStartOn: "" },
  ...{ signsTicked: [], signsMore: "", engineeringReviewers: [], stakeholderReviewers: [], stakeholderId: "" },
};

const LONGEST_DRAFT = 60_000;

/** What a form sent or a draft kept, whatever it is, as the fields of a proposal: what is missing is empty. */
export function asProposalFields(given: unknown): ProposalFields {
  const found = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  const read = ([name, empty]: [string, string | string[]]) => {
    const values = [found[name]].flat().filter((value) => typeof value === "string");
    return [name, Array.isArray(empty) ? values : (values[0] ?? empty)];
  };
  return Object.fromEntries(Object.entries(blank).map(read)) as ProposalFields;
}

export const isTooLong = (fields: ProposalFields): boolean => JSON.stringify(fields).length > LONGEST_DRAFT;
