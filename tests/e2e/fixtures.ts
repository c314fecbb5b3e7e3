import { type BrowserContextOptions, test as base, expect, type Page } from "@playwright/test";
import { type App, type AppOptions, runApp } from "./run-app";
import { watchForFaults } from "./watch-for-faults";

export { linkIn } from "../fakes/smtp-sink";
export { expectAccessible } from "./expect-accessible";
export type { App, AppOptions } from "./run-app";
export { expect };

export type OpenPage = (options?: BrowserContextOptions & { signedInAs?: Page }) => Promise<Page>;

export const phoneScreen = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

type TestFixtures = {
  /** The app of this file: a process and an empty database of its own, shared by the file's tests. */
  app: App;
  /** Another app for this test alone, for example with DEMO: "true". */
  anotherApp: (options?: AppOptions) => Promise<App>;
  /** Another person, device or setting: a page in a context of its own; `signedInAs` takes a page's cookies along. */
  openPage: OpenPage;
  phone: Page;
  noScript: Page;
  dark: Page;
};
type Options = { appOptions: AppOptions };
type WorkerFixtures = { running: { key: string; app: App; end: () => Promise<void> }[] };

export const test = base.extend<TestFixtures & Options, WorkerFixtures>({
  appOptions: [{}, { option: true }],

  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const running: WorkerFixtures["running"] = [];
      await use(running);
      for (const { end } of running) await end();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  app: [
    async ({ running, appOptions }, use, testInfo) => {
      const key = `${testInfo.file} ${testInfo.repeatEachIndex} ${JSON.stringify(appOptions)}`;
      if (running[0]?.key !== key) {
        for (const { end } of running.splice(0)) await end();
        running.push({ key, ...(await runApp(appOptions)) });
      }
      const { app } = running[0] as WorkerFixtures["running"][number];
      await use(app);
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach("the app's log", { body: app.logs(), contentType: "text/plain" });
      }
    },
    { timeout: 90_000 },
  ],

  anotherApp: async ({ appOptions }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (options = appOptions) => {
      const { app, end } = await runApp(options);
      ends.push(end);
      return app;
    });
    for (const end of ends) await end();
  },

  baseURL: async ({ app }, use) => use(app.baseUrl),

  page: async ({ page }, use) => {
    const faults = watchForFaults(page.context());
    await use(page);
    expect(faults).toEqual([]);
  },

  openPage: async ({ browser, baseURL, contextOptions, locale, timezoneId }, use) => {
    const opened: { page: Page; faults: string[] }[] = [];
    await use(async ({ signedInAs, ...options } = {}) => {
      const storageState = await signedInAs?.context().storageState();
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        timezoneId,
        storageState,
        ...options,
      });
      const faults = watchForFaults(context);
      const page = await context.newPage();
      opened.push({ page, faults });
      return page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
  },

  phone: async ({ openPage }, use) => use(await openPage(phoneScreen)),
  noScript: async ({ openPage }, use) => use(await openPage({ javaScriptEnabled: false })),
  dark: async ({ openPage }, use) => use(await openPage({ colorScheme: "dark" })),
});
