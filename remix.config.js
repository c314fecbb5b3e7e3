/**
 * Remix's Vite plugin reads no such file by itself: vite.config.ts imports it.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Its __manifest URL can be flooded; see docs/decisions/001-remix-2.md.
    v3_lazyRouteDiscovery: false,
  },
};
