/** "45 min", "2 h", "2 h 45 min". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The same for a sentence: "45 minutes", "2 hours", "1 hour 30 minutes". */
export function minutesInSentence(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const said = [hours > 0 && count(hours, "hour"), rest > 0 && count(rest, "minute")];
  return said.filter(Boolean).join(" ") || count(0, "minute");
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? "" : "s"}`;
