import { answering, apiRoute } from "../api-route.server";
import { listProjectFlags } from "../list-project-flags.server";
import { listTheFlags, raiseAFlag } from "../operations";
import { raiseFlagByKey } from "../raise-flag-by-key.server";

const route = apiRoute(
  answering(listTheFlags, async ({ caller, query }) => ({ body: await listProjectFlags(caller.project, query) })),
  answering(raiseAFlag, ({ caller, body, idempotencyKey }) => raiseFlagByKey(caller, body, idempotencyKey as string)),
);
export const loader = route.loader;
export const action = route.action;
