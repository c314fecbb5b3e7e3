import { z } from "zod";
import { isMonday } from "~/features/projects/cadence-days";
import { day, optionalLine, uuid } from "~/http/form-rules";
import { couldWaits, MOST_ALIKE, MOST_MINUTES, MOST_REFOCUS_MINUTES, media } from "./check-in";
import { SOMEBODY_ELSE } from "./somebody-else";

const howLong = `Please give the minutes as a whole number from 1 to ${MOST_MINUTES}.`;
const howMany = `Please say how many there were, from 1 to ${MOST_ALIKE}.`;
const howLongBack = `Please give the minutes as a whole number from 0 to ${MOST_REFOCUS_MINUTES}.`;
const whole = (message: string, least: number, most: number) =>
  z.number({ error: message }).int(message).min(least, message).max(most, message);

const medium = z.enum(media, { error: "Please choose through what it came." });
const couldWait = z.enum(couldWaits, { error: "Please say whether it could have waited." });
const weekOn = day("Please choose a week.").refine(isMonday, "Please choose a week from the list.");

const logCheckIn = z
  .object({
    intent: z.literal("log"),
    id: uuid,
    askedBy: z
      .union([z.uuid("Please choose who asked."), z.literal(SOMEBODY_ELSE)], { error: "Please choose who asked." })
      .optional(),
    askedByName: optionalLine(100),
    medium,
    minutes: whole(howLong, 1, MOST_MINUTES).optional(),
    otherMinutes: whole(howLong, 1, MOST_MINUTES).optional(),
    couldWait: couldWait.default("unsure"),
    topic: optionalLine(140),
    happenedOn: day("Please choose the day."),
  })
  .superRefine(({ askedBy, askedByName, minutes, otherMinutes }, { addIssue }) => {
    const isPerson = askedBy !== undefined && askedBy !== SOMEBODY_ELSE;
    if (isPerson && askedByName)
      addIssue({ code: "custom", path: ["askedByName"], message: "Choose a person or write who it was, not both." });
    if (askedBy === SOMEBODY_ELSE && !askedByName)
      addIssue({
        code: "custom",
        path: ["askedByName"],
        message: "Please write who asked, for example: the sales team.",
      });
    if (!askedBy && !askedByName) addIssue({ code: "custom", path: ["askedBy"], message: "Please choose who asked." });
    if (minutes === undefined && otherMinutes === undefined)
      addIssue({ code: "custom", path: ["otherMinutes"], message: howLong });
  })
  .transform(({ askedBy, askedByName, minutes, otherMinutes, intent, ...rest }) => ({
    ...rest,
    intent,
    askedById: askedBy && askedBy !== SOMEBODY_ELSE ? askedBy : null,
    askedByName,
    minutesEach: otherMinutes ?? (minutes as number),
  }));

/** Every form of the check-ins page, told apart by its intent. */
export const checkInForm = z.discriminatedUnion(
  "intent",
  [
    logCheckIn,
    z.object({
      intent: z.literal("remember"),
      id: uuid,
      weekOn,
      count: whole(howMany, 1, MOST_ALIKE),
      minutesEach: whole(howLong, 1, MOST_MINUTES),
      medium,
      couldWait,
    }),
    z.object({ intent: z.literal("quiet"), weekOn }),
    z.object({ intent: z.literal("take-back"), id: uuid }),
    z.object({ intent: z.literal("assume"), minutes: whole(howLongBack, 0, MOST_REFOCUS_MINUTES) }),
  ],
  { error: "Please use one of the buttons of the page." },
);

export type CheckInForm = z.output<typeof checkInForm>;
type Of<Intent extends CheckInForm["intent"]> = Omit<Extract<CheckInForm, { intent: Intent }>, "intent">;
export type LogCheckIn = Of<"log">;
export type RememberWeek = Of<"remember">;
