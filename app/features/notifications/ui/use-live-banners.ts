import { useEffect, useState } from "react";
import { foldEvent, foldOpen, type Known, openEvents } from "../live/fold-events";
import type { LiveEvent } from "../live/live-event";
import { keepLine } from "./keep-line";

/** Milliseconds: two hundred pages do not answer in the same instant, and one answers for several messages at once. */
const answer = { soonest: 500, spread: 1_500 };
const nothing: Known = new Map();

/** What stands on top of every page now, newest first. */
export function useLiveBanners(isSignedIn: boolean): LiveEvent[] {
  const [known, setKnown] = useState(nothing);
  useEffect(() => {
    if (!isSignedIn) return setKnown(nothing);
    const confirm = startConfirming();
    return keepLine({
      said(event) {
        setKnown((before) => foldEvent(before, event));
        confirm([event]);
      },
      open(open) {
        setKnown((before) => foldOpen(before, open));
        confirm(open.events);
      },
    });
  }, [isSignedIn]);
  return openEvents(known);
}

/** Tells the server what this page shows: only then is a message sent. */
function startConfirming(): (events: readonly LiveEvent[]) => void {
  const shown = new Set<string>();
  let waiting: string[] = [];
  const send = () => {
    const body = JSON.stringify({ ids: waiting });
    waiting = [];
    const headers = { "Content-Type": "application/json" };
    fetch("/live/taken", { method: "POST", headers, body, keepalive: true }).catch(() => {});
  };
  return (events) => {
    const fresh = events.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    if (fresh.length === 0) return;
    for (const id of fresh) shown.add(id);
    if (waiting.length === 0) setTimeout(send, answer.soonest + Math.random() * answer.spread);
    waiting = [...waiting, ...fresh].slice(-500);
  };
}
