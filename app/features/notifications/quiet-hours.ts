import { Temporal } from "temporal-polyfill";

/** Minutes after midnight in the person's zone; the end may lie on the next day. Null where there are none. */
export type QuietHours = { timeZone: string; quietFrom: number | null; quietUntil: number | null };

/** The instant itself, or the end of the quiet hours in which it lies. */
export function afterQuietHours(at: Date, { timeZone, quietFrom, quietUntil }: QuietHours): Date {
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return at;
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const minute = local.hour * 60 + local.minute;
  const isOverMidnight = quietUntil < quietFrom;
  const isQuiet = isOverMidnight
    ? minute >= quietFrom || minute < quietUntil
    : minute >= quietFrom && minute < quietUntil;
  if (!isQuiet) return at;
  const day = local.toPlainDate().add({ days: isOverMidnight && minute >= quietFrom ? 1 : 0 });
  const end = day.toZonedDateTime({
    timeZone,
    plainTime: { hour: Math.floor(quietUntil / 60), minute: quietUntil % 60 },
  });
  return new Date(end.epochMilliseconds);
}
