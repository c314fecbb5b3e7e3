import { createHmac, timingSafeEqual } from "node:crypto";
import { isUuid } from "~/http/is-uuid";
import { secret } from "~/http/secret.server";
import { baseUrl } from "~/server/base-url.server";

const sign = (personId: string, number: number): string =>
  createHmac("sha256", secret).update(`calendar ${personId} ${number}`).digest("base64url");

/** The secret address of a person's calendar. It is stored nowhere: it follows from its number and the installation's secret. */
export const feedUrl = (personId: string, number: number): string =>
  `${baseUrl()}/calendar/${personId}.${sign(personId, number)}.ics`;

/** Whose address this may be; whether it is, `isTokenOf` says for the number that counts now. */
export function personOfFeed(file: string | undefined): { personId: string; signature: string } | null {
  const [personId = "", signature = "", kind, ...rest] = (file ?? "").split(".");
  return isUuid(personId) && kind === "ics" && rest.length === 0 ? { personId, signature } : null;
}

export function isTokenOf(personId: string, number: number, signature: string): boolean {
  const [own, given] = [Buffer.from(sign(personId, number)), Buffer.from(signature)];
  return own.length === given.length && timingSafeEqual(own, given);
}
