/** After so many whole days of silence somebody is reminded; after the last one the review is overdue. */
export const reminderDays = [1, 3, 7] as const;

const DAY_MS = 86_400_000;

/** The last reminder that is due after waiting since an instant; null in the first day. */
export const reminderDue = (since: Date, at: Date): (typeof reminderDays)[number] | null =>
  reminderDays.findLast((days) => at.getTime() - since.getTime() >= days * DAY_MS) ?? null;

/** Whether somebody is waited for longer than the last reminder. */
export const isOverdue = (since: Date, at: Date): boolean => at.getTime() - since.getTime() > 7 * DAY_MS;
