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
    return { ...sizes(), scriptKilobytes: await scriptKilobytes(page), largestPaintMs: await largestPaint(page) };
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

/** Bytes on the wire, headers included, by what the browser says of each response. */
function countBytes(session: CDPSession): () => Pick<Visit, "requests" | "kilobytes"> {
  const bytes = new Map<string, number>();
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  return () => ({
    requests: bytes.size,
    kilobytes: inKilobytes([...bytes.values()].reduce((sum, one) => sum + one, 0)),
  });
}

const inKilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

/** Scripts as they were sent, compressed, without headers. */
const scriptKilobytes = async (page: Page) =>
  inKilobytes(
    await page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    ),
  );

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
