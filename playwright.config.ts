import { defineConfig } from "@playwright/test";
import { findBrowser } from "./tests/setup/browser";

const browser = await findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: ".cache/journeys",
  globalSetup: "./tests/setup/e2e.ts",
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".cache/results/journeys.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: browser.path,
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
      env: { ...process.env, ...(browser.fontConfig && { FONTCONFIG_FILE: browser.fontConfig }) } as Record<
        string,
        string
      >,
    },
  },
});
