import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [tailwindcss(), remix(remixConfig), tsconfigPaths()],
  server: { hmr: { port: 24_690 } },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // The server bundle starts at the process itself, so that it and the routes share one database client.
    rollupOptions: isSsrBuild ? { input: { index: "./app/server/app.server.ts" } } : undefined,
  },
}));
