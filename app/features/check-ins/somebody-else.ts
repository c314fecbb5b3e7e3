/** What a person's chip sends when it was nobody of the list. */
export const SOMEBODY_ELSE = "else";
