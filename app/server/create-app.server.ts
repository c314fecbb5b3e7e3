import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import { config } from "../config.server";
import type { LiveHub } from "../features/notifications/live/live-hub.server";
import { requireOwnOrigin } from "../http/origin-check.server";
import { apiDoor } from "./api-door.server";
import { serveAssets } from "./assets.server";
import { limitBody } from "./body-limit.server";
import { checkRequestLine } from "./check-request-line.server";
import { setClientAddress } from "./client-address.server";
import { handleServerError } from "./handle-server-error.server";
import { healthRoutes } from "./health.server";
import { liveStream, liveTaken } from "./live.server";
import { createMetrics } from "./metrics.server";
import { type Readiness, sayGoodbye } from "./readiness.server";
import { remixHandler } from "./remix-handler.server";
import { logRequests } from "./request-log.server";
import { securityHeaders } from "./security-headers.server";
import { unchangedPages } from "./unchanged-pages.server";

type Options = { loadBuild: () => Promise<ServerBuild>; assets?: RequestHandler; readiness: Readiness; hub: LiveHub };

/** The way of a request, from the socket to Remix. */
export function createApp({ loadBuild, assets, readiness, hub }: Options): Express {
  const app = express();
  const metrics = createMetrics(hub);
  app.disable("x-powered-by");
  app.disable("etag");
  // Remix reads the query by itself.
  app.disable("query parser");
  app.set("trust proxy", trustedProxies(config.TRUST_PROXY));

  app.use(metrics.route, sayGoodbye(readiness), setClientAddress());
  app.use(healthRoutes(readiness));
  app.use(logRequests(), securityHeaders({ development: assets !== undefined }), apiDoor(), checkRequestLine());
  app.use(assets ?? serveAssets());
  // Before the measuring: a line that is open for hours is no slow request.
  app.use(liveStream(hub));
  app.use(metrics.measure, requireOwnOrigin(config.BASE_URL), limitBody());
  app.use(liveTaken());
  app.use(unchangedPages());
  app.all("*", remixHandler(loadBuild));
  app.use(handleServerError());
  return app;
}

/** A number of proxies, or a list of addresses, as Express takes them. */
function trustedProxies(setting: string | undefined): string | number | false {
  if (setting === undefined) return false;
  return /^\d+$/.test(setting) ? Number(setting) : setting;
}
