import { answering, apiRoute } from "../api-route.server";
import { listSummaries } from "../list-summaries.server";
import * as operations from "../operations";

const route = apiRoute(
  answering(operations.listSummaries, async ({ caller, query }) => ({
    body: await listSummaries(caller.project, query),
  })),
);
export const loader = route.loader;
export const action = route.action;
