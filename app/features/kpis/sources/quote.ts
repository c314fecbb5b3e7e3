/** A text of the other side as it may be shown: one line, cut, and without what it was given in confidence. */
export function quote(text: string, secrets: readonly string[]): string {
  const clean = secrets.filter(Boolean).reduce((shown, secret) => shown.replaceAll(secret, "…"), text);
  const line = clean.replace(/[\p{Cc}\p{White_Space}]+/gu, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}…` : line;
}
