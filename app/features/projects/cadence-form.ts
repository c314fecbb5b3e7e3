import { z } from "zod";
import { timeZone } from "~/features/sign-in/person-form";
import { day } from "~/http/form-rules";
import { isMonday } from "./cadence-days";

const everyWeeks = "Please choose a number of weeks from 1 to 12.";
const weekday = "Please choose a day of the week.";
const clock = "Please give a time as hours and minutes, for example 17:00.";

/** The fields of every form that sets when summaries are due. */
export const cadenceFields = {
  everyWeeks: z.number({ error: everyWeeks }).int(everyWeeks).min(1, everyWeeks).max(12, everyWeeks),
  weekday: z.number({ error: weekday }).int(weekday).min(1, weekday).max(7, weekday),
  time: z.string({ error: clock }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, clock),
  timeZone,
};

/** '17:30' as the hour and minute that a cadence has. */
export function withClock<Fields extends { time: string }>({ time, ...rest }: Fields) {
  return { ...rest, hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) };
}

/** What a form shows of a cadence. */
export function cadenceValues(cadence: {
  everyWeeks: number;
  weekday: number;
  hour: number;
  minute: number;
  timeZone: string;
}) {
  const two = (part: number) => String(part).padStart(2, "0");
  const { everyWeeks, weekday, hour, minute, timeZone } = cadence;
  return { everyWeeks, weekday, time: `${two(hour)}:${two(minute)}`, timeZone };
}

/** The form of the rhythm page: its buttons show what a change would mean, or save it. */
export const setCadenceForm = z
  .object({
    intent: z.enum(["preview", "save"], { error: "Please use one of the buttons of the page." }),
    fromWeekOn: day("Please choose a week.").refine(isMonday, "Please choose a week from the list."),
    ...cadenceFields,
  })
  .transform(withClock);
