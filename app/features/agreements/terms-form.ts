import { z } from "zod";
import { cadenceFields, withClock } from "~/features/projects/cadence-form";
import { day, line, optionalLine } from "~/http/form-rules";
import { isUuid } from "~/http/is-uuid";
import { criticalSuggestions, signSuggestions } from "./suggestions";
import type { Terms } from "./terms";

/** Terms as a form gives them: people and key numbers by their ids. */
export type TermsInput = Omit<Terms, "readers" | "kpis" | "reviewers"> & {
  readerIds: string[];
  kpiIds: string[];
  engineeringIds: string[];
  stakeholderIds: string[];
};

const MOST_CHOSEN = 200;
const MOST_LINES = 12;
const LONGEST_LINE = 200;

const chosen = (wrong: string) =>
  z
    .array(z.string({ error: wrong }), { error: wrong })
    .max(MOST_CHOSEN, wrong)
    .refine((ids) => ids.every(isUuid), "Please choose from the list.");
const somebody = (missing: string) => chosen(missing).min(1, missing);

const number = (from: number, to: number, what: string) => {
  const wrong = `Please give ${what} from ${from} to ${to}.`;
  return z.number({ error: wrong }).int(wrong).min(from, wrong).max(to, wrong);
};

const ticked = (known: readonly string[]) =>
  z
    .array(z.string(), { error: "Please choose from the list." })
    .refine((texts) => texts.every((text) => known.includes(text)), "Please choose from the list.");

const freeLines = z
  .string({ error: "Please give one a line." })
  .optional()
  .transform((text) => (text ?? "").split("\n").flatMap((line) => line.trim() || []))
  .refine(
    (lines) => lines.every((line) => line.length <= LONGEST_LINE),
    `Please keep each line under ${LONGEST_LINE} characters.`,
  );

const clock = "Please give a time as hours and minutes, for example 10:00.";
const meetingFields = {
  meetingWeekday: number(1, 7, "a day").optional(),
  meetingTime: z
    .string({ error: clock })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, clock)
    .optional(),
};

/** The fields of every form that states terms. */
export const termsFields = {
  ...cadenceFields,
  ...meetingFields,
  readers: somebody("Please choose at least one reader."),
  kpis: chosen("Please choose from the list."),
  criticalTicked: ticked(criticalSuggestions),
  criticalMore: freeLines,
  questionHours: number(1, 80, "a number of working hours"),
  flagMinutes: number(1, 1440, "a number of minutes"),
  workingDays: z.array(number(1, 7, "a day")).min(1, "Please choose at least one day."),
  fromHour: number(0, 23, "an hour"),
  untilHour: number(1, 24, "an hour"),
  checkInsFine: line(300, "Please say when a check-in is fine."),
  formerWords: line(120, "Please say how it is today."),
  formerPerWeek: number(0, 500, "a number"),
  formerMinutes: number(0, 480, "a number of minutes"),
  withTrial: z.enum(["yes", "no"], { error: "Please choose whether it is tried first." }).optional(),
  trialDays: number(7, 84, "a number of days").optional(),
  trialStartOn: day().optional(),
  signsTicked: ticked(signSuggestions),
  signsMore: freeLines,
  engineeringReviewers: somebody("Please choose at least one person."),
  stakeholderReviewers: somebody("Please choose at least one person."),
};

type TermsValues = z.output<z.ZodObject<typeof termsFields>>;

type Check = { field: keyof TermsValues; message: string; holds: (values: Partial<TermsValues>) => boolean };

/** What no field can judge alone. A field that is wrong by itself has its own message and passes here. */
const checks: readonly Check[] = [
  {
    field: "untilHour",
    message: "The day ends after it begins. Please choose a later hour.",
    holds: ({ fromHour = 0, untilHour = 24 }) => untilHour > fromHour,
  },
  {
    field: "meetingTime",
    message: clock,
    holds: ({ meetingWeekday, meetingTime }) => meetingWeekday === undefined || meetingTime !== undefined,
  },
  {
    field: "trialDays",
    message: "Please give a number of days from 7 to 84.",
    holds: ({ withTrial, trialDays }) => withTrial === "no" || trialDays !== undefined,
  },
  {
    field: "trialStartOn",
    message: "Please choose a day.",
    holds: ({ withTrial, trialStartOn }) => withTrial === "no" || trialStartOn !== undefined,
  },
  ...lengthChecks("criticalTicked", "criticalMore", "Please name at least one thing that cannot wait."),
  ...lengthChecks("signsTicked", "signsMore", "Please name at least one sign of success."),
];

/** What is ticked and what is written are one list. */
function lengthChecks(
  ticked: "criticalTicked" | "signsTicked",
  more: "criticalMore" | "signsMore",
  missing: string,
): Check[] {
  const count = (values: Partial<TermsValues>) =>
    [values[ticked], values[more]].reduce((sum, lines) => sum + (Array.isArray(lines) ? lines.length : 0), 0);
  return [
    { field: more, message: missing, holds: (values) => count(values) > 0 },
    { field: more, message: `Please name ${MOST_LINES} at most.`, holds: (values) => count(values) <= MOST_LINES },
  ];
}

/** A form of terms with all its messages at once: these are looked at even where a field is wrong. */
export const withTermsChecks = <Shape extends typeof termsFields>(form: z.ZodObject<Shape>) =>
  checks.reduce(
    (checked, { field, message, holds }) =>
      checked.refine((values) => holds(values as Partial<TermsValues>), { path: [field], message, when: () => true }),
    form,
  );

/** The fields as terms. What is ticked stands before what was written. */
export function toTerms(values: TermsValues): TermsInput {
  const { everyWeeks, weekday, hour, minute, timeZone } = withClock(values);
  const { meetingWeekday, meetingTime, withTrial, trialDays: days, trialStartOn: startOn } = values;
  return {
    cadence: { everyWeeks, weekday, hour, minute, timeZone },
    readerIds: values.readers,
    kpiIds: values.kpis,
    meeting: meetingWeekday && meetingTime ? { weekday: meetingWeekday, ...clockOf(meetingTime) } : null,
    critical: [...new Set([...values.criticalTicked, ...values.criticalMore])],
    questionHours: values.questionHours,
    flagMinutes: values.flagMinutes,
    workingHours: {
      weekdays: [...new Set(values.workingDays)].sort(),
      fromHour: values.fromHour,
      untilHour: values.untilHour,
    },
    checkInsFine: values.checkInsFine,
    former: { words: values.formerWords, perWeek: values.formerPerWeek, minutesEach: values.formerMinutes },
    trial: withTrial !== "no" && days && startOn ? { days, startOn } : null,
    signs: [...new Set([...values.signsTicked, ...values.signsMore])],
    engineeringIds: values.engineeringReviewers,
    stakeholderIds: values.stakeholderReviewers,
  };
}

const clockOf = (time: string) => {
  const { hour, minute } = withClock({ time });
  return { hour, minute };
};

/** What a form that changes the terms says besides. */
export const noteField = line(1_000, "Please say in a sentence why.");
export const wordField = line(1_000, "Please say a word about why.");
export const optionalWord = optionalLine(1_000);
