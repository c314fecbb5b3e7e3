import { visible } from "~/http/visible";

/** Messages by the form's own field names ("milestones[0].outcome"), as Conform shows them. */
export type FieldErrors = Record<string, string[]>;

const isDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Collects what stands in the way of publishing, field by field. */
export class Remarks {
  readonly errors: FieldErrors = {};

  add(field: string, message: string): void {
    this.errors[field] = [...(this.errors[field] ?? []), message];
  }

  /** The trimmed text; a missing or too long one is remarked on. */
  text(field: string, value: string, most: number, missing?: string): string {
    const text = value.trim();
    if (missing && !visible.test(text)) this.add(field, missing);
    if (text.length > most) this.add(field, `Please keep this under ${most.toLocaleString("en-GB")} characters.`);
    return text;
  }

  /** The day as YYYY-MM-DD, or null when it is empty. */
  day(field: string, value: string, missing?: string): string | null {
    const day = value.trim();
    if (day && isDay(day)) return day;
    if (day) this.add(field, "This day is not in the calendar. Please give it as year-month-day.");
    else if (missing) this.add(field, missing);
    return null;
  }
}
