import { createHash, timingSafeEqual } from "node:crypto";
import { type RequestHandler, Router } from "express";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { config } from "../config.server";
import { pool } from "../db/client.server";
import type { LiveHub } from "../features/notifications/live/live-hub.server";
import { measureDelivery } from "./delivery-metrics.server";

declare module "express-serve-static-core" {
  interface Locals {
    /** The id of the Remix route that answers; never the address, which has no end of values. */
    routeId?: string;
  }
}

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

export function createMetrics(hub: LiveHub, registry = new Registry()): { route: Router; measure: RequestHandler } {
  collectDefaultMetrics({ register: registry });
  measurePool(registry);
  measureDelivery(registry);
  measureLivePages(registry, hub);
  const duration = new Histogram({
    name: "http_server_request_duration_seconds",
    help: "How long requests took, by Remix route",
    labelNames: ["http_request_method", "http_response_status_code", "http_route"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const measure: RequestHandler = (request, response, next) => {
    const end = duration.startTimer({ http_request_method: METHODS.has(request.method) ? request.method : "_OTHER" });
    response.once("close", () =>
      end({ http_response_status_code: response.statusCode, http_route: response.locals.routeId ?? "" }),
    );
    next();
  };
  return { route: metricsRoute(registry), measure };
}

function metricsRoute(registry: Registry): Router {
  const router = Router();
  router.get("/metrics", (request, response, next) => {
    const { headers, socket } = request;
    if (!mayRead(headers.authorization, socket.remoteAddress, hasForwardedHeader(headers)))
      return void response.status(403).type("text").send("forbidden\n");
    registry
      .metrics()
      .then((text) => response.set("Cache-Control", "no-store").type(registry.contentType).send(text))
      .catch(next);
  });
  return router;
}

/** With a token: whoever has it. Without: who sits on the same machine, and was not sent on by a proxy there. */
export function mayRead(
  authorization: string | undefined,
  socketAddress: string | undefined,
  forwarded: boolean,
  token = config.METRICS_TOKEN,
): boolean {
  if (token) return isSame(authorization ?? "", `Bearer ${token}`);
  return !forwarded && /^(127\.|::1$|::ffff:127\.)/.test(socketAddress ?? "");
}

function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

export function hasForwardedHeader(headers: NodeJS.Dict<string | string[]>): boolean {
  return Object.keys(headers).some(
    (name) => name === "forwarded" || name === "via" || name.startsWith("x-forwarded-") || name === "x-real-ip",
  );
}

function measurePool(registry: Registry): void {
  const gauges = { total: () => pool.totalCount, idle: () => pool.idleCount, waiting: () => pool.waitingCount };
  for (const [state, count] of Object.entries(gauges)) {
    new Gauge({
      name: `db_client_connections_${state}`,
      help: `Database connections of this process: ${state}`,
      registers: [registry],
      collect() {
        this.set(count());
      },
    });
  }
}

function measureLivePages(registry: Registry, hub: LiveHub): void {
  new Gauge({
    name: "drumbeat_live_pages",
    help: "Open pages that are told of flags by this process",
    registers: [registry],
    collect() {
      this.set(hub.count());
    },
  });
}
