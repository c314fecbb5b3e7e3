import type { Envelope } from "./channel";

/** The one thing to do with a message, on the installation's own address. */
export const fullLink = ({ baseUrl, words }: Pick<Envelope, "baseUrl" | "words">): { label: string; url: string } => ({
  label: words.action.label,
  url: baseUrl + words.action.path,
});
