import type { RequestHandler } from "express";

export type Readiness = { readonly draining: boolean; drain(): void };

/** Off as soon as the process begins to stop, so that a load balancer sends nobody here any more. */
export function createReadiness(): Readiness {
  let draining = false;
  return {
    get draining() {
      return draining;
    },
    drain() {
      draining = true;
    },
  };
}

/** A connection that outlives the drain would be cut with somebody's next request on it: so its last answer closes it. */
export function sayGoodbye(readiness: Readiness): RequestHandler {
  return (_request, response, next) => {
    const writeHead = response.writeHead.bind(response) as (...headers: unknown[]) => typeof response;
    response.writeHead = (...headers: unknown[]) => {
      if (readiness.draining) response.setHeader("Connection", "close");
      return writeHead(...headers);
    };
    next();
  };
}
