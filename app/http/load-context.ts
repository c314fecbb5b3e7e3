import type { Logger } from "pino";

declare module "@remix-run/server-runtime" {
  /** What the server hands to every loader, every action and the document's renderer. */
  interface AppLoadContext {
    cspNonce: string;
    requestId: string;
    clientAddress: string;
    log: Logger;
  }
}
