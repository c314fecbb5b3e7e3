import { config } from "./config.server";

export const NOT_IN_DEMO = "Not sent: this is a demo, and nothing leaves it.";

/** Whoever can open a demo can set addresses up in it: it must not become their way to call others. */
export function refuseInDemo(): void {
  if (config.DEMO) throw new Error(NOT_IN_DEMO);
}
