import { readAddress } from "./outbound.server";
import { lookupPublic, refuseForbiddenLiteral } from "./outbound-address.server";

/** Why an address that somebody typed cannot be called, in words for them; null where nothing speaks against it now. */
export async function whyNotDialled(url: string): Promise<string | null> {
  try {
    const { hostname } = readAddress(url);
    refuseForbiddenLiteral(hostname);
    await new Promise<void>((found, refuse) => {
      lookupPublic(hostname.replace(/^\[|\]$/g, ""), { all: true }, (error) => (error ? refuse(error) : found()));
    });
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A name server that is away says nothing about the address.
    if (code === "ENOTFOUND") return "No such address was found. Please look at it again.";
    return code ? null : message;
  }
}
