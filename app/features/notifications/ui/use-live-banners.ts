import { useEffect, useState } from "react";
import { foldEvent, foldOpen, type Known, openEvents } from "../live/fold-events";
import type { LiveEvent } from "../live/live-event";
import { keepLine } from "./keep-line";
import { tellPage } from "./tell-page";

/** Milliseconds: two hundred pages do not answer in the same instant, and one answers for several messages at once. */
const answer = { soonest: 200, spread: 1_300 };
const nothing: Known = new Map();

/** What stands on top of every page now, newest first. */
export function useLiveBanners(isSignedIn: boolean): LiveEvent[] {
  const [known, setKnown] = useState(nothing);
  useEffect(() => {
    if (!isSignedIn) return setKnown(nothing);
    const confirming = startConfirming();
    const leave = keepLine({
      said(event) {
        setKnown((before) => foldEvent(before, event));
        confirming.confirm([event]);
        tellPage([event]);
      },
      open(open) {
        setKnown((before) => foldOpen(before, open));
        confirming.confirm(open.events);
        tellPage(open.events);
      },
    });
    // A page that is left has shown them too.
    window.addEventListener("pagehide", confirming.send);
    return () => {
      window.removeEventListener("pagehide", confirming.send);
      leave();
    };
  }, [isSignedIn]);
  return openEvents(known);
}

/** Tells the server what this page shows: only then is a message sent. */
function startConfirming() {
  const shown = new Set<string>();
  let waiting: string[] = [];
  const send = () => {
    if (waiting.length === 0) return;
    const body = JSON.stringify({ ids: waiting });
    waiting = [];
    const headers = { "Content-Type": "application/json" };
    fetch("/live/taken", { method: "POST", headers, body, keepalive: true }).catch(() => {});
  };
  const confirm = (events: readonly LiveEvent[]) => {
    const fresh = events.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    if (fresh.length === 0) return;
    for (const id of fresh) shown.add(id);
    if (waiting.length === 0) setTimeout(send, answer.soonest + Math.random() * answer.spread);
    waiting = [...waiting, ...fresh].slice(-500);
  };
  return { confirm, send };
}
