import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { testEnvironment } from "./environment";

export type ServedApp = { baseUrl: string; routes: ServerBuild["routes"]; stop: () => Promise<void> };

/**
 * The whole app, from its Express server to its routes, straight from the sources and on a test's database. It is a second
 * copy of the app's modules: what a test imports itself shares the database with it, but no variable. It hears of what is
 * committed by `listenUrl`.
 */
export async function serveApp(databaseUrl: string, { listenUrl = databaseUrl, port = 0 } = {}): Promise<ServedApp> {
  let handle: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => handle(request, response)).listen(port, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  // Read by app/config.server.ts when it is loaded, further down.
  process.env.BASE_URL = baseUrl;
  const vite = await createVite({
    root: resolve(import.meta.dirname, "../.."),
    logLevel: "error",
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const load = <Module>(path: string) => vite.ssrLoadModule(path) as Promise<Module>;
  const database = await load<typeof import("~/db/client.server")>("/app/db/client.server.ts");
  const { setSecret } = await load<typeof import("~/http/secret.server")>("/app/http/secret.server.ts");
  const { createApp } = await load<typeof import("~/server/create-app.server")>("/app/server/create-app.server.ts");
  const { createReadiness } = await load<typeof import("~/server/readiness.server")>("/app/server/readiness.server.ts");
  const { startListener } = await load<typeof import("~/db/listener.server")>("/app/db/listener.server.ts");
  const { startLiveHub } = await load<typeof import("~/features/notifications/live/live-hub.server")>(
    "/app/features/notifications/live/live-hub.server.ts",
  );
  const build = await load<ServerBuild>("virtual:remix/server-build");
  process.env.BASE_URL = testEnvironment.BASE_URL;

  setSecret(testEnvironment.SECRET);
  database.connectDatabase(databaseUrl, 4);
  const listener = startListener(listenUrl);
  const hub = startLiveHub(console);
  handle = createApp({ loadBuild: async () => build, readiness: createReadiness(), hub });

  return {
    baseUrl,
    routes: build.routes,
    async stop() {
      hub.stop();
      await listener.stop();
      server.closeAllConnections();
      server.close();
      await database.disconnectDatabase();
      await vite.close();
    },
  };
}
