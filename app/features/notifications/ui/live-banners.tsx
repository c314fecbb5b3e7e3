import { Link, useLocation } from "@remix-run/react";
import { Square } from "lucide-react";
import { useEffect } from "react";
import type { LiveEvent } from "../live/live-event";
import { useLiveBanners } from "./use-live-banners";

const SHOWN = 3;
const row = "border-b border-bad/30 bg-bad-soft px-4 py-2.5 text-sm sm:px-8";

/** What cannot wait, on top of whatever page is open and in its title; it goes when it is over. */
export function LiveBanners({ isSignedIn }: { isSignedIn: boolean }) {
  const events = useLiveBanners(isSignedIn);
  useTitle(events.length);
  const more = events.length - SHOWN;
  return (
    <section aria-label="Critical now" aria-live="assertive" data-screen-only hidden={events.length === 0}>
      {events.slice(0, SHOWN).map((event) => (
        <BannerRow key={event.aboutId} event={event} />
      ))}
      {more > 0 && (
        <p className={row}>
          And {more} more that {more === 1 ? "is" : "are"} critical now.{" "}
          <Link to="/" className="font-medium underline">
            See the projects
          </Link>
        </p>
      )}
    </section>
  );
}

function BannerRow({ event: { banner } }: { event: LiveEvent }) {
  return (
    <div className={`flex flex-wrap items-center gap-x-4 gap-y-1.5 ${row}`}>
      <Square aria-hidden size={12} fill="currentColor" className="flex-none text-bad" />
      <p className="min-w-0 flex-1 basis-60 wrap-anywhere">
        <b className="text-bad">{banner.title}</b> {banner.text}
      </p>
      <Link to={banner.path} className="flex-none font-medium">
        Open
      </Link>
    </div>
  );
}

/** "(2) Brief · Drumbeat". Each place writes its own title, so each is counted anew. */
function useTitle(count: number): void {
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is not read, but it has written the title
  useEffect(() => {
    if (count === 0) return;
    const bare = document.title;
    const counted = `(${count}) ${bare}`;
    document.title = counted;
    return () => {
      if (document.title === counted) document.title = bare;
    };
  }, [count, key]);
}
