/** "21 Nov 2026, 14:05" on the clocks of the zone. */
export const momentText = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(moment);
