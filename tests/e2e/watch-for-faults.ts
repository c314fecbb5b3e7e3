import type { BrowserContext } from "@playwright/test";

/** Collects what no journey may cause: uncaught errors (a failed hydration is one) and breaches of the content policy. */
export function watchForFaults(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(`Uncaught on ${error.page()?.url()}: ${error.error().message}`));
  context.on("console", (message) => {
    if (/Content Security Policy|Hydration failed|Minified React error/i.test(message.text())) {
      faults.push(`On ${message.page()?.url()}: ${message.text()}`);
    }
  });
  return faults;
}
