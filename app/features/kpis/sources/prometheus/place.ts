/** Where a server that speaks the Prometheus API is, and how it lets us in. */
export type Place = { url: string; auth: "none" | "basic" | "bearer"; user: string; tenant: string; password: string };

/** A text of the other side as it may be shown: one line, cut, and without what it was given in confidence. */
export function quotable(text: string, { password, user }: Place): string {
  const secrets = password ? [password, encodeURIComponent(password), basicPair({ user, password })] : [];
  const clean = secrets.reduce((shown, secret) => shown.replaceAll(secret, "…"), text);
  const line = clean.replace(/[\p{Cc}\p{White_Space}]+/gu, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300).toWellFormed()}…` : line;
}

export const basicPair = ({ user, password }: Pick<Place, "user" | "password">): string =>
  Buffer.from(`${user}:${password}`).toString("base64");
