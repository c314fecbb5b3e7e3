import { z } from "zod";
import { uuid } from "~/http/form-rules";
import { stoppableTopics } from "./stoppable-topics";

const clock = "Please give a time as hours and minutes, for example 17:00.";
const time = z.string({ error: clock }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, clock);
const fromList = "Please choose from the list.";

export const messageForm = z
  .object({
    topics: z.array(z.enum(stoppableTopics, fromList)).default([]),
    digestWeekday: z.coerce.number({ error: fromList }).int(fromList).min(1, fromList).max(7, fromList),
    digestTime: time,
    quietFrom: time.optional(),
    quietUntil: time.optional(),
    mutedProjects: z.array(uuid).max(500, fromList).default([]),
  })
  .refine(({ quietFrom, quietUntil }) => !quietFrom === !quietUntil, {
    error: "Please give both times, or neither.",
    path: ["quietUntil"],
  })
  .refine(({ quietFrom, quietUntil }) => !quietFrom || quietFrom !== quietUntil, {
    error: "This is the time at which they begin.",
    path: ["quietUntil"],
  });

export type MessageForm = z.output<typeof messageForm>;

/** "09:30" as minutes after midnight, and back. */
export const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
export const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const two = (number: number) => String(number).padStart(2, "0");
