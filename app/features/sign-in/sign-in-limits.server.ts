import { setTimeout as sleep } from "node:timers/promises";
import { rateLimit } from "./rate-limit.server";
import { visitorOf } from "./visitor-of.server";

const minutes = 10;
/** A whole office may stand behind one address: its limit is there against guessing by machine, not against people. */
const mostOfVisitor = 300;
/** Wrong passwords of one visitor, whatever the account: at most this many are looked at. */
const ofVisitor = rateLimit("sign-in-visitor", mostOfVisitor, minutes);
/** Wrong passwords of one visitor for one account. Somebody else's tries do not count here, so nobody can lock a colleague out. */
const ofPair = rateLimit("sign-in-pair", 10, minutes);
/** Wrong passwords for one account from everywhere: beyond these, every further try is answered slowly, and still answered. */
const ofAccount = rateLimit("sign-in-account", 10, minutes);
const slowest = 3_000;

export const tooManyTries = "Too many tries. Wait ten minutes, or ask for a link by e-mail instead.";

/**
 * Counts a try before it is looked at, so that many at once are all counted. False: refuse it unseen. What is refused for
 * its account counts no more for its visitor, so that nobody locks out who sits behind the same address.
 */
export async function allowSignIn(address: string, email: string): Promise<boolean> {
  const visitor = visitorOf(address);
  if (!(await ofPair.allow(`${visitor} ${email}`)) || !(await ofVisitor.allow(visitor))) return false;
  const tries = await ofAccount.count(email);
  if (tries > 10) await sleep(Math.min((tries - 10) * 250, slowest));
  return true;
}

/** The password was right: this try counts for nothing, and neither do this visitor's slips before it. */
export async function forgiveSignIn(address: string, email: string): Promise<void> {
  const visitor = visitorOf(address);
  await Promise.all([ofVisitor.forgive(visitor), ofPair.clear(`${visitor} ${email}`), ofAccount.forgive(email)]);
}

const linksOfVisitor = rateLimit("link-visitor", mostOfVisitor, minutes);
const linksOfPair = rateLimit("link-pair", 5, minutes);
export const tooManyLinks = "Too many links were asked for. Wait ten minutes, then try again.";

/** Sign-in and reset links: five for an address from one visitor, whether the address is known or not. */
export async function allowLink(address: string, email: string): Promise<boolean> {
  const visitor = visitorOf(address);
  return (await linksOfPair.allow(`${visitor} ${email}`)) && (await linksOfVisitor.allow(visitor));
}

const codesOfVisitor = rateLimit("code-visitor", mostOfVisitor, minutes);

/** One-time codes and links that somebody might guess. */
export const allowCode = (address: string): Promise<boolean> => codesOfVisitor.allow(visitorOf(address));
