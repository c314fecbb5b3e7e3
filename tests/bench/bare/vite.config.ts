import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "../../../remix.config.js";

/** The baseline: Remix with one page and nothing else, on the same Remix and the same flags. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [remix(remixConfig)],
  build: { target: "es2022" },
});
