import { answering, apiRoute } from "../api-route.server";
import { listReadings } from "../list-readings.server";
import * as operations from "../operations";
import { pushReading } from "../push-reading.server";

const route = apiRoute(
  answering(operations.listReadings, async ({ caller, params, query }) => ({
    body: await listReadings(caller.project, params.kpiId, query),
  })),
  answering(operations.pushReading, ({ caller, params, body, idempotencyKey }) =>
    pushReading(caller, params.kpiId, body, idempotencyKey),
  ),
);
export const loader = route.loader;
export const action = route.action;
