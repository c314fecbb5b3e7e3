import { callOutbound, type OutboundAnswer } from "~/http/outbound.server";
import { ForbiddenAddressError } from "~/http/outbound-address.server";
import { NOT_IN_DEMO } from "~/not-in-demo.server";
import { SourceFault } from "./source-fault";

const todos = {
  demo: "In a Drumbeat of your own the same settings do read the number.",
  forbidden: "Ask an admin of this installation, or give an address that is public.",
  slow: "See whether the server is up. Where the question itself takes long, ask for less.",
  away: "Check the address, and whether the server can be reached from where Drumbeat runs.",
};

/** Calls the place where a number comes from; throws a SourceFault that says what to do when nothing was answered. */
export async function callSource(call: Parameters<typeof callOutbound>[0]): Promise<OutboundAnswer> {
  try {
    return await callOutbound(call);
  } catch (error) {
    throw sourceFaultOf(error as Error);
  }
}

/** What to do about a call that came to nothing, by its cause; the message of the error is already in plain words. */
export const sourceFaultOf = (error: Error): SourceFault =>
  new SourceFault(error.message, todos[whyNot(error)], { cause: error });

function whyNot(error: Error): keyof typeof todos {
  if (error.message === NOT_IN_DEMO) return "demo";
  const cause = (error.cause ?? error) as Error & { code?: string };
  // A lookup that is refused comes back inside the error of the connection.
  if ([error, cause, cause.cause].some((one) => one instanceof ForbiddenAddressError)) return "forbidden";
  return /^(Timeout|Abort)Error$/.test(cause.name) || /TIMEOUT$/.test(cause.code ?? "") ? "slow" : "away";
}
