import { createServer } from "vite";

const ENTRY = "./app/server/app.server.ts";
/** Read once at start; everything else follows the sources with every request. */
const PROCESS_FILES = /\/app\/(server|db|http|queue)\/|\/app\/(config|jobs)\.server\.ts$|\.job\.server\.ts$/;

export async function startDevelopment() {
  const vite = await createServer({ server: { middlewareMode: true } });
  // The compiler that Remix opens beside it would end the process at once. Who calls stop() decides.
  for (const signal of ["SIGTERM", "SIGINT"]) process.removeAllListeners(signal);
  const startOnce = async () => {
    const { start } = await vite.ssrLoadModule(ENTRY);
    return start({ assets: vite.middlewares, loadBuild: () => vite.ssrLoadModule("virtual:remix/server-build") });
  };
  let running = await startOnce();
  let turn = Promise.resolve();

  vite.watcher.on("change", (file) => {
    if (!PROCESS_FILES.test(file) || file.includes(".test.") || file.includes("/generated/")) return;
    turn = turn
      .then(async () => {
        console.log(`${file} changed: starting again.`);
        await running.stop();
        vite.moduleGraph.invalidateAll();
        running = await startOnce();
      })
      .catch((error) => console.error(error));
  });

  return {
    async stop() {
      await turn;
      await running.stop();
      await vite.close();
    },
  };
}
