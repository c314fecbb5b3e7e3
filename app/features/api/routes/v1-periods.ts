import { answering, apiRoute } from "../api-route.server";
import { listPeriods } from "../list-periods.server";
import * as operations from "../operations";

const route = apiRoute(
  answering(operations.listPeriods, async ({ caller, query }) => ({ body: await listPeriods(caller.project, query) })),
);
export const loader = route.loader;
export const action = route.action;
