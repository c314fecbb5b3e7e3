import { cadenceValues } from "~/features/projects/cadence-form";
import { criticalSuggestions, signSuggestions } from "./suggestions";
import { type Terms, USUAL_TRIAL_DAYS } from "./terms";

/** The fields of the terms as a form shows them and as they were typed. */
export type TermsFields = {
  everyWeeks: string;
  weekday: string;
  time: string;
  timeZone: string;
  readers: string[];
  kpis: string[];
  meetingWeekday: string;
  meetingTime: string;
  criticalTicked: string[];
  criticalMore: string;
  questionHours: string;
  flagMinutes: string;
  workingDays: string[];
  fromHour: string;
  untilHour: string;
  checkInsFine: string;
  formerWords: string;
  formerPerWeek: string;
  formerMinutes: string;
  /** "no" for a version that follows one in force and needs no trial. */
  withTrial: string;
  trialDays: string;
  trialStartOn: string;
  signsTicked: string[];
  signsMore: string;
  engineeringReviewers: string[];
  stakeholderReviewers: string[];
};

/** What a form shows of terms. */
export function fieldsOfTerms(terms: Terms): TermsFields {
  const { cadence, meeting, workingHours, former, trial, reviewers } = terms;
  const { everyWeeks, weekday, time, timeZone } = cadenceValues(cadence);
  const [criticalTicked, criticalMore] = split(terms.critical, criticalSuggestions);
  const [signsTicked, signsMore] = split(terms.signs, signSuggestions);
  return {
    ...{ everyWeeks: String(everyWeeks), weekday: String(weekday), time, timeZone },
    readers: idsOf(terms.readers),
    kpis: idsOf(terms.kpis),
    meetingWeekday: meeting ? String(meeting.weekday) : "",
    meetingTime: meeting ? cadenceValues({ ...cadence, ...meeting }).time : "",
    ...{ criticalTicked, criticalMore },
    questionHours: String(terms.questionHours),
    flagMinutes: String(terms.flagMinutes),
    workingDays: workingHours.weekdays.map(String),
    fromHour: String(workingHours.fromHour),
    untilHour: String(workingHours.untilHour),
    checkInsFine: terms.checkInsFine,
    formerWords: former.words,
    formerPerWeek: String(former.perWeek),
    formerMinutes: String(former.minutesEach),
    withTrial: trial ? "yes" : "no",
    trialDays: String(trial?.days ?? USUAL_TRIAL_DAYS),
    trialStartOn: trial?.startOn ?? "",
    ...{ signsTicked, signsMore },
    engineeringReviewers: idsOf(reviewers.engineering),
    stakeholderReviewers: idsOf(reviewers.stakeholder),
  };
}

const idsOf = (named: readonly { id: string }[]) => named.map(({ id }) => id);

const split = (texts: readonly string[], offered: readonly string[]): [string[], string] => [
  texts.filter((text) => offered.includes(text)),
  texts.filter((text) => !offered.includes(text)).join("\n"),
];
