import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findBrowser, prepareBrowser } from "../setup/browser";

export type Visit = { requests: number; kilobytes: number; scriptKilobytes: number; largestPaintMs: number };

/** A first visit with an empty cache at 4x slower CPU and 1.6 Mbit/s, 150 ms away: what a phone on a train meets. */
export async function measureVisit(url: string, cookie: string): Promise<Visit> {
  await prepareBrowser();
  const { path, fontConfig } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: ["--no-sandbox"],
    env: { ...process.env, ...(fontConfig && { FONTCONFIG_FILE: fontConfig }) },
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: {} });
    const [name, value] = cookie.split(/=(.*)/s) as [string, string];
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session);
    const sizes = countBytes(session);
    await page.goto(url, { waitUntil: "networkidle" });
    return { ...(await sizes()), largestPaintMs: await largestPaint(page) };
  } finally {
    await browser.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  const perSecond = (1.6 * 1024 * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: perSecond,
    uploadThroughput: perSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** Bytes on the wire, by what the browser says of each response. */
function countBytes(session: CDPSession): () => Promise<Omit<Visit, "largestPaintMs">> {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  const sum = (ids: string[]) => Math.round(ids.reduce((all, id) => all + (bytes.get(id) ?? 0), 0) / 102.4) / 10;
  return async () => ({
    requests: types.size,
    kilobytes: sum([...types.keys()]),
    scriptKilobytes: sum([...types].filter(([, type]) => type === "Script").map(([id]) => id)),
  });
}

const largestPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(Math.round(list.getEntries().at(-1)?.startTime ?? 0))).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
