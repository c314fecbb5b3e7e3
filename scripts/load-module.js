import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs `use` with a TypeScript module of the app, without building it first. */
export async function withModule(path, use) {
  const vite = await createServer({
    root,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    plugins: [tsconfigPaths()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use(await vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
