import { answering, apiRoute } from "../api-route.server";
import { getSummary } from "../list-summaries.server";
import * as operations from "../operations";

const route = apiRoute(
  answering(operations.getSummary, async ({ caller, params }) => ({
    body: await getSummary(caller.project, params.week),
  })),
);
export const loader = route.loader;
export const action = route.action;
