import type { LiveEvent, OpenBanners } from "../live/live-event";

type Hear = { said(event: LiveEvent): void; open(open: OpenBanners): void };

/** Milliseconds until a line is tried again that the browser has given up, as it does after a proxy's error page. */
const TRY_AGAIN = 5_000;

/** Holds the live stream open. A page whose place a newer one took comes back when it is looked at again. */
export function keepLine({ said, open }: Hear): () => void {
  let source: EventSource | null = null;
  const leave = () => {
    source?.close();
    source = null;
  };
  const enter = () => {
    leave();
    source = new EventSource("/live");
    source.addEventListener("said", ({ data }) => said(JSON.parse(data)));
    source.addEventListener("banners", ({ data }) => open(JSON.parse(data)));
    source.addEventListener("enough", leave);
  };
  const lookAgain = () => {
    const isAway = !source || source.readyState === EventSource.CLOSED;
    if (isAway && document.visibilityState === "visible") enter();
  };
  enter();
  document.addEventListener("visibilitychange", lookAgain);
  const again = setInterval(() => source?.readyState === EventSource.CLOSED && enter(), TRY_AGAIN);
  return () => {
    document.removeEventListener("visibilitychange", lookAgain);
    clearInterval(again);
    leave();
  };
}
