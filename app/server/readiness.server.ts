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
