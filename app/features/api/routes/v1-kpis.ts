import { answering, apiRoute } from "../api-route.server";
import { listKpis } from "../list-kpis.server";
import * as operations from "../operations";

const route = apiRoute(
  answering(operations.listKpis, async ({ caller, query }) => ({ body: await listKpis(caller.project, query) })),
);
export const loader = route.loader;
export const action = route.action;
