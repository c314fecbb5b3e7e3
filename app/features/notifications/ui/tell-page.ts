import { useEffect, useState } from "react";
import type { LiveEvent } from "../live/live-event";

const NAME = "drumbeat-said";

/** Says to the page itself what the banners have heard. */
export function tellPage(events: readonly LiveEvent[]): void {
  for (const detail of events) window.dispatchEvent(new CustomEvent(NAME, { detail }));
}

/** Whether something was said about a thing after the instant (epoch milliseconds) at which the page was written. */
export function useIsBehind(aboutId: string, writtenAt: number): boolean {
  const [saidAt, setSaidAt] = useState(0);
  useEffect(() => {
    const hear = ({ detail }: CustomEventInit<LiveEvent>) => {
      if (detail?.aboutId === aboutId) setSaidAt((before) => Math.max(before, detail.at));
    };
    window.addEventListener(NAME, hear);
    return () => window.removeEventListener(NAME, hear);
  }, [aboutId]);
  return saidAt > writtenAt;
}
