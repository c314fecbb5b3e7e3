import { cadenceInWords, dayInWords, days, meetingInWords, workingTime } from "./describe-terms";
import { formerInWords } from "./former-in-words";
import { minutesInSentence } from "./minutes-in-words";
import { LOOK_WEEKS, type Named, type Terms } from "./terms";
import { workingHoursInWords } from "./working-hours-in-words";

/** What is different between two versions: one value became another, or a list gained and lost something. */
export type TermsDifference =
  | { what: string; kind: "value"; before: string; after: string }
  | { what: string; kind: "list"; added: string[]; removed: string[] };

/** What changed from one version of the terms to the next, in the order of the page. */
export function compareTerms(before: Terms, after: Terms): TermsDifference[] {
  const facts = factsOf(after);
  return factsOf(before).flatMap(([what, was], index) => differ(what, was, (facts[index] as Fact)[1]));
}

/** A value in words, or what is on a list by what makes it the same thing; null where there is nothing to compare. */
type Said = string | ReadonlyMap<string, string> | null;
type Fact = [what: string, said: Said];

function differ(what: string, before: Said, after: Said): TermsDifference[] {
  if (before === null || after === null) return [];
  if (typeof before === "string" || typeof after === "string")
    return before === after ? [] : [{ what, kind: "value", before: String(before), after: String(after) }];
  const added = missingFrom(before, after);
  const removed = missingFrom(after, before);
  return added.length + removed.length === 0 ? [] : [{ what, kind: "list", added, removed }];
}

const missingFrom = (known: ReadonlyMap<string, string>, all: ReadonlyMap<string, string>): string[] =>
  [...all].filter(([key]) => !known.has(key)).map(([, name]) => name);

const things = (named: readonly Named[]): Said => new Map(named.map(({ id, name }) => [id, name]));
const lines = (texts: readonly string[]): Said => new Map(texts.map((text) => [text, text]));

const factsOf = (terms: Terms): Fact[] => [
  ["The summary", sentenceCase(cadenceInWords(terms))],
  ["Readers", things(terms.readers)],
  ["Key numbers", things(terms.kpis)],
  ["Weekly meeting", sentenceCase(meetingInWords(terms, "", "None").trim().replace(/\.$/, ""))],
  ["Answer to a question", `within ${workingTime(terms.questionHours)}`],
  ["Working hours", workingHoursInWords(terms.workingHours)],
  ["A flag is seen", `within ${minutesInSentence(terms.flagMinutes)}`],
  ["What is critical", lines(terms.critical)],
  ["When a check-in is fine", terms.checkInsFine],
  ["Until now", formerInWords(terms.former)],
  ["Length of the trial", terms.trial ? days(terms.trial.days) : `No trial, a look after ${LOOK_WEEKS} weeks`],
  ["First day of the trial", terms.trial && dayInWords(terms.trial.startOn)],
  ["It works if", lines(terms.signs)],
  ["Review for engineering", things(terms.reviewers.engineering)],
  ["Review for the stakeholders", things(terms.reviewers.stakeholder)],
];

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
