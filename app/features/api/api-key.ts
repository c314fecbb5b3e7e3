/** What a key may be used for. */
export const scopes = ["push", "flags", "read"] as const;
export type Scope = (typeof scopes)[number];

export const scopeWords: Record<Scope, string> = {
  push: "Push readings",
  flags: "Raise flags",
  read: "Read",
};
export const scopeOptions: readonly { value: Scope; label: string }[] = [
  { value: "push", label: "Push readings: sends the values of key numbers" },
  { value: "flags", label: "Raise flags: says at once what cannot wait" },
  { value: "read", label: "Read: the project, its weeks, summaries, key numbers and flags" },
];

/** Days after which a key ends by itself. */
export const lifetimes = ["30", "90", "365", "none"] as const;
export type Lifetime = (typeof lifetimes)[number];

export const lifetimeOptions: readonly { value: Lifetime; label: string }[] = [
  { value: "30", label: "After 30 days" },
  { value: "90", label: "After 90 days" },
  { value: "365", label: "After a year" },
  { value: "none", label: "Never" },
];

export type KeyState = "active" | "expired" | "revoked";

export const keyStateWords: Record<KeyState, string> = { active: "Active", expired: "Expired", revoked: "Revoked" };

/** Revoked stays revoked, whatever time passes. At the very instant of its end a key is over. */
export const keyState = (key: { expiresAt: Date | null; revokedAt: Date | null }, at: Date): KeyState =>
  key.revokedAt ? "revoked" : key.expiresAt && key.expiresAt <= at ? "expired" : "active";
