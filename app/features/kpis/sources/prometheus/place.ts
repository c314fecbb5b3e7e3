import { quote } from "../quote";

/** Where a server that speaks the Prometheus API is, and how it lets us in. */
export type Place = { url: string; auth: "none" | "basic" | "bearer"; user: string; tenant: string; password: string };

/** A text of the other side as it may be shown, without what it was given in confidence. */
export const quotable = (text: string, { password, user }: Place): string =>
  quote(text, password ? [password, encodeURIComponent(password), basicPair({ user, password })] : []);

export const basicPair = ({ user, password }: Pick<Place, "user" | "password">): string =>
  Buffer.from(`${user}:${password}`).toString("base64");
