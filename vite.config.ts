import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";
import remixConfig from "./remix.config.js";

const isIcon = /\/lucide-react\/.*\/icons\//;
const shownEverywhere =
  "archive|chevron-down|circle-alert|circle-exclamation-point|circle-check|eye|flag|info|lock|printer|square";
const onEveryPage = new RegExp(
  `/(flag-pill|state-mark|week-strip)\\.tsx$|/summaries/state\\.ts$|/lucide-react/(?!.*/icons/)|/icons/(${shownEverywhere})\\.mjs$`,
);

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig), startAtTheProcess(), tsconfigPaths()],
  server: { hmr: { port: 24_690 } },
  // It brings a development server along; only the parts that draw a mail go into the build.
  ssr: { noExternal: ["react-email"] },
  // Tells the pages of one build from those of another; part of their validators.
  define: { "import.meta.env.VITE_BUILT_AT": JSON.stringify(Date.now().toString(36)) },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        // A page of many small parts is a few requests, not two dozen.
        experimentalMinChunkSize: 1_000,
        // Merged into one room's chunk these would draw its forms along; icons that neither brief nor overview shows wait for
        // a page that does.
        manualChunks: (id) => (onEveryPage.test(id) ? "states" : isIcon.test(id) ? "icons" : undefined),
      },
    },
  },
});

/** The server bundle starts at the process itself, so that it and the routes share one database client. Stands after Remix, which names its own entry. */
function startAtTheProcess(): Plugin {
  return {
    name: "start-at-the-process",
    apply: "build",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { input: "./app/server/app.server.ts" } } } : undefined,
  };
}
