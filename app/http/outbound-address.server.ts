import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { config } from "~/config.server";

/** Why an address is not dialled; the message is for whoever typed it. */
export class ForbiddenAddressError extends Error {
  override name = "ForbiddenAddressError";
}

/** Resolves a name for a connection, and lets only public addresses through: what is checked is what is dialled. */
export const lookupPublic: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "");
    const open = found.filter(({ address }) => mayDial(address));
    const [first] = open;
    if (!first) return done(new ForbiddenAddressError(forbiddenAddress(hostname)), "");
    if (options.all) return done(null, open);
    done(null, first.address, first.family);
  });
};

/** Throws ForbiddenAddressError for a host that is an address itself, for such a one is never looked up. */
export function refuseForbiddenLiteral(hostname: string): void {
  const literal = hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(literal) && !mayDial(literal)) throw new ForbiddenAddressError(forbiddenAddress(hostname));
}

/** Public unicast, or in OUTBOUND_ALLOW. An IPv4 address in IPv6 clothes is judged as what it is. */
export function mayDial(address: string, allowed: readonly string[] = config.OUTBOUND_ALLOW): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address.replace(/%.*$/, ""));
  return isPublic(parsed) || allowed.some((range) => contains(range, parsed));
}

/** Of IPv6 only 2000::/3 is given out; older notations outside it hide IPv4 addresses. */
const isPublic = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
  address.range() === "unicast" && (address.kind() === "ipv4" || contains("2000::/3", address));

function contains(range: string, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const [network, bits] = ipaddr.parseCIDR(range.includes("/") ? range : `${range}/${range.includes(":") ? 128 : 32}`);
  return network.kind() === address.kind() && address.match([network, bits] as [ipaddr.IPv4, number]);
}

const forbiddenAddress = (hostname: string) =>
  `${hostname} leads to an address inside a private network. An admin can allow it with OUTBOUND_ALLOW.`;
