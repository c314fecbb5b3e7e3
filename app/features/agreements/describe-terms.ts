import { describeCadence, weekdayNames } from "~/features/projects/cadence";
import { formatWeekday } from "~/features/projects/period-text";
import { formerInWords } from "./former-in-words";
import { joinWords } from "./join-words";
import { minutesInSentence } from "./minutes-in-words";
import { LOOK_WEEKS, type Named, type Terms } from "./terms";
import { workingHoursInWords } from "./working-hours-in-words";

/** A part of an agreement as it is read: whole sentences, and what the last of them lists. */
export type TermsPart = { title: string; sentences: string[]; list: string[] };

/** What an agreement says, in sentences for whoever signs it. */
export function describeTerms(terms: Terms): TermsPart[] {
  const { readers, kpis, critical, questionHours, flagMinutes, workingHours, former, trial, signs, reviewers } = terms;
  return [
    part("The summary", [
      `A summary is published ${cadenceInWords(terms)}.`,
      `It goes to ${names(readers)}.`,
      kpisInWords(kpis),
    ]),
    part("The weekly meeting", [meetingInWords(terms, "We meet", "We hold no weekly meeting.")]),
    part("Questions", [
      `A question is answered within ${workingTime(questionHours)}${terms.meeting ? ", or stands on the agenda of the weekly meeting" : ""}.`,
      `Working hours are ${workingHoursInWords(workingHours)}.`,
    ]),
    part(
      "What cannot wait",
      [
        `What is critical is flagged at once, at any hour of any day, and seen within ${minutesInSentence(flagMinutes)}.`,
        "Critical is:",
      ],
      critical,
    ),
    part("When a check-in is fine", [sentence(terms.checkInsFine)]),
    part(trial ? "Until now" : "Before", [
      sentence(formerInWords(former)),
      `This is what we go back to if ${trial ? "the trial" : "this"} does not work.`,
    ]),
    part(
      trial ? "The trial" : "The review",
      [
        trial
          ? `We try this for ${days(trial.days)}, from ${dayInWords(trial.startOn)}.`
          : "This counts from the last signature, without another trial.",
        `${trial ? "Then" : `${LOOK_WEEKS} weeks later`} ${names(reviewers.engineering)} for engineering and ${names(reviewers.stakeholder)} for the stakeholders each say how it was, and both sides decide together.`,
        "It works if:",
      ],
      signs,
    ),
  ];
}

/** "every week on Friday at 17:00 (Europe/Berlin)". */
export const cadenceInWords = ({ cadence }: Pick<Terms, "cadence">): string =>
  describeCadence(cadence).replace(/^E/, "e");

/** "Every Tuesday at 10:00 for 30 minutes.", with what stands before it. */
export function meetingInWords({ meeting }: Pick<Terms, "meeting">, before: string, none: string): string {
  if (!meeting) return none;
  const { weekday, hour, minute } = meeting;
  return `${before} every ${weekdayNames[weekday - 1]} at ${two(hour)}:${two(minute)} for 30 minutes.`;
}

/** With its year, for it is read for years. */
export const dayInWords = (day: string): string => formatWeekday(day, new Date(0));

const kpisInWords = (kpis: readonly Named[]): string =>
  kpis.length === 0
    ? "It has no key numbers yet."
    : `Its key ${kpis.length === 1 ? "number is" : "numbers are"} ${names(kpis)}.`;

export const workingTime = (hours: number): string => `${hours} working ${hours === 1 ? "hour" : "hours"}`;
export const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

const part = (title: string, sentences: string[], list: string[] = []): TermsPart => ({ title, sentences, list });
const names = (things: readonly Named[]): string => joinWords(things.map(({ name }) => name));
const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
const two = (part: number) => String(part).padStart(2, "0");
